import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../places-of";

const books = (...splits: string[]): string => `
Ledger
No | Account | Currency | In | Out
1 | A | EUR | | 100
2 | A | EUR | 30 |

Splits
No | Line | Category | Amount
${splits.join("\n")}
`;

test.each([
  ["clean", ["1 | 1 | office | 60.01", "1 | 2 | office | 39.99", "2 | 1 | office | 30"], [], []],
  [
    "one cent",
    ["1 | 1 | office | 60", "1 | 2 | office | 39.99"],
    [
      "Splits!D3 (No 1): The 2 splits of entry 1 come to 99.99 EUR; the entry is 100.00 EUR: 0.01 EUR difference. Correct the amounts of the splits, or put the rest on one of them.",
    ],
    ["Put the rest of 0.01 EUR on one line? Splits!D3: 39.99 -> 40"],
  ],
  [
    "the rest belongs on the blank line",
    ["1 | 1 | office |", "1 | 2 | office | 39.99", "2 | 1 | office | 31", "7 | 1 | office | 31"],
    [
      "Splits!D2 (No 1): The 2 splits of entry 1 come to 39.99 EUR; the entry is 100.00 EUR: 60.01 EUR difference. Correct the amounts of the splits, or put the rest on one of them.",
      "Splits!D4 (No 2): The split of entry 2 is 31.00 EUR; the entry is 30.00 EUR: −1.00 EUR difference. Correct the amounts of the splits, or put the rest on one of them.",
      "Splits!A5: The split names entry 7, and there is no such entry. Enter the number of an entry.",
    ],
    [
      "Put the rest of 60.01 EUR on one line? Splits!D2: null -> 60.01",
      "Put the rest of −1.00 EUR on one line? Splits!D4: 31 -> 30",
    ],
  ],
  ["an amount that cannot be read is told elsewhere", ["1 | 1 | office | ten"], [], []],
])("LED-20 %s", (_, splits, findings, fixes) => {
  expect(findingsOf("LED-20", books(...splits))).toEqual(findings);
  expect(fixesOf("LED-20", books(...splits)).map((fix) => fix.replaceAll("\u00a0", " "))).toEqual(
    fixes,
  );
});
