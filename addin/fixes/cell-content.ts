import { dayOfIso } from "../core/calendar";
import type { Cell } from "../core/cells";
import type { CellContent } from "../core/finding";
import { KIND, type Workbook } from "../core/sheet";

/** What a cell of a workbook holds as typed; null for blank and for a cell that is not there. */
export function contentOfCell({ sheets }: Workbook, cell: Cell): CellContent {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const column = sheet?.columns[cell.columnIndex];
  if (sheet === undefined) return null;
  const isUncached = sheet.uncached.some(
    ({ row, columnIndex }) => row === cell.row && columnIndex === cell.columnIndex,
  );
  const at = column?.rows.subarray(0, column.count).indexOf(cell.row) ?? -1;
  if (column === undefined || at < 0) return isUncached ? { formula: "" } : null;
  const formula = column.formulas?.[at] ?? 0;
  if (formula > 0) return { formula: sheet.formulas.get(formula - 1) };
  const value = column.values[at];
  if (column.kinds[at] === KIND.number) return value;
  if (column.kinds[at] === KIND.boolean) return value === 1;
  const text = sheet.strings.get(value);
  // A day that the file writes as text is the number that Excel shows for it.
  return column.kinds[at] === KIND.isoDate ? (dayOfIso(text) ?? text) : text;
}

/** Texts that without an apostrophe would be read back as something else. */
const NEEDS_APOSTROPHE = /^['=]|^[+-]?(?:\d|\.\d|Infinity)|^(?:TRUE|FALSE)$/;

/**
 * Content as the log holds it, from which it can be read back: a number as its decimal text, TRUE and FALSE, a formula
 * with its "=", a text that looks like one of these behind an apostrophe, as Excel itself does it; blank is "".
 */
export function logText(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return String(content + 0);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string")
    return content === "" || NEEDS_APOSTROPHE.test(content) ? `'${content}` : content;
  return `=${content.formula}`;
}

/** The content that a text of the log stands for. */
export function contentOfLog(text: string): CellContent {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("=")) return { formula: text.slice(1) };
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const number = Number(text);
  return NEEDS_APOSTROPHE.test(text) && Number.isFinite(number) ? number : text;
}
