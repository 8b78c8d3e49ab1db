import { describe, expect, test } from "vitest";
import { exactMoments } from "../../addin/statistics/outliers/exact-moments";
import { grubbs } from "../../addin/statistics/outliers/grubbs";
import { amountsOfTexts } from "../../addin/statistics/populations/amounts";
import { linearTrend } from "../../addin/statistics/trends/linear-trend";

// NIST Statistical Reference Datasets (public domain) and the NIST/SEMATECH handbook.

const near = (found: number, certified: number): void => {
  expect(Math.abs(found - certified)).toBeLessThanOrEqual(1e-13 * Math.abs(certified));
};

const NORRIS =
  "0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3 449.1 448.6 778.9 777.0 " +
  "559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5 10.8 11.6 557.7 556.0 228.3 228.1 " +
  "998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8 339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 " +
  "10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1 449.2 448.9 0.2 0.5";

const LONGLEY = `
60323 83.0 234289 2356 1590 107608 1947
61122 88.5 259426 2325 1456 108632 1948
60171 88.2 258054 3682 1616 109773 1949
61187 89.5 284599 3351 1650 110929 1950
63221 96.2 328975 2099 3099 112075 1951
63639 98.1 346999 1932 3594 113270 1952
64989 99.0 365385 1870 3547 115094 1953
63761 100.0 363112 3578 3350 116219 1954
66019 101.2 397469 2904 3048 117388 1955
67857 104.6 419180 2822 2857 118734 1956
68169 108.4 442769 2936 2798 120445 1957
66513 110.8 444546 4681 2637 121950 1958
68655 112.6 482704 3813 2552 123366 1959
69564 114.2 502601 3931 2514 125368 1960
69331 115.7 518173 4806 2572 127852 1961
70551 116.9 554894 4007 2827 130081 1962`;

describe("linear regression", () => {
  test("Norris", () => {
    const figures = NORRIS.split(" ");
    const y = figures.filter((_, at) => at % 2 === 0);
    const x = figures.filter((_, at) => at % 2 === 1);
    const fit = linearTrend({ x, y });
    near(fit.intercept, -0.262323073774029);
    near(fit.slope, 1.00211681802045);
    near(fit.standardErrors[0], 0.232818234301152);
    near(fit.standardErrors[1], 0.429796848199937e-3);
    near(fit.residualSE, 0.884796396144373);
    near(fit.r2, 0.999993745883712);
    near(fit.fStatistic, 5436385.54079785);
  });

  test("Longley", () => {
    const rows = LONGLEY.trim()
      .split("\n")
      .map((line) => line.split(" "));
    const x = [1, 2, 3, 4, 5, 6].map((column) => rows.map((row) => row[column]));
    const fit = linearTrend({ x, y: rows.map((row) => row[0]) });
    const certified = [
      [-3482258.63459582, 890420.383607373],
      [15.0618722713733, 84.9149257747669],
      [-0.03581917929259, 0.0334910077722432],
      [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675],
      [-0.0511041056535807, 0.22607320006937],
      [1829.15146461355, 455.478499142212],
    ];
    certified.forEach(([estimate, error], at) => {
      near(fit.coefficients[at], estimate);
      near(fit.standardErrors[at], error);
    });
    near(fit.residualSE, 304.854073561965);
    near(fit.r2, 0.995479004577296);
    near(fit.fStatistic, 330.285339234588);
  });

  test("NoInt1 and NoInt2, through the origin", () => {
    const x = Array.from({ length: 11 }, (_, at) => 60 + at);
    const first = linearTrend({ x, y: x.map((value) => value + 70), throughOrigin: true });
    near(first.slope, 2.07438016528926);
    near(first.standardErrors[0], 0.0165289256198347);
    near(first.residualSE, 3.56753034006338);
    near(first.r2, 0.999365492298663);
    near(first.fStatistic, 15750.25);
    const second = linearTrend({ x: [4, 5, 6], y: [3, 4, 4], throughOrigin: true });
    near(second.slope, 0.727272727272727);
    near(second.residualSE, 0.369274472937998);
    near(second.r2, 0.993348115299335);
  });

  test.each([
    ["Wampler1", 1],
    ["Wampler2", 0.1],
  ])("%s, five powers without any error", (_, ratio) => {
    const x = Array.from({ length: 21 }, (_, at) => at);
    const scale = ratio === 1 ? 1 : 100_000;
    // Whole numbers first: 100,000 + 10,000 x + ... + x^5.
    const y = x.map((value) =>
      [0, 1, 2, 3, 4, 5].reduce(
        (sum, power) => sum + Math.round(scale * ratio ** power) * value ** power,
        0,
      ),
    );
    const fit = linearTrend({ x, y: y.map((value) => value / scale), degree: 5 });
    fit.coefficients.forEach((coefficient, power) => {
      near(coefficient, Number((ratio ** power).toFixed(5)));
    });
    expect(fit.residualSE).toBe(0);
    expect(fit.r2).toBe(1);
  });
});

test.each([
  ["NumAcc1", [10000001, 10000003, 10000002], 10000002, 1],
  ["NumAcc2", alternating("1.2", ["1.1", "1.3"]), 1.2, 0.1],
  ["NumAcc3", alternating("1000000.2", ["1000000.1", "1000000.3"]), 1000000.2, 0.1],
  ["NumAcc4", alternating("10000000.2", ["10000000.1", "10000000.3"]), 10000000.2, 0.1],
])("mean and standard deviation of %s", (_, values, mean, sd) => {
  const found = exactMoments(amountsOfTexts(values));
  near(found.mean, mean);
  near(found.sd, sd);
});

function alternating(first: string, pair: readonly string[]): string[] {
  return [first, ...Array.from({ length: 1000 }, (_, at) => pair[at % 2])];
}

test("Grubbs' test of the handbook, 1.3.5.17.1", () => {
  const values = Float64Array.of(199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57);
  const moments = exactMoments(amountsOfTexts(Array.from(values)));
  // The handbook's 2.032 is for one side at 5 %, which is two sides at 10 %.
  const { G, critical, index } = grubbs(values, moments, 0.1);
  expect(G).toBeCloseTo(2.4687, 3);
  expect(critical).toBeCloseTo(2.032, 3);
  expect(index).toBe(7);
});
