import { withoutPoints } from "../../books/movements";
import type { Say } from "../../core/words";
import { categoryName, lineName } from "../../statutes/known-words";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Label of a line of T1: the report's own words, or the workbook's for a line of its own. */
export function lineLabel(say: Say, key: string): string {
  return key.endsWith(".unassigned") ? say(words.unassigned) : lineName(say, key);
}

/** Label of a row that is part of the line above it; money that came back is called so. */
export function ofWhichLabel(
  { say, books }: Pick<ReportSource, "say" | "books">,
  key: string,
): string {
  const [line, , name] = key.split(".", 3);
  const found = books.categories.find(({ category }) => withoutPoints(category) === name);
  const category = found ? categoryName(say, found.category) : name;
  const isRefund = found !== undefined && `${found.side}s` !== line;
  return say(isRefund ? words.ofWhichRefunds : words.ofWhich, { category });
}
