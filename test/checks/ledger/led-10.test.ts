import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const books = (...entries: string[]): string => `
Accounts
Account | Kind | Currency
E | bank | EUR
F | cash | XOF
N | cash |

Ledger
No | Date | Account | Currency | In | Out
${entries.join("\n")}
`;
const entry = (account: string, currency: string): string =>
  `1 | 2025-01-31 | ${account} | ${currency} | 5 |`;

test.each([
  [
    "clean: equal, blank, an account without currency, an unknown account",
    [entry("E", "EUR"), entry("F", "XOF"), entry("E", ""), entry("N", "CHF"), entry("Z", "CHF")],
    [],
  ],
  [
    "an unknown account is asked for by LED-09, and its currency comes with it",
    [entry("Z", "")],
    [],
  ],
  [
    "another currency, and one in small letters",
    [entry("E", "USD"), entry("F", "EUR"), entry("E", "eur")],
    [
      "Ledger!D2 (No 1): The currency is USD, but the account E is kept in EUR. Set EUR, or choose the account that the money was in.",
      "Ledger!D3 (No 1): The currency is EUR, but the account F is kept in XOF. Set XOF, or choose the account that the money was in.",
      "Ledger!D4 (No 1): The currency is eur, but the account E is kept in EUR. Set EUR, or choose the account that the money was in.",
    ],
  ],
  [
    "no currency anywhere, told once; a word that is none; nothing without an amount",
    [
      entry("N", ""),
      entry("N", ""),
      entry("N", "EURO"),
      "1 | 2025-01-31 | N | | |",
      "1 | 2025-01-31 | N | | 0 |",
    ],
    [
      "Ledger!D2 (No 1): The currency of 2 amounts from here on is not given, so they are not known. Enter the currency here or with the account.",
      "Ledger!D4 (No 1): EURO is no currency code of ISO 4217, so this amount is not known. Enter a code such as EUR, here or with the account.",
    ],
  ],
])("LED-10 %s", (_, entries, expected) => {
  expect(findingsOf("LED-10", books(...entries))).toEqual(expected);
});

test("LED-10 sets a typed currency, never over a formula", () => {
  expect(fixesOf("LED-10", books(entry("E", "USD"), entry("F", "EUR {=A1}")))).toEqual([
    "asks D2: 'USD' -> 'EUR'",
    "none",
  ]);
});
