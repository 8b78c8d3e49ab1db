import fc from "fast-check";
import { expect, test } from "vitest";
import { countsOn, numbersOf, rowsOfSeries } from "../../addin/books/entry-numbers";
import { gapsOf } from "../../addin/books/number-gaps";
import { partsOfNumber } from "../../addin/books/number-parts";
import { KIND } from "../../addin/core/sheet";
import { TextStore } from "../../addin/file/xlsx/text-store";
import { codesOf } from "../../addin/tables/table-data";

/** Beginnings, widths and years that make one number look like another, with a few that are no numbers at all. */
const steps = fc.record({
  before: fc.constantFrom("", "K-", "Ü", "2025-", "2026-", "2025-01-", "2025", "19-", "K 1-"),
  width: fc.constantFrom(0, 3, 4, 7),
  after: fc.constantFrom("", "", "", "a", "/2025", "-é"),
  counter: fc.constantFrom(1, 8, 98, 998, 1_983, 2_024, 9_998, 33_045_977),
  length: fc.integer({ min: 1, max: 6 }),
  step: fc.constantFrom(1, 1, 1, 2, -1, 0),
});
const others = fc.constantFrom(["", "first"], ["7", "07"], ["", ""], ["2025", "1998"]);
type Steps = typeof steps extends fc.Arbitrary<infer One> ? One : never;

function textsOf(one: Steps | readonly string[]): readonly string[] {
  if (!("before" in one)) return one;
  const { before, width, after, counter, length, step } = one;
  return Array.from({ length }, (_, at) => {
    const own = String(counter + at * step).padStart(width, "0");
    return `${before}${own}${after}`;
  });
}
const numbers = fc
  .array(fc.oneof({ weight: 5, arbitrary: steps }, others), { maxLength: 8 })
  .map((all) => all.flatMap(textsOf));

/** The same numbers as texts, and as the bytes of a file. */
function columnsOf(texts: readonly string[]) {
  const codes = Int32Array.from(texts, (text, at) => (text === "" ? -1 : texts.indexOf(text, at)));
  const strings = new TextStore("xl/sharedStrings.xml", "cell-text");
  const column = {
    kinds: Uint8Array.from(texts, (text) => (text === "" ? 0 : KIND.text)),
    values: Float64Array.from(texts, (text) => strings.addText(text)),
    strings,
    columnIndex: 0,
    formulaTexts: strings,
    formats: new Uint16Array(texts.length),
  };
  return [{ codes, dictionary: texts }, codesOf(column, texts.length)];
}

/** Each number by itself, and all rows sorted. */
function plainNumbers(texts: readonly string[]) {
  const parts = texts.map(partsOfNumber);
  const patterns = [...new Set(parts.flatMap((one) => one?.pattern ?? []))];
  const series = parts.map((one) => (one ? patterns.indexOf(one.pattern) : -1));
  const key = (row: number) => [series[row], parts[row]?.year ?? 0, parts[row]?.counter ?? 0, row];
  const order = [...texts.keys()]
    .filter((row) => series[row] >= 0)
    .sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      const at = one.findIndex((value, index) => value !== other[index]);
      return one[at] - other[at];
    });
  const rows = patterns.map((_, own) => order.filter((row) => series[row] === own));
  return { parts, patterns, series, order, rows };
}

test("numbers read together are those read one by one, in their order", () => {
  fc.assert(
    fc.property(numbers, (texts) => {
      const plain = plainNumbers(texts);
      for (const column of columnsOf(texts)) {
        const found = numbersOf(column);
        expect(found.patterns).toEqual(plain.patterns);
        expect([...found.series]).toEqual(plain.series);
        expect([...found.year]).toEqual(plain.parts.map((one) => one?.year ?? 0));
        expect([...found.counter]).toEqual(plain.parts.map((one) => one?.counter ?? 0));
        expect([...found.width]).toEqual(plain.parts.map((one) => one?.width ?? 0));
        expect([...found.order]).toEqual(plain.order);
        expect([...rowsOfSeries(found)].map((rows) => [...rows])).toEqual(plain.rows);
        expect(found.isInRowOrder).toBe(
          plain.rows.every((rows) => rows.every((row, at) => at === 0 || row > rows[at - 1])),
        );
      }
    }),
    { numRuns: 400 },
  );
});

/** Steps and gaps of a series number by number, as they are defined. */
function plainGaps(texts: readonly string[]) {
  const { parts, rows } = plainNumbers(texts);
  const counterOf = (row: number): number => parts[row]?.counter ?? 0;
  const isNewYear = (row: number, before: number) => parts[row]?.year !== parts[before]?.year;
  return rows.map((own) => {
    const pairs = own.slice(1).map((row, at) => [own[at], row] as const);
    const loose = pairs.filter(
      ([before, row]) => !isNewYear(row, before) && counterOf(row) - counterOf(before) > 1,
    );
    const spans = loose.map(([before, row]) => counterOf(row) - counterOf(before));
    const counts =
      Math.max(0, ...spans) <= 1_000 || (pairs.length - loose.length) * 2 >= own.length - 1;
    const gaps = pairs.filter(([before, row]) => {
      const beginsAnew = isNewYear(row, before) && counterOf(row) <= counterOf(before);
      return counterOf(row) > (beginsAnew ? 1 : counterOf(before) + 1);
    });
    return { counts, gaps: gaps.map(([before, after]) => ({ before, after })) };
  });
}

test("series that count on and their gaps are those found number by number", () => {
  fc.assert(
    fc.property(numbers, (texts) => {
      const plain = plainGaps(texts);
      const expected = plain.flatMap(({ counts, gaps }) => (counts ? gaps : []));
      for (const column of columnsOf(texts)) {
        const found = numbersOf(column);
        expect(found.spans.map((one) => countsOn(found, one))).toEqual(
          plain.map(({ counts }) => counts),
        );
        // With days nothing is taken for the first number of a short year, unless the day says so.
        const gaps = [...gapsOf(found, () => 0)];
        expect(gaps.map(({ before, after }) => ({ before, after }))).toEqual(expected);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["behind the counter", ["K-0001/a", "K-0002/b", "K-0003/b"], [1, 2]],
  ["before it", ["K-0001", "L-0002", "L-0003"], [1, 2]],
  ["nowhere", ["K-0001/a", "K-0002/a", "K-0003/a"], [3]],
])(
  "numbers that follow one another are of one series unless a letter differs %s",
  (_, texts, rows) => {
    for (const column of columnsOf(texts))
      expect([...rowsOfSeries(numbersOf(column))].map((own) => own.length)).toEqual(rows);
  },
);
