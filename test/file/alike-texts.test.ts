import fc from "fast-check";
import { expect, test } from "vitest";
import { hintsOf } from "../../addin/books/hint-words";
import { oddInCode, oddInText } from "../../addin/books/odd-characters";
import { judgeWords } from "../../addin/books/word-tests";
import { KIND } from "../../addin/core/sheet";
import { TextStore } from "../../addin/file/xlsx/text-store";
import { codesOf } from "../../addin/tables/table-data";

const alikeOf = (texts: readonly string[]) => {
  const store = new TextStore("xl/sharedStrings.xml", "cell-text");
  const indices = texts.map((text) => store.addText(text));
  // Asked for together they are compared with the one before, asked for alone they are looked up.
  const together = new TextStore("xl/sharedStrings.xml", "cell-text");
  for (const text of texts) together.addText(text);
  const alike = texts.map((_, at) => store.alike(indices[at]));
  expect([...together.alikeAll(Int32Array.from(indices))]).toEqual(alike);
  return { indices, alike };
};

test.each([
  ["figures only", ["K-1", "K-22", "L-1", "K-333"], [0, 0, 2, 0]],
  ["a figure is not none", ["K-", "K-1", "K-1-", "1K-"], [0, 1, 2, 3]],
  ["figures that are no ASCII are letters", ["K-\u0661", "K-\u0662"], [0, 1]],
  ["an escape stands for itself", ["a_x0007_", "a_x0020_", "a_y1", "a_y2"], [0, 1, 2, 2]],
  ["the empty text", ["", "0", "1"], [0, 1, 1]],
])("%s", (_, texts, expected) => {
  expect(alikeOf(texts).alike).toEqual(expected);
});

const letters = fc.constantFrom(..."ab019/:p _xüК\u200b\u00a0=+", "less ", "refund", "Voucher 7");
const someTexts = fc.array(fc.array(letters, { maxLength: 6 }).map((parts) => parts.join("")));

test("alike are the texts that are equal without their figures", () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const { indices, alike } = alikeOf(texts);
      const first = new Map<string, number>();
      texts.forEach((text, at) => {
        const words = text.includes("_x") ? text : text.replaceAll(/\d+/g, "0");
        if (!first.has(words)) first.set(words, indices[at]);
        expect(alike[at]).toBe(first.get(words));
      });
    }),
  );
});

test("texts are alike wherever in a long one the letter stands that differs", () => {
  const [length, all] = [
    13,
    String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32)),
  ];
  for (let at = 0; at < length; at++)
    for (const letter of all)
      for (const before of ["5", "a"]) {
        const text = (own: string) =>
          `${"ab1".repeat(5).slice(0, at)}${own}${"2c-".repeat(5).slice(at, length)}`;
        const isLike = letter === before || (/\d/.test(letter) && /\d/.test(before));
        expect(alikeOf([text(before), text(letter)]).alike[1]).toBe(isLike ? 0 : 1);
      }
});

test("texts of many kinds are alike, too, in whatever order they are asked for", () => {
  const kinds = Array.from({ length: 5_000 }, (_, at) =>
    at.toString().replaceAll(/\d/g, (figure) => "abcdefghij"[Number(figure)]),
  );
  const texts = [1, 2, 30].flatMap((figure) => kinds.map((kind) => `${kind} ${figure}`));
  const store = new TextStore("xl/sharedStrings.xml", "cell-text");
  const indices = Int32Array.from(texts, (text) => store.addText(text));
  const expected = texts.map((_, at) => at % kinds.length);
  expect([...store.alikeAll(indices)]).toEqual(expected);
  expect([...store.alikeAll(indices.toReversed())]).toEqual(expected.toReversed());
});

test("tests for words say the same of alike texts", () => {
  const verdictOf = (text: string) => {
    const column = { codes: Int32Array.of(0), dictionary: [text], size: 1, filled: 1 };
    const hints = (["netting", "refund"] as const).map((kind) => hintsOf(column, kind).of(0));
    return [oddInCode(text)?.problem, oddInText(text)?.problem, ...hints];
  };
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      expect(verdictOf(text.replaceAll(/\d+/g, "7"))).toEqual(verdictOf(text));
    }),
  );
});

test.each([
  ["texts alone", ["A", "B", "A", "_x0042_"], [0, 1, 0, 1], ["A", "B"]],
  ["without an escape", ["A", "B", "A"], [0, 1, 0], ["A", "B"]],
])("codes of equal texts are equal: %s", (_, texts, codes, dictionary) => {
  const strings = new TextStore("xl/sharedStrings.xml", "cell-text");
  const column = {
    kinds: new Uint8Array(texts.length).fill(2),
    values: Float64Array.from(texts, (text) => strings.addText(text)),
    strings,
    columnIndex: 0,
    formulaTexts: strings,
    formats: new Uint16Array(texts.length),
  };
  const coded = codesOf(column, texts.length);
  expect([...coded.codes]).toEqual(codes);
  expect(coded.dictionary).toEqual(dictionary);
});

test("rows whose words are judged so are those whose text is", () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const strings = new TextStore("xl/sharedStrings.xml", "cell-text");
      const values = Float64Array.from(texts, (text) => strings.addText(text));
      const column = {
        ...{ kinds: new Uint8Array(texts.length).fill(KIND.text), values, strings },
        ...{ columnIndex: 0, formulaTexts: strings, formats: new Uint16Array(texts.length) },
      };
      const isWanted = (text: string): boolean => /less|ü|a$/.test(text);
      const decoded = Array.from(values, (index) => strings.get(index));
      const rows = [...decoded.keys()].filter((row) => isWanted(decoded[row]));
      const { hasAny, rows: found } = judgeWords(codesOf(column, texts.length), isWanted);
      expect([hasAny, found()]).toEqual([rows.length > 0, rows]);
    }),
  );
});
