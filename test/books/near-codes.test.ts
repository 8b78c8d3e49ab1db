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

const members = ["MLPD", "PC/ML", "PC (ML)", "РМП", "BP (NK/T)", "CPI (ML)", "A"];

test.each([
  ["PC ML", ["PC (ML)", "PC/ML"]],
  ["mlpd", ["MLPD"]],
  ["MLP", ["MLPD"]],
  ["ML", []],
  ["BPNKT", ["BP (NK/T)"]],
  ["РМ", []],
  ["РМПД", ["РМП"]],
  ["B", []],
  ["", []],
])("members near %s", (code, expected) => {
  expect(nearCodes(code, members)).toEqual(expected);
});
