import { sameSameDifferent } from "../../addin/statistics/repeats/same-same-different";
import type { Answer } from "../runtime/answers";
import { isBlank } from "../runtime/columns";
import { headedRange, neededColumns } from "../runtime/headed-range";
import { LeftOut } from "../runtime/left-out";
import { plainKey, shownCell } from "../runtime/repeated-keys";
import { counted, withEnd } from "../runtime/result-end";
import { neededText } from "../runtime/scalars";

/**
 * Rows that agree in some columns and differ in another, such as one invoice that was paid to two payees.
 * @customfunction SAMESAMEDIFF
 * @param table Any range with a row of headings, such as Ledger[#All].
 * @param same Headings of the columns that must agree, such as "Voucher, Out".
 * @param different Heading of the column in which they differ, such as "Text".
 * @param invocation Where the arguments stand.
 * @returns Group, Row (from 1 below the headings), the columns themselves, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; rows that are blank in a column that must agree are left out and counted.
 * @rounding None: texts are compared without capitals and outer blanks, numbers as they are.
 * @example =TREASURY.SAMESAMEDIFF(Ledger[#All],"Date, Out","Account")
 */
export function sameSameDiff(
  table: any[][],
  same: string,
  different: string,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const range = headedRange(table, "table");
  const sames = neededColumns(range, neededText(same, "same"), "same");
  const others = neededColumns(range, neededText(different, "different"), "different");
  const leftOut = new LeftOut();
  const used = Array.from({ length: range.count }, (_, row) => row).filter((row) => {
    const blank = sames.find((column) => isBlank(range.value(row, column)));
    if (blank === undefined) return true;
    leftOut.add(`blank in ${range.headings[blank]}`, () => range.place(row, blank));
    return false;
  });
  const keys = (columns: readonly number[]) =>
    columns.map((column) => used.map((row) => plainKey(range, row, column)));
  const { groups, rows: found } = sameSameDifferent({ same: keys(sames), different: keys(others) });
  const shown = [...sames, ...others];
  const rows = found.flatMap((group, at) =>
    group.map((place): Answer[] => {
      const row = used[place - 1];
      const cells = shown.map((column) => shownCell(range, row, column));
      return [at + 1, row + 1, ...cells, range.place(row, others[0])];
    }),
  );
  const headings = shown.map((column) => range.headings[column]);
  const [samesNamed, othersNamed] = [sames, others].map((columns) =>
    columns.map((column) => range.headings[column]).join(" and "),
  );
  return withEnd([["Group", "Row", ...headings, "Cell"], ...rows], {
    given: range.count,
    used: used.length,
    leftOut: leftOut.words(),
    method: `same ${samesNamed}, different ${othersNamed} (same-same-different; Nigrini, Forensic Analytics, 2011)`,
    sentence: `${counted(groups, "group")} of rows ${groups === 1 ? "agrees" : "agree"} in ${samesNamed} and ${groups === 1 ? "differs" : "differ"} in ${othersNamed}. There may be a good reason for each; compare the papers.`,
  });
}
