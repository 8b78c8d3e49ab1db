import { expect, test } from "vitest";
import { readBooks } from "../../../addin/books/read-books";
import { runChecks } from "../../../addin/checks/run-checks";
import { factAndAdvice } from "../../../addin/core/finding";
import { workbookOf } from "../../../addin/core/sheet-builder";
import { sayIn } from "../../../addin/core/words";
import { findingsOf, sheetsOf } from "../../ledger-text";

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

test("STR-06 tells formulas that no program calculated, and no sum takes them for 0", () => {
  const [sheet] = sheetsOf(
    ledger(
      "1 | 2025-01-31 | A | 120 | |",
      "2 | 2025-02-01 | A | | |",
      "3 | 2025-02-02 | A | | |",
      "4 | 2025-02-03 | A | 5 | |",
    ),
  );
  const uncached = [3, 4, 8].map((row) => ({ sheet: "Ledger", row, columnIndex: 3 }));
  const books = readBooks(workbookOf([{ ...sheet, uncached }]), sayIn("en"));
  expect([...books.ledger.in].slice(1, 3)).toEqual([Number.NaN, Number.NaN]);
  const { findings } = runChecks(
    { ...books, today: 46_000 },
    { say: sayIn("en"), only: ["STR-06", "LED-01", "STR-04"] },
  );
  expect(findings.map(({ code, ...said }) => `${code}: ${factAndAdvice(said)}`)).toEqual([
    "STR-06: The formulas of the 2 cells from D3 to D4 were never calculated, so the value is not known. Open the workbook in Excel or LibreOffice, save it, and check again.",
  ]);
});
