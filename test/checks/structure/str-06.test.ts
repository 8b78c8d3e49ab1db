import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | In | Out | Base
${rows.join("\n")}
`;

test.each([
  ["clean, the word as text", ["1 | 2025-01-31 | A | 120 | | 120"], []],
  [
    "one",
    ["1 | 2025-01-31 | A | #REF! {=#REF!} | |"],
    [
      "Ledger!D2 (No 1): The cell shows #REF! instead of a value. Type the value, or mend what the formula refers to.",
    ],
  ],
  [
    "one error that travels down, then another",
    [
      "1 | 2025-01-31 | A | 1 | | #N/A",
      "2 | 2025-01-31 | A | 1 | | #N/A",
      "3 | 2025-01-31 | A | 1 | | #DIV/0!",
      "4 | 2025-01-31 | A | 1 | | 7",
      "5 | 2025-01-31 | A | 1 | | #N/A",
    ],
    [
      "Ledger!F2 (No 1): The 2 cells from F2 to F3 show #N/A instead of a value. Type the value, or mend what the formula refers to.",
      "Ledger!F4 (No 3): The cell shows #DIV/0! instead of a value. Type the value, or mend what the formula refers to.",
      "Ledger!F6 (No 5): The cell shows #N/A instead of a value. Type the value, or mend what the formula refers to.",
    ],
  ],
])("STR-06 %s", (_, rows, expected) => {
  expect(findingsOf("STR-06", ledger(...rows))).toEqual(expected);
});
