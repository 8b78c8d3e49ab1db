import fc from "fast-check";
import { expect, test } from "vitest";
import { jaroWinkler } from "../../../addin/statistics/texts/jaro-winkler";
import { letters } from "../../../addin/statistics/texts/letters";
import { levenshtein } from "../../../addin/statistics/texts/levenshtein";
import { countedText, likenessBound } from "../../../addin/statistics/texts/likeness-bound";

/** Few letters, so that texts share many; some that fall on the same count. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "A", "ä", "€", "1", " "),
  maxLength: 12,
});

test("no two texts are more alike than the bound says", () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [letters(one), letters(two)];
      const bound = likenessBound(countedText(a), countedText(b));
      expect(levenshtein(a, b)).toBeGreaterThanOrEqual(bound.distanceMin);
      if (a.length > 0 && b.length > 0)
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(bound.similarityMax);
    }),
    { numRuns: 2_000 },
  );
});

test("the bound is reached by equal texts, and tells far ones apart", () => {
  const [a, b] = [countedText(letters("martha")), countedText(letters("dwayne"))];
  expect(likenessBound(a, a)).toEqual({ distanceMin: 0, similarityMax: 1 });
  // They share one letter, the a: (1/6 + 1/6 + 1) / 3.
  expect(likenessBound(a, b)).toEqual({ distanceMin: 5, similarityMax: (1 / 6 + 1 / 6 + 1) / 3 });
});
