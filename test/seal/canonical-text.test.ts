import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText, type SealedTable } from "../../addin/seal/canonical-text";
import { plainDecimal } from "../../addin/seal/plain-decimal";
import { sha256OfText } from "../../addin/seal/sha256";

test("the hash is that of another implementation", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const other = createHash("sha256").update(text, "utf8").digest("hex");
      expect(sha256OfText(text)).toBe(other);
    }),
  );
});

describe("numbers are exact decimals", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [1200, "1200"],
    [-12.5, "-12.5"],
    [0.1 + 0.2, "0.3"],
    [0.001524, "0.001524"],
    [1e-7, "0.0000001"],
    [1.25e-9, "0.00000000125"],
    [9007199254740.99, "9007199254740.99"],
    [999999999999999, "999999999999999"],
    [1e21, "1000000000000000000000"],
  ])("%d is %s", (number, text) => {
    expect(plainDecimal(number)).toBe(text);
  });

  test("of 15 digits all come back", () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 12 }), (minor, places) => {
        const number = minor / 10 ** places;
        expect(Number(plainDecimal(number))).toBe(Number(number.toPrecision(15)) + 0);
        expect(plainDecimal(number)).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });
});

const cell = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "grapheme" }).map((text) => ({ text })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ number })),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
const textOfRows = (all: SealedTable["rows"]): string =>
  canonicalText({ name: "T", columns: ["a", "b", "c"], rows: all });

test("the order of the rows does not matter; every row keeps its line", () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect(textOfRows(all.toReversed())).toBe(textOfRows(all));
      expect(textOfRows(all).split("\n")).toHaveLength(all.length + 3);
    }),
  );
});

test("rows stand in the order of their bytes in UTF-8", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const lines = textOfRows(all).split("\n").slice(2, -1);
      const bytes = lines.map((line) => Buffer.from(line, "utf8"));
      expect(bytes).toEqual(bytes.toSorted(Buffer.compare));
    }),
  );
});

test.each<[string, SealedTable["rows"], SealedTable["rows"]]>([
  ["a text is no number", [[{ text: "12" }]], [[{ number: 12 }]]],
  ["a blank is no empty text", [[null]], [[{ text: "" }]]],
  ["a tab in a text is no border", [[{ text: "a\tb=t:b" }]], [[{ text: "a" }, { text: "b" }]]],
  ["a backslash is no escape", [[{ text: "a\\nb" }]], [[{ text: "a\nb" }]]],
  ["a value in another column", [[{ text: "a" }, null]], [[null, { text: "a" }]]],
  ["a day is no text", [[{ day: "2025-01-31" }]], [[{ text: "2025-01-31" }]]],
  ["a row more counts", [[{ number: 1 }]], [[{ number: 1 }], [{ number: 1 }]]],
])("%s", (_, one, other) => {
  expect(textOfRows(one)).not.toBe(textOfRows(other));
});

test("composed and decomposed accents are the same text", () => {
  expect(textOfRows([[{ text: "Cafe\u0301" }]])).toBe(textOfRows([[{ text: "Caf\u00e9" }]]));
});

test("a column that nobody fills changes nothing", () => {
  const one: SealedTable = { name: "T", columns: ["a"], rows: [[{ text: "x" }]] };
  const other: SealedTable = { name: "T", columns: ["a", "b"], rows: [[{ text: "x" }, null]] };
  expect(canonicalText(other)).toBe(canonicalText(one));
});
