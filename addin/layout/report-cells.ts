import type {
  Block,
  Document,
  Inline,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../core/document";
import { showAmount, showValue, type Value } from "../core/value";
import { singleLine } from "./plain-text";

/** The row's value in a column, or undefined where it is blank. */
export function valueAt(row: ReportRow, column: ReportColumn): Value | undefined {
  return Object.hasOwn(row.values, column.key) ? row.values[column.key] : undefined;
}

/** Heading of a column, with the currency of its amounts where the label does not say it. */
function columnHeading(column: ReportColumn): string {
  const { label, currency } = column;
  if (currency === undefined || label.includes(currency)) return label;
  return `${label} ${currency}`.trim();
}

/** Headings of all columns but the label's. Where all amounts share one currency, the caption names it instead. */
export function columnHeadings(table: ReportTable): string[] {
  const isInCaption = sharedCurrency(table) !== undefined;
  return table.columns.map((column) => (isInCaption ? column.label : columnHeading(column)));
}

/** Id and title of a table, with the currency where all of its amounts share one. */
export function captionOf(table: ReportTable): string {
  const currency = sharedCurrency(table);
  const title = singleLine(table.title);
  return `${table.id}  ${title}${currency === undefined ? "" : `, ${currency}`}`;
}

/** The one currency of several columns of amounts; undefined where they differ or where a value says another. */
function sharedCurrency({ columns, rows }: ReportTable): string | undefined {
  const amounts = columns.filter(({ type }) => type === "amount");
  const [first] = amounts;
  if (amounts.length < 2 || amounts.some(({ currency }) => currency !== first.currency))
    return undefined;
  const isOther = (value: Value | undefined) =>
    value?.type === "amount" && value.currency !== first.currency;
  return rows.some((row) => columns.some((column) => isOther(valueAt(row, column))))
    ? undefined
    : first.currency;
}

/** The value as shown in its column: an amount repeats its currency only where nothing else names it. */
export function shownAt(value: Value, column: ReportColumn): string {
  return value.type === "amount" && isCurrencyNamed(value.currency, column)
    ? showAmount(value.minor, value.currency)
    : showValue(value);
}

/** Whether the heading or the row names the currency of an amount. */
export function isCurrencyNamed(currency: string, column: ReportColumn): boolean {
  return column.currencyColumn !== undefined || currency === column.currency;
}

/** Figures stand on the right, words on the left. */
export function isFigureColumn(column: ReportColumn): boolean {
  return column.type !== "text" && column.type !== "day";
}

/** Says that what stands between two of it runs from left to right, whatever the line does. */
const LEFT_TO_RIGHT_MARK = "\u200e";

/**
 * A piece of running text as a person reads it. In a line from right to left a figure is marked to keep its own
 * direction, else its minus would change sides.
 */
export function shownInline(inline: Inline, isRightToLeft: boolean): string {
  if (typeof inline === "string") return inline;
  if ("strong" in inline) return inline.strong;
  const shown = showValue(inline.figure);
  return isRightToLeft ? LEFT_TO_RIGHT_MARK + shown + LEFT_TO_RIGHT_MARK : shown;
}

/** The table of a chart's figures; a chart without one is a fault of the program. */
export function tableOfChart({ blocks }: Document, { id, tableId }: ReportChart): ReportTable {
  const table = blocks.find((block) => block.type === "table" && block.id === tableId);
  if (table?.type !== "table") throw new Error(`chart ${id}: there is no table ${tableId}.`);
  return table;
}

/** The charts whose figures are those of a table. */
export function chartsOf({ blocks }: Document, table: ReportTable): ReportChart[] {
  return blocks
    .filter((block) => block.type === "chart")
    .filter(({ tableId }) => tableId === table.id);
}

/** All running text of a block, in reading order. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "cover":
      return block.facts.flatMap((fact) => fact.content);
    case "facts":
      return block.items.flatMap((fact) => fact.content);
    case "list":
      return block.items.flat();
    case "paragraph":
    case "pen-lines":
      return block.content;
    default:
      return [];
  }
}
