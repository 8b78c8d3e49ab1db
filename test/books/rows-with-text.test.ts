import fc from "fast-check";
import { expect, test } from "vitest";
import { oddInCode, oddInText } from "../../addin/books/odd-characters";
import { rowsWithText } from "../../addin/books/rows-with-text";
import { hasKind } from "../../addin/books/table-columns";
import { KIND, type Strings } from "../../addin/core/sheet";
import { StringList } from "../../addin/core/sheet-builder";
import { MARK } from "../../addin/core/text-marks";
import { TextStore } from "../../addin/file/xlsx/text-store";

const LIKE_FORMULA = /^\s*(?:[=@][=@+-]*\s*[^\s=@+-]|[+-]+[\p{L}_(["'@=$[{#\\])/u;

const RULES = {
  code: {
    isWanted: (text: string) => oddInCode(text) !== undefined,
    marks: MARK.odd | MARK.edge,
  },
  text: { isWanted: (text: string) => oddInText(text) !== undefined, marks: MARK.odd },
  formula: {
    isWanted: (text: string) => LIKE_FORMULA.test(text),
    marks: MARK.sign | MARK.edge | MARK.odd,
  },
} as const;

/** Texts of the letters that decide, in a column that also has numbers and blank cells. */
const letters = fc.oneof(
  fc.constantFrom(..."aéŁ_x07 =+-@Кο\u00a0\u200b\u00ad\u007f\u0007\t\u0301ɐ"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom("_x200B_", "_x0020_", "_x003D_", "(1", "A1"),
);
const someTexts = fc.array(fc.array(letters, { maxLength: 4 }).map((parts) => parts.join("")));

function columnOf(texts: readonly string[], strings: Strings, add: (text: string) => number) {
  const kinds = Uint8Array.from(texts, (_, at) => [KIND.text, KIND.text, KIND.number, 0][at % 4]);
  const values = Float64Array.from(texts, (text, at) =>
    kinds[at] === KIND.text ? add(text) : at / 2,
  );
  values.forEach((_, at) => {
    if (kinds[at] === 0) values[at] = Number.NaN;
  });
  const formats = new Uint16Array(texts.length);
  return { kinds, values, strings, columnIndex: 0, formulaTexts: strings, formats };
}

const lists = () => {
  const list = new StringList();
  const store = new TextStore("xl/sharedStrings.xml", "cell-text");
  return [
    { strings: list, add: (text: string) => list.add(text) },
    { strings: store, add: (text: string) => store.addText(text) },
  ] as const;
};

test("rows by marks are those whose texts pass the test", () => {
  fc.assert(
    fc.property(someTexts, fc.constantFrom(...Object.values(RULES)), (texts, rule) => {
      for (const { strings, add } of lists()) {
        const column = columnOf(texts, strings, add);
        const rows = [...column.kinds.keys()].filter(
          (row) =>
            column.kinds[row] === KIND.text && rule.isWanted(strings.get(column.values[row])),
        );
        expect(rowsWithText(column, rule.isWanted, rule.marks)).toEqual(rows);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each(["V-2022-07", "Miete für März", "Łódź, 3 % d'intérêts", "a_b", "-", "PC (ML)"])(
  "no text of a column is looked at for the sake of %s",
  (text) => {
    for (const { strings, add } of lists()) {
      const column = columnOf([text.replace(/^-$/, "x")], strings, add);
      const looked: string[] = [];
      const look = (one: string): boolean => looked.push(one) > 0;
      expect(rowsWithText(column, look, MARK.odd | MARK.edge | MARK.sign)).toEqual([]);
      expect(looked).toEqual([]);
    }
  },
);

test("kinds found four cells at a time are those of the cells", () => {
  const kinds = fc.oneof(
    fc.array(fc.constantFrom(0, 1, 2, 3, 4, 5), { maxLength: 12 }),
    fc
      .tuple(fc.array(fc.boolean(), { maxLength: 40 }), fc.constantFrom(1, 2, 3, 4, 5))
      .map(([cells, kind]) => cells.map((isFilled) => (isFilled ? kind : 0))),
  );
  fc.assert(
    fc.property(kinds, fc.nat({ max: 7 }), (cells, offset) => {
      const own = Uint8Array.of(...new Array(offset).fill(5), ...cells, 4).subarray(
        offset,
        offset + cells.length,
      );
      const strings = new StringList();
      const column = { ...columnOf([], strings, () => 0), kinds: own };
      for (const kind of Object.values(KIND))
        expect(hasKind(column, kind)).toBe(cells.includes(kind));
    }),
    { numRuns: 500 },
  );
});
