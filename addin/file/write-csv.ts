import type { ReportColumn, ReportRow, ReportTable } from "../core/document";
import { plainValue, type Value } from "../core/value";
import { cleanText, disarmed } from "../layout/plain-text";
import { valueAt } from "../layout/report-cells";

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/**
 * A table for other programs, as RFC 4180 has it: key and label first, then a field for each column;
 * amounts as plain decimals, days as ISO, what is not known as nothing. Where the amounts of a column have
 * each their own currency, a field for it follows.
 */
export function writeTableCsv(table: ReportTable): string {
  const head = ["key", "label", ...table.columns.flatMap(headFields)].map(textField);
  const rows = table.rows.map((row) => [
    textField(row.key),
    textField(row.label),
    ...table.columns.flatMap((column) => valueFields(row, column)),
  ]);
  return BYTE_ORDER_MARK + [head, ...rows].map((fields) => fields.join(",") + LINE_END).join("");
}

function headFields(column: ReportColumn): string[] {
  return hasOwnCurrencies(column) ? [column.key, `${column.key}.currency`] : [column.key];
}

function valueFields(row: ReportRow, column: ReportColumn): string[] {
  const value = valueAt(row, column);
  const field = value === undefined ? "" : valueField(value);
  if (!hasOwnCurrencies(column)) return [field];
  return [field, value?.type === "amount" ? value.currency : ""];
}

function hasOwnCurrencies(column: ReportColumn): boolean {
  return column.type === "amount" && column.currency === undefined;
}

function valueField(value: Value): string {
  const plain = plainValue(value);
  if (plain === null) return "";
  const isWords = value.type === "text" || !/^-?[\d.-]+$/.test(String(plain));
  return isWords ? textField(String(plain)) : String(plain);
}

function textField(text: string): string {
  const safe = disarmed(cleanText(text));
  return /[",;|\t\r\n']/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
