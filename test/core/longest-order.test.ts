import fc from "fast-check";
import { expect, test } from "vitest";
import { longestOrder } from "../../addin/core/longest-order";

const marks = (...values: number[]): number[] => [...longestOrder(Int32Array.from(values))];

test.each([
  [[], []],
  [[5], [1]],
  [
    [1, 1, 2],
    [1, 1, 1],
  ],
  [
    [1, 9, 2, 3],
    [1, 0, 1, 1],
  ],
  [
    [4, 5, 1, 6],
    [1, 1, 0, 1],
  ],
])("%j -> %j", (values, expected) => {
  expect(marks(...values)).toEqual(expected);
});

test("what is marked ascends, and no longer choice does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (values) => {
      const isMarked = marks(...values);
      const kept = values.filter((_, at) => isMarked[at] === 1);
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      expect(kept.length).toBe(longestByTrial(values));
    }),
  );
});

function longestByTrial(values: readonly number[]): number {
  let longest = 0;
  for (let choice = 0; choice < 2 ** values.length; choice++) {
    const kept = values.filter((_, at) => (choice >> at) % 2 === 1);
    if (kept.every((value, at) => at === 0 || value >= kept[at - 1]))
      longest = Math.max(longest, kept.length);
  }
  return longest;
}
