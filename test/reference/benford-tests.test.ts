import { describe, expect, test } from "vitest";
import { chisqBenftest } from "../../addin/statistics/digits/chisq-benftest";
import { digitBayesFactor } from "../../addin/statistics/digits/digit-bayes-factor";
import { edistBenftest } from "../../addin/statistics/digits/edist-benftest";
import { jointdigitBenftest } from "../../addin/statistics/digits/jointdigit-benftest";
import { jpsqBenftest } from "../../addin/statistics/digits/jpsq-benftest";
import { ksBenftest } from "../../addin/statistics/digits/ks-benftest";
import { mdistBenftest } from "../../addin/statistics/digits/mdist-benftest";
import { meandigitBenftest } from "../../addin/statistics/digits/meandigit-benftest";
import { usqBenftest } from "../../addin/statistics/digits/usq-benftest";
import cases from "./benford-analysis.json" with { type: "json" };

// The goodness-of-fit tests of R's BenfordTests on the digits of Sino-Forest. BenfordTests prints the first figure of
// "ks" and "mean digit"; the others were computed from the same definitions with NumPy 2.4 and SciPy 1.17.
const figures = [
  {
    digits: 1,
    counts: cases["benford-sino-F1"].counts,
    chisq: 7.65174269894998,
    euclidean: 0.73945136908282,
    chebyshev: 0.522235420982838,
    ks: 0.633612176546329,
    uSquare: 0.0552407936171621,
    jpSquare: 0.988183374521345,
    meanDigit: 0.0214664769701558,
    meanDigitP: 0.177833614641972,
    kaiser: 0.996589959366425,
    kaiserDf: 3,
    largestTwo: 0.974968570769766,
    logBF10: -15.746985323379,
  },
  {
    digits: 2,
    counts: cases["benford-sino-F2"].counts,
    chisq: 166.816238777126,
    euclidean: 1.25255870699468,
    chebyshev: 0.509761060712016,
    ks: 0.765886141082365,
    uSquare: 0.0803980820304784,
    jpSquare: 0.739786544992912,
    meanDigit: 0.0154750587181865,
    meanDigitP: 0.297581476620028,
    kaiser: 35.7917549367665,
    kaiserDf: 29,
    largestTwo: 2.76869459273728,
    logBF10: -47.4118833413354,
  },
];

describe.each(figures)("$digits digits of Sino-Forest", ({ digits, counts, ...expected }) => {
  const input = { digits, counts };
  test.each([
    ["chi-square", chisqBenftest(input).statistic, expected.chisq],
    ["Euclidean", edistBenftest(input).statistic, expected.euclidean],
    ["Chebyshev", mdistBenftest(input).statistic, expected.chebyshev],
    ["Kolmogorov-Smirnov", ksBenftest(input).statistic, expected.ks],
    ["U-square", usqBenftest(input).statistic, expected.uSquare],
    ["JP-square", jpsqBenftest(input).statistic, expected.jpSquare],
    ["mean digit", meandigitBenftest(input).statistic, expected.meanDigit],
    ["mean digit, p", meandigitBenftest(input).p, expected.meanDigitP],
    ["joint digits, all", jointdigitBenftest(input).statistic, expected.chisq],
    [
      "joint digits, Kaiser",
      jointdigitBenftest({ ...input, eigenvalues: "kaiser" }).statistic,
      expected.kaiser,
    ],
    [
      "joint digits, largest two",
      jointdigitBenftest({ ...input, eigenvalues: [1, 2] }).statistic,
      expected.largestTwo,
    ],
    ["Bayes factor", digitBayesFactor({ counts, test: digits }).logBF10, expected.logBF10],
  ])("%s", (_, found, wanted) => {
    expect(Math.abs(found - wanted)).toBeLessThan(1e-11 * Math.abs(wanted));
  });

  test("eigenvalues above the mean", () => {
    expect(jointdigitBenftest({ ...input, eigenvalues: "kaiser" }).df).toBe(expected.kaiserDf);
  });
});

test("Bayes factors that jfa prints", () => {
  const sino = digitBayesFactor({ counts: figures[0].counts, test: "first", prior: true });
  expect(sino.BF01).toBeCloseTo(6899678.1488, 3);
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(digitBayesFactor({ values, test: "first", reference: "uniform" }).BF01).toBeCloseTo(
    22.77012458,
    7,
  );
});
