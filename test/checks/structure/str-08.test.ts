import { expect, test } from "vitest";
import { factAndAdvice } from "../../../addin/core/finding";
import type { Sheet } from "../../../addin/core/sheet";
import { sheetsOf } from "../../ledger-text";
import { rawFindings } from "../../sheet-findings";

const messages = (formula: string, rowsHidden: number[]): string[] => {
  const [ledger, ...others] = sheetsOf(`
Ledger
No | Date | Account | In | Out
1 | 2025-01-31 | A | 120 |
2 | 2025-01-31 | A | 120 |
3 | 2025-01-31 | A | 120 |

Start
Sum | 360 {=${formula}}
`);
  const sheets: Sheet[] = [{ ...ledger, rowsHidden: Int32Array.from(rowsHidden) }, ...others];
  return rawFindings("STR-08", sheets).map(
    ({ cell, ...said }) => `${cell.row}: ${factAndAdvice(said)}`,
  );
};

test.each([
  ["nothing hidden", "SUBTOTAL(109,Ledger[In])", [], []],
  ["hidden, but a plain sum", "SUM(Ledger[In])", [3], []],
  ["only rows of other places hidden", "SUBTOTAL(109,Ledger[In])", [1, 5, 9], []],
  [
    "one row",
    "SUBTOTAL(109,Ledger[In])",
    [3],
    [
      "3: Row 3 of the ledger is hidden or filtered out, and Start!B1 uses SUBTOTAL, which can leave hidden rows out. Show all rows before you read the sum.",
    ],
  ],
  [
    "several rows",
    "1+subtotal(9,Ledger[In])",
    [2, 4, 5],
    [
      "2: 2 rows of the ledger, from 2 to 4, are hidden or filtered out, and Start!B1 uses SUBTOTAL, which can leave hidden rows out. Show all rows before you read the sum.",
    ],
  ],
])("STR-08 %s", (_, formula, rowsHidden, expected) => {
  expect(messages(formula, rowsHidden)).toEqual(expected);
});
