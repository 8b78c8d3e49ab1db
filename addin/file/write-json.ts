import type { Block, Document, ReportColumn, ReportRow, ReportTable } from "../core/document";
import { plainValue } from "../core/value";
import { inlinesOf, valueAt } from "../layout/report-cells";

const INDENT = 2;

/**
 * The figures of a report for another program: tables by id, and the figures in the text by key. Amounts are
 * decimal strings, what is not known is null, what is blank is left out.
 */
export function writeReportJson(document: Document): string {
  const { id, language, title, blocks } = document;
  const tables = blocks.filter((block) => block.type === "table");
  const content = {
    id,
    language,
    title,
    figures: once(blocks.flatMap(figuresOf)),
    tables: once(tables.map((table) => [table.id, tableContent(table)])),
  };
  return `${JSON.stringify(content, undefined, INDENT)}\n`;
}

function figuresOf(block: Block): [string, string | number | null][] {
  return inlinesOf(block).flatMap((inline): [string, string | number | null][] =>
    typeof inline !== "string" && "figure" in inline
      ? [[inline.key, plainValue(inline.figure)]]
      : [],
  );
}

function tableContent({ title, columns, rows }: ReportTable) {
  return {
    title,
    columns: columns.map(({ key, label, type, currency }) => ({ key, label, type, currency })),
    rows: rows.map((row) => rowContent(row, columns)),
  };
}

function rowContent(row: ReportRow, columns: readonly ReportColumn[]) {
  const { key, label, kind } = row;
  const values = columns.flatMap((column) => {
    const value = valueAt(row, column);
    return value === undefined ? [] : [{ column, value }];
  });
  // Where the column does not name the currency of its amounts, the row does.
  const currencies = values.flatMap(({ column, value }) =>
    value.type === "amount" && value.currency !== column.currency
      ? [[column.key, value.currency] as const]
      : [],
  );
  return {
    key,
    label,
    kind,
    values: Object.fromEntries(values.map(({ column, value }) => [column.key, plainValue(value)])),
    ...(currencies.length > 0 && { currencies: Object.fromEntries(currencies) }),
  };
}

/** An object of the entries. A key may come twice, but not with two contents: one would be wrong. */
function once<Content>(entries: readonly (readonly [string, Content])[]): Record<string, Content> {
  const contents = new Map<string, Content>();
  for (const [key, content] of entries) {
    const before = contents.get(key);
    if (contents.has(key) && JSON.stringify(before) !== JSON.stringify(content))
      throw new Error(`The report gives ${key} two different contents.`);
    contents.set(key, content);
  }
  return Object.fromEntries(contents);
}
