import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook";
import { hasRealData, realData } from "../real-data";
import { cellsOf } from "./cells-of";

const read = (path: string) => {
  const [sheet] = readWorkbook(readFileSync(realData(path)), path).sheets;
  return { sheet, cells: cellsOf(sheet) };
};

describe.skipIf(!hasRealData)("files that people and offices really wrote", () => {
  test("a club's cash book: opening, receipts, payments", () => {
    const { cells } = read("cashbooks/german-club-cash-book.xlsx");
    const cents = (column: string) =>
      Object.entries(cells)
        .filter(([cell, value]) => cell.startsWith(column) && typeof value === "number")
        .reduce((sum, [, value]) => sum + Math.round(Number(value) * 100), 0);
    expect(cells.E3).toBe(2946.1);
    expect(cents("E") - 294_610).toBe(523_400);
    expect(cents("F")).toBe(408_231);
  });
  test("reference rates: every business day, N/A as it is", () => {
    const { sheet, cells } = read("ecb/eurofxref-hist.csv");
    expect(sheet.rowLast).toBe(6984);
    const row = sheet.columns[0]?.rows[cellTexts(cells, "A").indexOf("2022-12-30")];
    expect(cells[`B${row}`]).toBe("1.0666");
    expect(Object.values(cells)).toContain("N/A");
  });
  test("a public collective: 1,916 transactions", () =>
    expect(read("open-collective/transactions-2017-2026.csv").sheet.rowLast).toBe(1917));
});

function cellTexts(cells: Record<string, unknown>, column: string): unknown[] {
  return Object.entries(cells).flatMap(([cell, value]) =>
    /^[A-Z]+/.exec(cell)?.[0] === column ? [value] : [],
  );
}
