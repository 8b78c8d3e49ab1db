// Draws from lists that are shuffled or put in order first: the steps that jfa 0.7 documents for selection(order, decreasing,
// randomize), taken with order(), sample() and runif() of R 4.2.2 in the locale C. Records by interval follow Touw and
// Hoogduin (2011), p. 31: the point 8.2 lies in the ninth record, where jfa takes the eighth.
import { expect, test } from "vitest";
import { rOrder } from "../../addin/statistics/random/r-order";
import { rStream } from "../../addin/statistics/random/r-stream";
import { rWeightedSubset } from "../../addin/statistics/random/r-weighted-subset";
import { expectAgreement } from "./expect-agreement";

expectAgreement("r-selections", 772);

const sumOfPlaces = (rows: readonly number[]) =>
  rows.reduce((sum, row, at) => sum + row * (at + 1), 0);

test("nine of ten drawn by weight: set.seed(99); w <- round(runif(1000)^3 * 10000) + 1; set.seed(5); sample.int(1000, 900, FALSE, w)", () => {
  const stream = rStream(99);
  const weights = Array.from({ length: 1000 }, () => Math.round(stream.uniform() ** 3 * 1e4) + 1);
  const rows = rWeightedSubset(rStream(5), { weights, size: 900 });
  expect(rows.slice(-12)).toEqual([520, 710, 874, 830, 252, 708, 387, 761, 227, 418, 965, 957]);
  expect(sumOfPlaces(rows)).toBe(205_557_504);
});

test("all drawn, with ties: set.seed(8); sample.int(1000, 1000, FALSE, rep(1:2, each = 500))", () => {
  const weights = Array.from({ length: 1000 }, (_, row) => (row < 500 ? 1 : 2));
  const rows = rWeightedSubset(rStream(8), { weights, size: 1000 });
  expect(rows.slice(0, 8)).toEqual([816, 886, 101, 536, 543, 232, 639, 76]);
  expect(rows.slice(-8)).toEqual([178, 42, 118, 494, 289, 183, 409, 133]);
  expect(sumOfPlaces(rows)).toBe(229_290_733);
});

test.each([
  [[3, 1, 2, 1], false, [1, 3, 2, 0]],
  [[3, 1, 2, 1], true, [0, 2, 1, 3]],
  [[2, Number.NaN, null, 1, 2], false, [3, 0, 4, 1, 2]],
  [[2, Number.NaN, null, 1, 2], true, [0, 4, 3, 1, 2]],
  [["b", "B", "ä", "10", "9", ""], false, [5, 3, 4, 1, 0, 2]],
  [["\u{1F600}", "\uFF5E", "a"], false, [2, 1, 0]],
  [[true, false, true], false, [1, 0, 2]],
])("order(%j, decreasing = %s)", (values, decreasing, places) => {
  expect(rOrder(values, { decreasing })).toEqual(places);
});
