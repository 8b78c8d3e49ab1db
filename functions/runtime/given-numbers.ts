import { numbersOf } from "../../addin/books/entry-numbers";
import { gapsOf, type NumberGap } from "../../addin/books/number-gaps";
import { partsOfNumber } from "../../addin/books/number-parts";
import { booksUnchecked, matrixOf } from "./books-of";
import { cellsOf } from "./given-cells";
import { tablesOfHandle } from "./handles";
import { numbersBeyond, type SeriesEnds } from "./number-ends";

/** A number as typed, and the day of its entry where the whole ledger is known. */
interface GivenNumber {
  readonly text: string;
  readonly day: number | undefined;
}

/** Numbers as typed of some ranges, in their order; only of those with a beginning. */
export function numberTexts(ranges: readonly unknown[], beginning: string): readonly string[] {
  return givenNumbers(ranges, beginning).map(({ text }) => text);
}

function givenNumbers(ranges: readonly unknown[], beginning: string): readonly GivenNumber[] {
  return ranges.flatMap(numbersIn).filter(({ text }) => text.startsWith(beginning));
}

/**
 * Gaps between the numbers of some ranges, which are columns, the whole ledger or a book; only of those with a beginning.
 * With ends, up to the first and the last number that each series must have; behind these nothing is missing.
 */
export function gapsBetween(
  ranges: readonly unknown[],
  beginning: string,
  ends: SeriesEnds = { first: undefined, last: undefined },
): readonly (NumberGap & { readonly texts: readonly [string, string] })[] {
  const given = givenNumbers(ranges, beginning);
  const own = given.map(({ text }) => text);
  const texts = [...own, ...numbersBeyond(own, ends)];
  const column = { codes: Int32Array.from(texts.keys()), dictionary: texts };
  const hasDays = given.some(({ day }) => day !== undefined);
  const dayOf = hasDays ? (at: number) => given[at]?.day ?? 0 : undefined;
  const shown = (at: number): string => own[at] ?? "";
  // Where a first or last number is told, the series counts on, however few of its numbers are left.
  const isTold = ends.first !== undefined || ends.last !== undefined;
  const counts = isTold ? () => true : undefined;
  return [...gapsOf(numbersOf(column), dayOf, counts)]
    .filter(({ before, after }) => !isOutside(texts, { before, after, count: own.length, ends }))
    .map((gap) => ({ ...gap, texts: [shown(gap.before), shown(gap.after)] }));
}

/** True for numbers between the ends of two series: behind the last one and before the first one nothing is asked for. */
function isOutside(
  texts: readonly string[],
  gap: { before: number; after: number; count: number; ends: SeriesEnds },
): boolean {
  const { before, after, count, ends } = gap;
  const isVirtual = (at: number, counter: number | undefined): boolean =>
    at >= count && counter !== undefined && partsOfNumber(texts[at])?.counter === counter;
  const below = ends.first === undefined ? undefined : ends.first - 1;
  const beyond = ends.last === undefined ? undefined : ends.last + 1;
  return isVirtual(after, below) || isVirtual(before, beyond);
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
