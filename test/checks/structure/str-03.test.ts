import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | In | Out | Base
${rows.join("\n")}
`;
const entry = "1 | 2025-01-31 | A | 120 | |";

test.each([
  ["clean", [entry, entry], []],
  ["blank rows at the end", [entry, "|||||", "|||||"], []],
  [
    "one row",
    [entry, "|||||", entry],
    ["Ledger!A3: Row 3 of the table Ledger is blank, with more rows below. Delete it."],
  ],
  [
    "several, one with a formula only",
    [entry, "|||||", "||||| 0 {=ROUND(D4-E4,2)}", entry, "|||||", entry],
    [
      "Ledger!A3: Rows 3 to 4 of the table Ledger are blank, with more rows below. Delete them.",
      "Ledger!A6: Row 6 of the table Ledger is blank, with more rows below. Delete it.",
    ],
  ],
])("STR-03 %s", (_, rows, expected) => {
  expect(findingsOf("STR-03", ledger(...rows))).toEqual(expected);
});
