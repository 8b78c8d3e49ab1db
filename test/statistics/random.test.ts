// What R 4.2.2 drew: rnorm, runif, sample.int with and without weights, from four seeds.
import { describe, expect, test } from "vitest";
import { mt19937 } from "../../addin/statistics/random/mt19937";
import { rRandom } from "../../addin/statistics/random/r-random";
import { rSample, rWeightedSample } from "../../addin/statistics/random/r-sample";
import { rStream } from "../../addin/statistics/random/r-stream";
import draws from "../reference/r-draws.json";

describe("draws of R", () => {
  for (const { values, last, weights, ...draw } of draws) {
    const { seed } = draw;
    if (weights !== undefined) {
      test(`seed ${seed}, weights ${weights}`, () => {
        const count = Number(weights.split("..")[1]);
        const list = Array.from({ length: count }, (_, index) => index + 1);
        expect(rWeightedSample(rStream(seed), { weights: list, size: 8 })).toEqual(values);
      });
      continue;
    }
    test(JSON.stringify(draw), () => {
      const found = rRandom(draw).values;
      const expected = values ?? last ?? [];
      const part = found.slice(-expected.length);
      expect(expected.length).toBeGreaterThan(0);
      if (draw.draw === "rnorm")
        for (const [index, value] of expected.entries())
          expect(Math.abs(part[index] / value - 1)).toBeLessThan(1e-13);
      else expect(part).toEqual(expected);
    });
  }
});

test("a seed starts the same draws again, another one others", () => {
  const draw = (seed: number) => rSample(rStream(seed), { of: 5000, size: 40 });
  expect(draw(2026)).toEqual(draw(2026));
  expect(draw(2026)).not.toEqual(draw(2027));
  expect(new Set(draw(2026)).size).toBe(40);
});

test("the generator of the C++ standard", () => {
  expect(mt19937({ seed: 5489, count: 1 })).toEqual({
    first: [3499211612],
    tenThousandth: 4123659995,
  });
});

describe("wrong arguments are answered in words", () => {
  test.each([
    [() => rRandom({ seed: 1.5 }), "seed is 1.5"],
    [() => rRandom({ seed: 2 ** 31 }), "seed is 2147483648"],
    [() => rRandom({ seed: 1, kind: "Wichmann-Hill" }), "only Mersenne-Twister"],
    [() => rRandom({ seed: 1, draw: "dice" }), "draw is dice"],
    [() => rRandom({ seed: 1, draw: "sample", of: 3, count: 4 }), "4 items cannot be drawn from 3"],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
