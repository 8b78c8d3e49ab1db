import { contentInSheet } from "../../addin/books/sheet-content";
import { fullAddress } from "../../addin/core/cells";
import { logText } from "../../addin/core/log-content";
import type { Workbook } from "../../addin/core/sheet";

/** All cells but those of one sheet, each as "Sheet!A1: content", with the ranges of tables and the hidden rows. */
export function everythingBut(left: string, { sheets }: Workbook): readonly string[] {
  return sheets
    .filter(({ name }) => name !== left)
    .flatMap((sheet) => [
      ...sheet.tables.map(({ name, rowFirst, rowLast }) => `${name}: ${rowFirst} to ${rowLast}`),
      `${sheet.name} hides ${sheet.rowsHidden.join(" ")}`,
      ...sheet.columns.flatMap((column, columnIndex) =>
        Array.from(column?.rows.subarray(0, column.count) ?? [], (row) => {
          const content = contentInSheet(sheet, row, columnIndex);
          return `${fullAddress({ sheet: sheet.name, row, columnIndex })}: ${logText(content)}`;
        }),
      ),
    ]);
}
