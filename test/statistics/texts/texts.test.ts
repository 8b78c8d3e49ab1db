import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../../addin/statistics/texts/candidate-pairs";
import { fuzzyDuplicates } from "../../../addin/statistics/texts/fuzzy-duplicates";
import { letters } from "../../../addin/statistics/texts/letters";
import { levenshtein } from "../../../addin/statistics/texts/levenshtein";
import { plainName } from "../../../addin/statistics/texts/plain-name";
import { stringDistance } from "../../../addin/statistics/texts/string-distance";

const words = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 9 });

test("distances are symmetric, 0 for equal texts only, and in order", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const there = stringDistance({ a, b });
      const back = stringDistance({ a: b, b: a });
      for (const key of ["levenshtein", "damerauOSA", "damerauFull", "lcs"] as const) {
        expect(there[key]).toBe(back[key]);
        expect(there[key] === 0).toBe(a === b);
      }
      expect(there.damerauFull).toBeLessThanOrEqual(there.damerauOSA);
      expect(there.damerauOSA).toBeLessThanOrEqual(there.levenshtein);
      expect(there.levenshtein).toBeLessThanOrEqual(there.lcs);
      expect(there.jaroWinklerSimilarity).toBeGreaterThanOrEqual(there.jaroSimilarity);
      expect(there.jaroWinklerSimilarity).toBeLessThanOrEqual(1);
    }),
  );
});

test("the full Damerau distance keeps the triangle inequality", () => {
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      const direct = stringDistance({ a, b: c }).damerauFull;
      const detour =
        stringDistance({ a, b }).damerauFull + stringDistance({ a: b, b: c }).damerauFull;
      expect(direct).toBeLessThanOrEqual(detour);
    }),
  );
});

test("an accent typed apart is no letter; options are checked", () => {
  expect(stringDistance({ a: "Jose\u0301", b: "José" }).levenshtein).toBe(0);
  expect(stringDistance({ a: "ab", b: "ba", q: 2 }).qgram).toBe(2);
  expect(() => stringDistance({ a: "", b: "", p: 0.3 })).toThrow(/p is 0.3/);
  expect(() => stringDistance({ a: "", b: "", q: 0 })).toThrow(/q is 0/);
});

test.each([
  ["ACME Ltd.", "acme"],
  ["Acme, Limited", "acme"],
  ["Müller & Söhne GmbH", "muller sohne"],
  ["Straße 7", "strasse 7"],
  ["A.C.M.E. Inc", "acme"],
  ["GmbH", "gmbh"],
  ["AS-05", "as 05"],
  ["24 Ltd", "24 ltd"],
  ["Łódź S.A.", "łodz"],
])("%s is compared as %s", (text, plain) => {
  expect(plainName(text)).toBe(plain);
});

describe("candidate pairs", () => {
  test("miss no pair within the edits", () => {
    const texts = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 9 }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), (all, editsMax) => {
        const { pairs } = candidatePairs(all, { editsMax, blockMax: 1000 });
        const found = new Set(pairs.map(([a, b]) => `${a} ${b}`));
        expect(found.size).toBe(pairs.length);
        for (let a = 0; a < all.length; a++)
          for (let b = a + 1; b < all.length; b++)
            if (levenshtein(letters(all[a]), letters(all[b])) <= editsMax)
              expect(found).toContain(`${a} ${b}`);
      }),
    );
  });

  test("leave out what too many share, and say so", () => {
    const texts = Array.from(
      { length: 30 },
      (_, at) => `payment ${String(at * 7919).padStart(8, "x")}`,
    );
    const { wordsLeftOut } = candidatePairs(texts, { editsMax: 1, blockMax: 10 });
    expect(wordsLeftOut).toEqual(["payment"]);
  });

  test("grow with the texts, not with their square", () => {
    const count = 20_000;
    const names = Array.from({ length: count }, (_, at) => {
      const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0;
      return `${mixed.toString(36)} ${(Math.imul(mixed, 40_503) >>> 0).toString(36)}`;
    });
    const { pairs } = candidatePairs(names, { editsMax: 2, blockMax: 50 });
    expect(pairs.length).toBeLessThan(count * 50);
  });
});

describe("fuzzy duplicates", () => {
  const texts = [
    "Schmidt Ltd",
    "Schmitt",
    "Meyer",
    "ACME Limited",
    "Acme Ltd",
    "",
    "Schmidt Ltd",
    "Zorn",
    null,
  ];
  test("the nearest first, with all their rows", () => {
    const { found, pairs } = fuzzyDuplicates({ texts });
    expect(found).toBe(2);
    expect(pairs[0]).toMatchObject({
      a: "ACME Limited",
      b: "Acme Ltd",
      distance: 0,
      similarity: 1,
    });
    expect(pairs[1]).toMatchObject({
      a: "Schmidt Ltd",
      b: "Schmitt",
      distance: 1,
      rowsA: [1, 7],
      rowsB: [2],
    });
  });

  test("the three brakes", () => {
    expect(fuzzyDuplicates({ texts, maxRows: 1 })).toMatchObject({
      found: 2,
      pairs: [{ distance: 0 }],
    });
    expect(fuzzyDuplicates({ texts, maxDist: 0, similarityMin: 1 }).found).toBe(1);
    expect(fuzzyDuplicates({ texts, maxPct: 14, similarityMin: 1 }).found).toBe(1);
    expect(fuzzyDuplicates({ texts, maxPct: 15, similarityMin: 1 }).found).toBe(2);
    expect(() => fuzzyDuplicates({ texts, maxDist: 11 })).toThrow(/maxDist is 11/);
  });

  test("against a second list only, equal names too", () => {
    const { pairs } = fuzzyDuplicates({ texts: ["Meier", "Meyer"], other: ["Meyer", "Zorn"] });
    expect(pairs.map(({ a, b, rowsA, rowsB }) => [a, b, rowsA, rowsB])).toEqual([
      ["Meyer", "Meyer", [2], [1]],
      ["Meier", "Meyer", [1], [1]],
    ]);
  });

  test("letters that change places are two edits", () => {
    const names = { texts: ["invoice 1024", "invoice 1042"], similarityMin: 1 };
    expect(fuzzyDuplicates({ ...names, maxDist: 2 }).pairs[0].distance).toBe(2);
    expect(fuzzyDuplicates({ ...names, maxDist: 1 }).found).toBe(0);
  });

  test("within the edits and the percentage no pair is missed", () => {
    const names = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom("a", "b"), minLength: 3, maxLength: 14 }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(15, 20, 40),
        (texts, maxDist, maxPct) => {
          const { pairs } = fuzzyDuplicates({ texts, maxDist, maxPct, similarityMin: 2 });
          let near = 0;
          for (let a = 0; a < texts.length; a++)
            for (let b = a + 1; b < texts.length; b++) {
              const longer = Math.max(texts[a].length, texts[b].length);
              const distance = levenshtein(letters(texts[a]), letters(texts[b]));
              if (distance <= maxDist && distance * 100 <= maxPct * longer) near++;
            }
          expect(pairs.length).toBe(near);
        },
      ),
    );
  });

  test("one pair among names that differ: silence about the others", () => {
    expect(fuzzyDuplicates({ texts: ["Ann Field", "Robert Stone", "Clara Wood"] }).pairs).toEqual(
      [],
    );
  });
});
