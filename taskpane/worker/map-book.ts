import { buildBooks } from "../../addin/books/books";
import { isoOfDay, partsOfDay } from "../../addin/core/calendar";
import { columnName } from "../../addin/core/cells";
import type { Workbook } from "../../addin/core/sheet";
import { showAmount } from "../../addin/core/value";
import { applyMapping } from "../../addin/mappings/apply-mapping";
import { type Mapping, parseMapping } from "../../addin/mappings/mapping";
import { proposeMapping } from "../../addin/mappings/propose-mapping";
import { textAt } from "../../addin/tables/table-data";
import { cellText } from "./cell-text";
import type { MappedPreview, Proposed } from "./messages";
import { speakerOf } from "./open-book";

/** Entries that a preview shows. */
const PREVIEW_ROWS = 12;

/** A mapping to start from, with the headings to choose from. */
export function proposeFor(
  workbook: Workbook,
  { language, today }: { language: string; today: number },
): Proposed {
  const { year } = partsOfDay(today);
  const { mapping, questions } = proposeMapping(workbook, { year, say: speakerOf(language) });
  return {
    mapping,
    questions,
    sheets: workbook.sheets.map(({ name }) => name),
    headings: headingsOf(workbook, mapping),
  };
}

/** The first entries as a mapping reads them. Throws InputError that names the first place that does not fit. */
export function previewOf(
  workbook: Workbook,
  { mapping, name, language }: { mapping: string; name: string; language: string },
): MappedPreview {
  const say = speakerOf(language);
  const parsed = parseMapping(mapping, { name, say });
  const { tables, textDates } = applyMapping(workbook, { mapping: parsed, say });
  const { ledger, accounts } = buildBooks({ tables, workbook }, say);
  const currency = new Map(accounts.map((one) => [one.account, one.currency]));
  const table = tables.get("Ledger");
  const shown = Math.min(PREVIEW_ROWS, ledger.count);
  const rows = Array.from({ length: shown }, (_, row) => {
    const text = (key: string) => textAt(table?.columns.get(key), row);
    const money = (minor: number) =>
      minor === 0 ? "" : showAmount(minor, currency.get(text("account")) ?? parsed.baseCurrency);
    return {
      row: ledger.cell(row, "date").row,
      no: text("no"),
      day: ledger.day[row] > 0 ? isoOfDay(ledger.day[row]) : "",
      in: money(ledger.in[row]),
      out: money(ledger.out[row]),
      text: text("text"),
      category: text("category"),
    };
  });
  return {
    entries: ledger.count,
    textDates,
    rows,
    mapping: parsed,
    headings: headingsOf(workbook, parsed),
  };
}

function headingsOf(workbook: Workbook, { sheet: name, headingRow }: Mapping) {
  const sheet = workbook.sheets.find((one) => one.name === name) ?? workbook.sheets[0];
  return sheet.columns.flatMap((column, columnIndex) => {
    if (column === undefined) return [];
    const { text } = cellText(workbook, sheet, { row: headingRow, columnIndex });
    return [{ letter: columnName(columnIndex), heading: text }];
  });
}
