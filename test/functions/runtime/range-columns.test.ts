import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KIND, type SheetColumn, type Strings } from "../../../addin/core/sheet";
import { type MatrixValue, sheetOfMatrix } from "../../../addin/core/sheet-builder";
import { plainValue } from "../../../functions/runtime/cell-values";
import { areRangeColumns, rangeColumns } from "../../../functions/runtime/range-columns";

const cell = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", 0, -0, 1, "1", true, false, "a", "b", "é"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 3 }),
  fc.constantFrom({ code: "#N/A" }, { code: "#REF!" }, { basicValue: 7, format: "0.00" }),
);

/** Ranges of up to some 1,100 rows, so that several blocks come; most rows repeat a few. */
const ranges = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 12,
      }),
    ),
    fc.integer({ min: 1, max: 90 }),
  )
  .map(([rows, times]) => Array.from({ length: times }, () => structuredClone(rows)).flat());

const readingOf = (values: readonly (readonly unknown[])[], isCounted = true) => ({
  values,
  rowFirst: 5,
  isCounted: values[0].map(() => isCounted),
  isBlank: () => false,
});

test("a range is what its columns were read from; with one cell changed it is another", () => {
  fc.assert(
    fc.property(ranges, fc.nat(), fc.nat(), cell, (values, atRow, atColumn, other) => {
      const { columns, strings } = rangeColumns(readingOf(values));
      const again = structuredClone(values);
      expect(areRangeColumns(columns, strings, readingOf(again))).toBe(true);
      const row = atRow % values.length;
      const column = atColumn % values[0].length;
      again[row][column] = other;
      const isSame = isDeepStrictEqual(plainValue(other), plainValue(values[row][column]));
      expect(areRangeColumns(columns, strings, readingOf(again))).toBe(isSame);
    }),
    { numRuns: 300 },
  );
});

test("columns hold what a sheet of the same matrix holds", () => {
  const plain = fc.constantFrom<MatrixValue>(null, undefined, "", 0, -1.5, "1", true, false, "a");
  const rows = fc.array(fc.array(plain, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 200 }), (some, times) => {
      const values = Array.from({ length: times }, () => some).flat();
      const { columns, strings } = rangeColumns({ ...readingOf(values), rowFirst: 1 });
      const sheet = sheetOfMatrix("A", values);
      const other = [0, 1, 2].map((at) => sheet.columns[at]);
      expect(columns.map((column) => cellsIn(column, strings))).toEqual(
        other.map((column) => (column ? cellsIn(column, sheet.strings) : [])),
      );
    }),
    { numRuns: 40 },
  );
});

/** Row, kind and value of each cell. */
const cellsIn = ({ count, rows, kinds, values }: SheetColumn, strings: Strings): unknown[] =>
  Array.from({ length: count }, (_, at) => [
    rows[at],
    kinds[at],
    kinds[at] === KIND.text ? strings.get(values[at]) : values[at],
  ]);

test("a 0 is a blank cell where nobody counts, and the headings count always", () => {
  const values = [[0], [0], ["a"], [0]];
  const { columns } = rangeColumns(readingOf(values, false));
  expect([...columns[0].rows.slice(0, columns[0].count)]).toEqual([5, 7]);
  expect(rangeColumns(readingOf(values, true)).columns[0].count).toBe(4);
});
