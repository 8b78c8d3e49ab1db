import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { Answer } from "../runtime/answers";
import { isCellError } from "../runtime/cell-values";
import { isBlank } from "../runtime/columns";
import { type HeadedRange, headedRange, neededColumns } from "../runtime/headed-range";
import { LeftOut } from "../runtime/left-out";
import { counted, withEnd } from "../runtime/result-end";
import { textOf } from "../runtime/scalars";

/**
 * Rows of one list that are missing in another, and the reverse: invoices without an entry, receipts without a stub. A
 * row that stands three times in one list and twice in the other is missing once.
 * @customfunction NOTINOTHER
 * @param first First list, with a row of headings.
 * @param second Second list, with a row of headings.
 * @param [keys] Headings of the columns that are compared, such as "Number, Amount"; unless told all that both lists have.
 * @param invocation Where the arguments stand.
 * @returns Only in, Row (from 1 below the headings), the columns compared, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; rows that are blank in all columns compared are left out and counted.
 * @rounding None: keys are compared exactly, but for outer blanks; the text "7" and the number 7 are the same.
 * @example =TREASURY.NOTINOTHER({"Number","Amount";"R-1",50;"R-2",60},{"Number","Amount";"R-1",50;"R-3",70})
 */
export function notInOther(
  first: any[][],
  second: any[][],
  keys?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const lists = [headedRange(first, "first"), headedRange(second, "second")] as const;
  const told = textOf(keys, "keys");
  const common = lists[0].headings.filter((one) => one !== "" && lists[1].find([one]) >= 0);
  if (common.length === 0 && (told === "" || told === "0"))
    throw new ArgumentError(
      reason`no heading stands in both lists. Headers: ${lists[0].headings.join(", ")}, and ${lists[1].headings.join(", ")}`,
    );
  const wanted = told === "" || told === "0" ? common.join(",") : told;
  const columns = lists.map((list) => neededColumns(list, wanted, "keys"));
  const leftOut = new LeftOut();
  const [here, there] = lists.map((list, at) => keysOf(list, columns[at], leftOut));
  const onlyHere = surplus(here, there);
  const onlyThere = surplus(there, here);
  const rows = [onlyHere, onlyThere].flatMap((only, at) =>
    only.map((row): Answer[] => [
      at === 0 ? "first" : "second",
      row + 1,
      ...columns[at].map((column) => shownCell(lists[at], row, column)),
      lists[at].place(row, columns[at][0]),
    ]),
  );
  const given = lists[0].count + lists[1].count;
  const headings = columns[0].map((column) => lists[0].headings[column]);
  return withEnd([["Only in", "Row", ...headings, "Cell"], ...rows], {
    given,
    used: given - leftOut.count,
    leftOut: leftOut.words(),
    method: `exact comparison of ${headings.join(" and ")}, repeated rows counted`,
    sentence:
      rows.length === 0
        ? "Both lists have the same rows."
        : `${counted(onlyHere.length, "row")} of the first list ${onlyHere.length === 1 ? "is" : "are"} not in the second, ${counted(onlyThere.length, "row")} of the second not in the first. Look for each in the papers.`,
  });
}

/** Rows by their key. */
function keysOf(
  list: HeadedRange,
  columns: readonly number[],
  leftOut: LeftOut,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let row = 0; row < list.count; row++) {
    if (columns.every((column) => isBlank(list.value(row, column)))) {
      leftOut.add("blank", () => list.place(row, columns[0]));
      continue;
    }
    const key = JSON.stringify(columns.map((column) => textIn(list, row, column)));
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** Rows beyond those that the other list has, too. */
function surplus(
  here: ReadonlyMap<string, readonly number[]>,
  there: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  return [...here]
    .flatMap(([key, rows]) => rows.slice(there.get(key)?.length ?? 0))
    .sort((a, b) => a - b);
}

function textIn(list: HeadedRange, row: number, column: number): string {
  const value = list.value(row, column);
  if (isBlank(value)) return "";
  return isCellError(value) ? value.error : String(value).trim();
}

function shownCell(list: HeadedRange, row: number, column: number): Answer {
  const value = list.value(row, column);
  return isCellError(value) ? value.error : (value ?? "");
}
