import { showHidden } from "../../books/hidden-runs";
import { placeOf } from "../../books/table-columns";
import { type Cell, fullAddress } from "../../core/cells";
import type { Sheet } from "../../core/sheet";
import { count, text } from "../../core/value";
import type { TableData } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "No entries are hidden from sums",
  help: {
    reading: "The hidden rows, and the sum that may leave them out.",
    remedy: "Clear the filter, then read the sum again.",
    falseAlarm: "A filter set on purpose while you work: it is only to be off when sums are read.",
  },
  message:
    "{rows, plural, one {Row {from} of the ledger is} other {{rows} rows of the ledger, from {from} to {to}, are}} hidden or filtered out, and {sum} uses SUBTOTAL, which can leave hidden rows out.",
  advice: "Show all rows before you read the sum.",
  source: "SUBTOTAL adds what is shown, not what is in the ledger.",
  fix: "Show {rows, plural, one {the row} other {the {rows} rows}} again",
  looksAt: "workbook",
  *find({ ledger, workbook }) {
    const hidden = hiddenRows(ledger.table, workbook.sheets);
    if (hidden.length === 0) return;
    const sum = firstSubtotal(workbook.sheets);
    if (sum === undefined) return;
    const { rows, sheet } = ledger.table;
    const rowsShown = showHidden(
      sheet,
      hidden.map((row) => rows[row]),
    );
    yield {
      ...placeOf({ table: ledger.table, key: "no" }, hidden[0]),
      values: {
        rows: count(hidden.length),
        from: count(rows[hidden[0]]),
        to: count(rows[hidden[hidden.length - 1]]),
        sum: text(fullAddress(sum)),
      },
      ...(rowsShown && { fix: { changes: [], rowsShown, asks: true } }),
    };
  },
} satisfies Check;

/** Entries on hidden rows. Both lists ascend: one pass. */
function hiddenRows(table: TableData, sheets: readonly Sheet[]): readonly number[] {
  const { rowsHidden = new Int32Array() } = sheets.find((one) => one.name === table.sheet) ?? {};
  const hidden: number[] = [];
  let at = 0;
  for (let row = 0; row < table.count && at < rowsHidden.length; row++) {
    while (at < rowsHidden.length && rowsHidden[at] < table.rows[row]) at++;
    if (rowsHidden[at] === table.rows[row]) hidden.push(row);
  }
  return hidden;
}

/** The first cell whose formula adds up what is shown. */
function firstSubtotal(sheets: readonly Sheet[]): Cell | undefined {
  for (const sheet of sheets)
    for (let index = 0; index < sheet.formulas.count; index++)
      if (/\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(sheet.formulas.get(index)))
        return cellOfFormula(sheet, index);
  return undefined;
}

function cellOfFormula(sheet: Sheet, index: number): Cell | undefined {
  for (const [columnIndex, column] of sheet.columns.entries()) {
    const at = column?.formulas?.indexOf(index + 1) ?? -1;
    if (column !== undefined && at >= 0 && at < column.count)
      return { sheet: sheet.name, row: column.rows[at], columnIndex };
  }
  return undefined;
}
