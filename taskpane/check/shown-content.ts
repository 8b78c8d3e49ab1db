import { isoOfDay } from "../../addin/core/calendar";
import type { CellChange, CellContent, RowsShown } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { checkWords as words } from "../words/check-words";

/** What a cell holds before and after a change, as a person reads it in a preview. */
export function shownChange(
  { before, after, isDay = false }: CellChange,
  say: Say,
): { readonly before: string; readonly after: string } {
  const show = (content: CellContent): string =>
    isDay && typeof content === "number" ? isoOfDay(content) : shownContent(content, say);
  return { before: show(before), after: show(after) };
}

function shownContent(content: CellContent, say: Say): string {
  if (content === null || content === "") return say(words.blank);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return `=${content.formula}`;
  return String(content);
}

/** Rows that are shown, or hidden again, in a sentence. */
export function shownRows({ sheet, rowFirst, rowLast, isShown }: RowsShown, say: Say): string {
  const rows = rowLast - rowFirst + 1;
  const word = isShown ? words.rowsShown : words.rowsHidden;
  return say(word, { sheet, rows, from: rowFirst, to: rowLast });
}
