import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText, plainDecimal, type SealedTable } from "../../addin/seal/canonical-text";
import { sha256OfText } from "../../addin/seal/sha256";

const page = readFileSync(join(import.meta.dirname, "../../docs/seal.md"), "utf8");

const ledger: SealedTable = {
  name: "Ledger",
  columns: ["no", "date", "account", "text", "in", "out"],
  rows: [
    [
      { text: "2025-0002" },
      { day: "2025-02-01" },
      { text: "CASH" },
      { text: "Stamps\nand paper" },
      null,
      { number: 5.25 },
    ],
    [
      { text: "2025-0001" },
      { day: "2025-01-31" },
      { text: "CASH" },
      { text: "Cafe\u0301 \\ tea\t1" },
      { number: 1200 },
      null,
    ],
  ],
};

/** The two code blocks of the page's example: the text, then its hash. */
const blocks = [...page.matchAll(/```text\n(.*?)```/gs)].map((match) => match[1]);

test("the example of docs/seal.md is what the program makes", () => {
  expect(canonicalText(ledger)).toBe(blocks[0]);
  expect(`${sha256OfText(canonicalText(ledger))}\n`).toBe(blocks[1]);
});

test("the empty table of docs/seal.md", () => {
  const empty = canonicalText({ name: "Funds", columns: ["fund"], rows: [] });
  expect(empty).toBe(blocks[2]);
  expect(`${sha256OfText(empty)}\n`).toBe(blocks[3]);
});

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
      expect(textOfRows(all).split("\n")).toHaveLength(all.length + 4);
    }),
  );
});

test("rows stand in the order of their bytes in UTF-8", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const lines = textOfRows(all).split("\n").slice(3, -1);
      const bytes = lines.map((line) => Buffer.from(line, "utf8"));
      expect(bytes).toEqual(bytes.toSorted(Buffer.compare));
    }),
  );
});

test.each<[string, SealedTable["rows"], SealedTable["rows"]]>([
  ["a text is no number", [[{ text: "12" }]], [[{ number: 12 }]]],
  ["a blank is no empty text", [[null]], [[{ text: "" }]]],
  ["a tab in a text is no border", [[{ text: "a\tt:b" }, null]], [[{ text: "a" }, { text: "b" }]]],
  ["a day is no text", [[{ day: "2025-01-31" }]], [[{ text: "2025-01-31" }]]],
  ["a row more counts", [[{ number: 1 }]], [[{ number: 1 }], [{ number: 1 }]]],
])("%s", (_, one, other) => {
  expect(textOfRows(one)).not.toBe(textOfRows(other));
});

test("composed and decomposed accents are the same text", () => {
  expect(textOfRows([[{ text: "Cafe\u0301" }]])).toBe(textOfRows([[{ text: "Caf\u00e9" }]]));
});
