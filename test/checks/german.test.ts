import { expect, test } from "vitest";
import {
  adviceOf,
  checks,
  fixTitleOf,
  messageOf,
  sourceOf,
  titleOf,
} from "../../addin/checks/registry";
import { runChecks } from "../../addin/checks/run-checks";
import { factAndAdvice } from "../../addin/core/finding";
import { sayIn, textOf } from "../../addin/core/words";
import { booksOf } from "../ledger-text";

const codes = checks
  .map(({ code }) => code)
  .filter((code) => /^(LED-(1[2-9]|2)|ACC|BNK-0[1-5]|CSH-0[1-3]|FX-0[1-5]|TRF-0[145])/.test(code));

/** Names that a message is filled with, each once, in order of the alphabet. */
function namesIn(message: string): string[] {
  const names = [...message.matchAll(/\{([a-zA-Z]+)(?=[},])/g)].map(([, name]) => name);
  return [...new Set(names)].sort();
}

test.each(codes)("%s speaks German with the same values", (code) => {
  const check = checks.find((one) => one.code === code);
  if (check === undefined) throw new Error(`there is no check ${code}`);
  const fix = fixTitleOf(check);
  for (const message of [
    titleOf(check),
    messageOf(check),
    adviceOf(check),
    sourceOf(check),
    ...(fix ? [fix] : []),
  ]) {
    const german = textOf(message, "de");
    expect(german).not.toBe(message.english);
    expect(namesIn(german)).toEqual(namesIn(message.english));
  }
});

const BOOKS = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
C | cash | EUR
B | bank | EUR
U | bank | USD

Ledger
No | Date | Voucher | Account | Text | In | Out | Category | Member | Transfer | Rate | Base | Balance | Corrects
1 | 2025-01-01 | V-1 | C | Stamps | | 5 | office | | | | | -4 |
2 | 2025-01-01 | V-1 | C | Stamps | | 5 | office | | | | | -8 |
3 | 2025-01-01 | | B | Retrait | | 100 | | | | | |
4 | 2025-01-01 | V-3 | B | | | 7 | office | M1 | | | | |
5 | 2025-01-01 | V-4 | B | Beitrag abzgl. Porto | 7 | | contributions | M1 | T1 | | | | 77
6 | 2025-01-01 | V-5 | B | Refund | 7 | | donations | | | | |
7 | 2025-01-01 | V-6 | U | | 7 | | donations | | | 1 | 8 |
8 | 2025-01-01 | V-7 | U | | 7 | | donations | | | | |
9 | 2025-01-01 | | U | | 7 | | transfer | | T2 | 1.1 | |
10 | 2025-08-01 | | B | | 7 | | donations | | | | |

Splits
No | Line | Amount
4 | 1 | 6
`;

test("findings are said in German", () => {
  const { findings } = runChecks(
    { ...booksOf(BOOKS), today: 46_000 },
    { say: sayIn("de"), only: codes.filter((code) => /^(LED|ACC-0[12]|FX|TRF)/.test(code)) },
  );
  const found = new Set(findings.map(({ code }) => code));
  expect([...found]).toEqual(
    expect.arrayContaining(
      "ACC-01 ACC-02 FX-01 FX-02 FX-05 LED-12 LED-13 LED-14 LED-15 LED-16 LED-17 LED-18 LED-19 LED-20 LED-22 LED-23 TRF-01 TRF-04 TRF-05".split(
        " ",
      ),
    ),
  );
  for (const one of findings) expect(factAndAdvice(one)).not.toMatch(/[{}]/);
});
