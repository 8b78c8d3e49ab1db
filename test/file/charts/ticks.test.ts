import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks } from "../../../addin/file/charts/ticks";

test.each<[string, number, number, number, readonly number[]]>([
  ["nothing", 0, 0, 6, [0, 1]],
  ["one", 0, 1, 6, [0, 1]],
  ["as many steps as allowed", 0, 6, 6, [0, 1, 2, 3, 4, 5, 6]],
  ["one more than that", 0, 7, 6, [0, 2, 4, 6, 8]],
  ["by fives", 0, 26, 6, [0, 5, 10, 15, 20, 25, 30]],
  ["exactly at a mark", 0, 12_000_000, 6, [0, 2, 4, 6, 8, 10, 12].map((n) => n * 1_000_000)],
  ["just above it", 0, 12_000_001, 6, [0, 5_000_000, 10_000_000, 15_000_000]],
  ["below zero only", -7, 0, 6, [-8, -6, -4, -2, 0]],
  ["on both sides", -3_000, 12_000, 4, [-5_000, 0, 5_000, 10_000, 15_000]],
  ["all above zero", 90, 100, 5, [0, 20, 40, 60, 80, 100]],
])("%s", (_, lowest, highest, stepsMax, expected) => {
  expect(axisTicks({ lowest, highest, stepsMax })).toEqual(expected);
});

const STEP = /^[125]0*$/;
const span = fc
  .tuple(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.integer({ min: 2, max: 12 }))
  .map(([a, b, stepsMax]) => ({ lowest: Math.min(a, b), highest: Math.max(a, b), stepsMax }));

test("marks hold zero and all figures, evenly, by the smallest step that is allowed", () => {
  fc.assert(
    fc.property(span, ({ lowest, highest, stepsMax }) => {
      const ticks = axisTicks({ lowest, highest, stepsMax });
      const step = ticks[1] - ticks[0];
      expect(String(step)).toMatch(STEP);
      expect(ticks).toContain(0);
      expect(ticks[0]).toBeLessThanOrEqual(lowest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length - 1).toBeLessThanOrEqual(stepsMax);
      for (let index = 1; index < ticks.length; index++)
        expect(ticks[index] - ticks[index - 1]).toBe(step);
      // No mark could be left out at an end, and the next smaller step would need too many.
      expect(Math.min(0, lowest) - ticks[0]).toBeLessThan(step);
      const smaller = String(step).startsWith("5") ? (step / 5) * 2 : step / 2;
      const needed =
        Math.ceil(Math.max(0, highest) / smaller) - Math.floor(Math.min(0, lowest) / smaller);
      if (step > 1) expect(needed).toBeGreaterThan(stepsMax);
    }),
  );
});
