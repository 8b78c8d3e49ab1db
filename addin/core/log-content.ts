import type { CellContent, RowsShown } from "./finding";

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

/** Rows before and after they are shown or hidden, as the log holds them; its undo id names their first cell. */
export function logRows({ rowFirst, rowLast, isShown }: RowsShown) {
  const states = isShown ? ["hidden", "shown"] : ["shown", "hidden"];
  const [old, now] = states.map((state) => `${state} ${rowFirst}:${rowLast}`);
  return { old, new: now, address: `A${rowFirst}` };
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
