import { expect, test } from "vitest";
import { benford } from "../../addin/statistics/digits/benford";
import cases from "./benford-analysis.json" with { type: "json" };

// Digit counts of Nigrini's corporate payments and of Sino-Forest's figures, by exact decimal digits, with the statistics
// that R's benford.analysis and jfa print for them (their misread digits put right).
test.each(Object.entries(cases))("%s", (_, { test: name, counts, ...expected }) => {
  const found = benford({ counts, test: name });
  expect(found.n).toBe(expected.n);
  expect(found.df).toBe(expected.df);
  for (const key of ["chisq", "p", "MAD", "SSD_x1e4", "KS_D", "KS_crit_1.36"] as const)
    expect(Math.abs(found[key] - expected[key])).toBeLessThan(1e-8);
  expected.z.forEach((z, index) => {
    expect(found.z[index]).toBeCloseTo(z, 9);
  });
});
