import { isCurrency } from "../../core/currencies";
import type {
  Block,
  Inline,
  ReportColumn,
  ReportRow,
  ReportTable,
  RowKind,
} from "../../core/document";
import { amount, count, showValue, text, unknown, type Value } from "../../core/value";

/** A line for the pen. */
export const BLANK = "____________________";
/** A box to tick. */
export const BOX_OPEN = "\u2610";
export const BOX_TICKED = "\u2612";

export function heading(title: string, level: 1 | 2 | 3 = 1): Block {
  return { type: "heading", level, text: title };
}

/** A paragraph of words, or of words and figures. */
export function paragraph(
  content: string | readonly Inline[],
  style: "body" | "lead" | "note" | "warning" = "body",
): Block {
  return { type: "paragraph", style, content: typeof content === "string" ? [content] : content };
}

export function list(items: readonly string[], isNumbered = false): Block {
  return { type: "list", isNumbered, items: items.map((item) => [item]) };
}

/** A row of a report table. */
export function row(
  head: { key: string; label: string; kind?: RowKind },
  values: Readonly<Record<string, Value | string | undefined>> = {},
): ReportRow {
  const filled: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === "") continue;
    filled[key] = typeof value === "string" ? text(value) : value;
  }
  return { key: head.key, label: head.label, kind: head.kind ?? "line", values: filled };
}

export function column(
  key: string,
  label: string,
  settings: Partial<Omit<ReportColumn, "key" | "label">> = {},
): ReportColumn {
  return { type: "text", ...settings, key, label };
}

/** A table, or the sentence that says why there is none. */
export function tableOr(table: Omit<ReportTable, "type">, whenEmpty: string): Block {
  return table.rows.length > 0 ? { type: "table", ...table } : paragraph(whenEmpty);
}

/** Minor units as a value; not known where the currency is none. */
export function money(minor: number | undefined, currency: string): Value | undefined {
  if (minor === undefined) return undefined;
  return isCurrency(currency) ? amount(minor, currency) : unknown(currency);
}

/** A count within a sentence, its digits grouped as everywhere. */
export function shownCount(number: number): string {
  return showValue(count(number));
}
