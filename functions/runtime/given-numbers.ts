import { numbersOf } from "../../addin/books/entry-numbers";
import { gapsOf, type NumberGap } from "../../addin/books/number-gaps";
import { booksUnchecked, matrixOf } from "./books-of";
import { cellsOf } from "./given-cells";
import { tablesOfHandle } from "./handles";

/** A number as typed, and the day of its entry where the whole ledger is known. */
interface GivenNumber {
  readonly text: string;
  readonly day: number | undefined;
}

/** Gaps between the numbers of some ranges, which are columns, the whole ledger or a book; only of those with a beginning. */
export function gapsBetween(
  ranges: readonly unknown[],
  beginning: string,
): readonly (NumberGap & { readonly texts: readonly [string, string] })[] {
  const given = ranges.flatMap(numbersIn).filter(({ text }) => text.startsWith(beginning));
  const texts = given.map(({ text }) => text);
  const column = { codes: Int32Array.from(texts.keys()), dictionary: texts };
  const hasDays = given.some(({ day }) => day !== undefined);
  const dayOf = hasDays ? (at: number) => given[at].day ?? 0 : undefined;
  return [...gapsOf(numbersOf(column), dayOf)].map((gap) => ({
    ...gap,
    texts: [texts[gap.before], texts[gap.after]],
  }));
}

function numbersIn(range: unknown): readonly GivenNumber[] {
  const values = matrixOf(range) ?? [];
  const first = values[0]?.[0];
  const isTable = (values[0]?.length ?? 0) > 1;
  const isBook = values.length === 1 && typeof first === "string" && tablesOfHandle(first);
  if (isTable || isBook) return numbersOfLedger(values);
  // 0 is how a blank cell may arrive.
  return cellsOf(values, "numbers")
    .filter(({ value }) => value !== null && value !== 0)
    .map(({ value }) => ({ text: String(value).trim(), day: undefined }));
}

function numbersOfLedger(values: unknown): readonly GivenNumber[] {
  const { ledger } = booksUnchecked({ needs: { Ledger: values } });
  return Array.from({ length: ledger.count }, (_, row) => ({
    text: ledger.text(row, "no"),
    day: ledger.day[row],
  }));
}
