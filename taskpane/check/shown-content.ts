import type { CellContent } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { checkWords as words } from "../words/check-words";

/** What a cell holds as a person reads it in a preview. */
export function shownContent(content: CellContent, say: Say): string {
  if (content === null || content === "") return say(words.blank);
  if (typeof content === "object") return `=${content.formula}`;
  return String(content);
}
