import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (funds: string[], rows: string[], more = ""): string => `
Funds
Fund | Kind
${funds.join("\n")}

Ledger
No | Account | Currency | In | Out | Fund
${rows.join("\n")}
${more}`;
const two = ["G | general", "H | general"];

test.each([
  [
    "clean; blank is the only general fund",
    ["G | general", "R | restricted"],
    ["1 | A | EUR | 5 | |", "2 | A | EUR | 7 | | R"],
    [],
  ],
  [
    "entries without a fund that cancel",
    two,
    ["1 | A | EUR | 5 | |", "2 | A | EUR | | 5 |", "3 | A | EUR | 1 | | G"],
    [],
  ],
  [
    "one unknown fund, and several blank ones in another currency",
    two,
    [
      "1 | A | EUR | 5 | | X",
      "2 | A | EUR | 7 | | G",
      "3 | B | USD | 1 | |",
      "4 | B | USD | 0.01 | |",
    ],
    [
      "Ledger!F2 (No 1): In EUR the accounts hold 12.00 EUR and the funds 7.00 EUR: 5.00 EUR difference. Entry 1 has no fund that the table of funds knows. Enter one.",
      "Ledger!F4 (No 3): In USD the accounts hold 1.01 USD and the funds 0.00 USD: 1.01 USD difference. 2 entries have no fund that the table of funds knows: 3, 4. Enter one with each.",
    ],
  ],
  ["an amount that is not known", two, ["1 | A | EUR | five | |"], []],
])("ACC-04 %s", (_, funds, rows, expected) => {
  expect(findingsOf("ACC-04", books(funds, rows))).toEqual(expected);
});

test("ACC-04 points to splits that do not sum", () => {
  const splits = "\nSplits\nNo | Line | Fund | Amount\n1 | 1 | G | 4\n1 | 2 | R | 0.5\n";
  expect(
    findingsOf("ACC-04", books(["G | general", "R | restricted"], ["1 | A | EUR | 5 | |"], splits)),
  ).toEqual([
    "Ledger!F2: In EUR the accounts hold 5.00 EUR and the funds 4.50 EUR: 0.50 EUR difference. Look for splits that do not sum to their entry.",
  ]);
});
