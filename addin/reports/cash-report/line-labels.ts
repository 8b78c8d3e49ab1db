import type { Say } from "../../core/words";
import { reportLines } from "../../statutes/report-lines";
import { words } from "./words";

/** Label of a line of T1: the report's own words, or the workbook's for a line of its own. */
export function lineLabel(say: Say, key: string): string {
  const known = reportLines.find((line) => line.key === key);
  if (known) return say(known.label);
  const name = key.slice(key.indexOf(".") + 1);
  return name === "unassigned" ? say(words.unassigned) : name;
}

/** Label of a row that is part of the line above it. */
export function ofWhichLabel(say: Say, key: string): string {
  return say(words.ofWhich, { category: key.split(".").slice(2).join(".") });
}
