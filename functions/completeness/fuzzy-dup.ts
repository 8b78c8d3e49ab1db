import { fuzzyDuplicates } from "../../addin/statistics/texts/fuzzy-duplicates";
import { type Column, columnIfTold, columnOf, textsOf } from "../runtime/columns";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf, wholeOf } from "../runtime/scalars";

/**
 * Names that are nearly the same: one payee under two spellings, a slip of the pen, an accent. Accents, capitals and legal
 * forms (Ltd, e. V.) do not count. Two organisations may well have like names: the list is for looking, never for matching.
 * @customfunction FUZZYDUP
 * @param texts Column of names, such as payees.
 * @param [other] A second column: the names of the first are then held against it, not against each other.
 * @param [maxDist] Most letters that may differ, 0 to 10; 2 unless told.
 * @param [maxPct] Most letters that may differ in percent of the longer name; 20 unless told.
 * @param [maxRows] Most pairs that are listed; 500 unless told. How many were found is always said.
 * @param invocation Where the arguments stand.
 * @returns First name, Second name, Letters that differ, Similarity, Cells of both, the nearest first; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.FUZZYDUP({"Müller GmbH";"Mueller";"Muller Ltd";"Schmidt";"Schmitt"})
 */
export function fuzzyDup(
  texts: any[][],
  other?: any[][],
  maxDist?: any,
  maxPct?: any,
  maxRows?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const first = columnOf(texts, "texts");
  const second = columnIfTold(other, "other");
  const names = textsOf(first);
  const others = second === undefined ? undefined : textsOf(second);
  const limits = {
    maxDist: wholeOf(maxDist, "maxDist", { min: 0, max: 10 }) ?? 2,
    maxPct: numberOf(maxPct, "maxPct") ?? 20,
    maxRows: wholeOf(maxRows, "maxRows", { min: 0, max: 100_000 }) || 500,
  };
  const { found, pairs, wordsLeftOut } = fuzzyDuplicates({
    texts: names,
    ...(others !== undefined && { other: others }),
    ...limits,
  });
  const rows = pairs.map(({ a, b, distance, similarity, rowsA, rowsB }) => [
    a,
    b,
    distance,
    similarity,
    cellsOfRows(first, rowsA),
    cellsOfRows(second ?? first, rowsB),
  ]);
  const blank = (all: readonly string[]): number => all.filter((one) => one === "").length;
  const given = names.length + (others?.length ?? 0);
  const blanks = blank(names) + blank(others ?? []);
  const words = wordsLeftOut.slice(0, 5).join(", ");
  const left = words === "" ? "" : ` Words that too many names share told nothing: ${words}.`;
  return withEnd(
    [
      [
        "First name",
        "Second name",
        "Letters that differ",
        "Similarity",
        "Cells of the first",
        "Cells of the second",
      ],
      ...rows,
    ],
    {
      given,
      used: given - blanks,
      leftOut: blanks === 0 ? "" : `${blanks} blank`,
      method: `at most ${limits.maxDist} letters and ${limits.maxPct} %, or Jaro-Winkler similarity from 0.9; legal forms dropped; names that share a word, a sound or a piece are compared`,
      sentence: `${counted(found, "pair")} of names ${found === 1 ? "is" : "are"} nearly the same${found > rows.length ? `, of which the nearest ${rows.length} are listed` : ""}.${left} They may be one or two: ask before changing anything.`,
    },
  );
}

/** The first places, and how many more. */
function cellsOfRows({ place }: Column, rows: readonly number[]): string {
  const SHOWN = 5;
  const shown = rows.slice(0, SHOWN).map((row) => place(row - 1));
  return shown.join(", ") + (rows.length > SHOWN ? ` and ${rows.length - SHOWN} more` : "");
}
