import { expect, test } from "vitest";
import { nearCodes } from "../../addin/books/near-codes";

test.each([
  ["PC/ML", ["PC (ML)", "MLPD"], ["PC (ML)"]],
  ["MLP", ["MLPD", "ABC"], ["MLPD"]],
  ["AB", ["AC", "ab"], ["ab"]],
  [
    "CONTRIBUTION",
    ["contributions", "contribution-x", "donations"],
    ["contribution-x", "contributions"],
  ],
  ["A", ["A", ""], []],
  ["--", ["++", "--"], []],
  ["x".repeat(41), ["x".repeat(40)], []],
])("%s is near %j: %j", (code, candidates, expected) => {
  expect(nearCodes(code, candidates)).toEqual(expected);
});
