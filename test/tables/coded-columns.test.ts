import fc from "fast-check";
import { expect, test } from "vitest";
import { KIND } from "../../addin/core/sheet";
import { TextStore } from "../../addin/file/xlsx/text-store";
import { codesOf, type TableColumn, textAt, textOfCode } from "../../addin/tables/table-data";

/** Texts with escapes and what only looks like one, beside the letters they stand for; numbers, flags and blank cells. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("A", "B", "_x0042_", "_x0041_", "_x004_", "A_x0042_", "_"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("_x005F_x0041_", "é", "_x00e9_", "7", "x0041_", "_x", "__x0041__"),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const other = fc.oneof(cell, fc.constantFrom(7, true, 0.5));
/** Years, what lies beside them, and what is not whole. */
const number = fc.oneof(
  fc.constantFrom(2024, 2025, 0, -0, 65_535, undefined),
  { weight: 20, arbitrary: fc.constantFrom(2023, 2024) },
  fc.constantFrom(65_536, -1, 2024.5, 4_294_969_320, "2024"),
);

function kindOf(one: string | number | boolean | undefined): number {
  if (one === undefined) return 0;
  return typeof one === "string" ? KIND.text : typeof one === "number" ? KIND.number : KIND.boolean;
}

function columnOf(cells: readonly (string | number | boolean | undefined)[]): TableColumn {
  const strings = new TextStore("xl/sharedStrings.xml", "cell-text");
  return {
    kinds: Uint8Array.from(cells, (one) => kindOf(one)),
    values: Float64Array.from(cells, (one) =>
      typeof one === "string" ? strings.addText(one) : Number(one ?? Number.NaN),
    ),
    strings,
    columnIndex: 0,
    formulaTexts: strings,
    formats: new Uint16Array(cells.length),
  };
}

const kinds: readonly (readonly [string, fc.Arbitrary<string | number | boolean | undefined>])[] = [
  ["of texts", cell],
  ["of all kinds", other],
  ["of numbers", number],
];

test.each(kinds)("codes of a column %s are equal where its texts are", (_, one) => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (cells) => {
      const column = columnOf(cells);
      const texts = cells.map((_, row) => textAt(columnOf(cells), row));
      const different = [...new Set(texts.filter((_, row) => column.kinds[row] !== 0))];
      const coded = codesOf(column, cells.length);
      expect(coded.size).toBe(different.length);
      expect(coded.filled).toBe(cells.filter((one) => one !== undefined).length);
      expect(cells.map((_, row) => textOfCode(coded, row))).toEqual(texts);
      expect(coded.dictionary).toEqual(different);
      expect([...coded.codes]).toEqual(
        cells.map((one, row) => (one === undefined ? -1 : different.indexOf(texts[row]))),
      );
    }),
    { numRuns: 500 },
  );
});

test("columns that share their strings have codes of their own, one after the other", () => {
  const column = columnOf(["A", "B", "C", "B"]);
  const below = { ...column, values: Float64Array.of(2, 1, 2, 0) };
  const broken = { ...column, kinds: Uint8Array.of(2, 2, 2, KIND.number) };
  for (const [own, codes] of [
    [column, [0, 1, 2, 1]],
    [below, [0, 1, 0, 2]],
    [broken, [0, 1, 2, 3]],
    [below, [0, 1, 0, 2]],
  ] as const)
    expect([...codesOf(own, 4).codes]).toEqual(codes);
});

test.each([
  ["no escape", ["A", "_", "x_x", "_x00_"], true, true],
  ["an escape of its own", ["A", "_x0042_"], true, false],
  ["an escape for another text", ["A", "_x0041_"], false, false],
  ["two escapes for one text", ["_x0041_", "_x0041_ ", "_x0041_"], true, false],
  ["two ways to write one text", ["é_x0041_", "_x00E9_A"], false, false],
  ["an escape parted between two texts", ["_x00", "41_"], true, true],
])("texts with %s", (_, texts, areDistinct, isPlain) => {
  const store = new TextStore("xl/sharedStrings.xml", "cell-text");
  for (const text of texts) store.addText(text);
  expect([store.areDistinct, store.utf8 !== undefined]).toEqual([areDistinct, isPlain]);
});

test("texts that are added later are looked at too", () => {
  const store = new TextStore("xl/sharedStrings.xml", "cell-text");
  store.addText("A");
  expect(store.areDistinct).toBe(true);
  store.addText("_x0041_");
  expect(store.areDistinct).toBe(false);
});
