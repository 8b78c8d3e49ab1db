import { expect, test } from "vitest";
import { factAndAdvice } from "../../../addin/core/finding";
import { sheetsOf } from "../../ledger-text";
import { excelTable, rawFindings } from "../../sheet-findings";

const lines = (rowLast: number, ...rows: string[]): string[] => {
  const [sheet] = sheetsOf(`
Ledger
No | Date | Account | Text | In | Out
1 | 2025-01-31 | A | one | 120 |
2 | 2025-02-01 | A | two | 120 |
${rows.join("\n")}`);
  return rawFindings("STR-02", [excelTable(sheet, rowLast)]).map(
    ({ cell, ...said }) => `${cell.row}: ${factAndAdvice(said)}`,
  );
};

test.each([
  ["clean", 3, [], []],
  [
    "one row",
    2,
    [],
    [
      "3: Row 3 lies under the table Ledger and is not counted. In Excel, drag the corner of the table down over it; in LibreOffice, lengthen the range under Data, Define Range.",
    ],
  ],
  [
    "several rows",
    3,
    ["3 | 2025-02-01 | A | | 5 |", "4 | 2025-02-01 | A | | | 5"],
    [
      "4: Rows 4 to 5 lie under the table Ledger and are not counted. In Excel, drag the corner of the table down over them; in LibreOffice, lengthen the range under Data, Define Range.",
    ],
  ],
  ["a sum below", 3, ["Total | | | | 240 {=SUM(E2:E3)} | 0 {=SUM(F2:F3)}"], []],
  ["a remark below", 3, ["Checked in March"], []],
])("STR-02 %s", (_, rowLast, rows, expected) => {
  expect(lines(rowLast, ...rows)).toEqual(expected);
});
