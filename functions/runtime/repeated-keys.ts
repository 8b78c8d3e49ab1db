import { duplicates } from "../../addin/statistics/repeats/duplicates";
import type { Answer } from "./answers";
import { isCellError } from "./cell-values";
import { isBlank } from "./columns";
import { optionNumbers, optionsOf } from "./given-options";
import { type HeadedRange, headedRange, neededColumns } from "./headed-range";
import { LeftOut } from "./left-out";
import { counted, withEnd } from "./result-end";

interface Asked {
  readonly table: unknown;
  /** Headings, separated by commas. */
  readonly keys: string;
  /** least=3 for groups of at least three rows. */
  readonly options: unknown;
}

/** Rows of any table that agree in all columns of a key, with the end of every test. */
export function repeatedKeys({ table, keys, options }: Asked): Answer[][] {
  const { least = 2 } = optionNumbers(optionsOf(options, ["least"]), ["least"]);
  const range = headedRange(table, "table");
  const columns = neededColumns(range, keys, "keys");
  const headings = columns.map((column) => range.headings[column]);
  const leftOut = new LeftOut();
  const used = Array.from({ length: range.count }, (_, row) => row).filter((row) => {
    // In or Out is blank in every entry: a blank cell agrees with a blank one.
    if (!columns.every((column) => isBlank(range.value(row, column)))) return true;
    leftOut.add(`blank in ${headings.join(" and ")}`, () => range.place(row, columns[0]));
    return false;
  });
  const key = columns.map((column) => used.map((row) => plainKey(range, row, column)));
  const groups = duplicates({ key }).rows.filter((group) => group.length >= least);
  const rows = groups.flatMap((group, at) =>
    group.map((place): Answer[] => {
      const row = used[place - 1];
      const cells = columns.map((column) => shownCell(range, row, column));
      return [at + 1, row + 1, ...cells, group.length, range.place(row, columns[0])];
    }),
  );
  const named = headings.join(" and ");
  return withEnd([["Group", "Row", ...headings, "Count", "Cell"], ...rows], {
    given: range.count,
    used: used.length,
    leftOut: leftOut.words(),
    method: `same ${named} (same-same-same; Nigrini, Forensic Analytics, 2011)${least > 2 ? `, at least ${least} rows` : ""}`,
    sentence: `${counted(groups.length, "group")} of rows ${groups.length === 1 ? "agrees" : "agree"} in ${named}. Two rows may be right, such as two equal fees of one day; compare the papers.`,
  });
}

/** Texts are compared without capitals and outer blanks, numbers as they are. */
export function plainKey(range: HeadedRange, row: number, column: number): string | number | null {
  const value = range.value(row, column);
  if (isBlank(value)) return null;
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? value : String(value).trim().toLowerCase();
}

/** A cell as it stands, an error as its text. */
export function shownCell(range: HeadedRange, row: number, column: number): Answer {
  const value = range.value(row, column);
  return isCellError(value) ? value.error : (value ?? "");
}
