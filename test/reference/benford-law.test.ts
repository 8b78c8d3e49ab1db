import { expect, test } from "vitest";
import { chi2Critical } from "../../addin/statistics/digits/chi2-critical";
import { expected } from "../../addin/statistics/digits/expected";
import { madConformity } from "../../addin/statistics/digits/mad-conformity";
import figures from "./benford-law.json" with { type: "json" };

// log10(1 + 1/d), Nigrini (2012) and R's qchisq.

test.each(["first", "firstTwo", "second", "third"] as const)("expected shares: %s", (name) => {
  const shares = expected()[name];
  expect(shares.length).toBe(figures.expected[name].length);
  figures.expected[name].forEach((share, index) => {
    expect(Math.abs(shares[index] - share)).toBeLessThan(1e-12);
  });
});

test.each(["first", "second", "firstTwo", "firstThree", "lastTwo"] as const)(
  "the shares of %s sum to 1",
  (name) => {
    expect(expected()[name].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
  },
);

test("limits of conformity", () => {
  expect(madConformity()).toEqual(figures.madConformity);
});

test.each([
  [0.006, "close conformity"],
  [0.0060001, "acceptable conformity"],
  [0.012, "acceptable conformity"],
  [0.015, "marginally acceptable conformity"],
  [0.0150001, "nonconformity"],
])("a first-digit MAD of %d is %s", (MAD, name) => {
  expect(madConformity({ test: "first", MAD })).toMatchObject({ class: name });
});

test("critical values of chi-square", () => {
  const found = chi2Critical();
  for (const key of ["p90", "p95", "p99"] as const)
    figures.chi2Critical[key].forEach((value, index) => {
      expect(Math.abs(found[key][index] - value)).toBeLessThan(1e-9 * value);
    });
});
