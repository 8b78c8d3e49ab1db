// Figures of whole populations: Nigrini's corporate payments, Sino-Forest, sanitizer, benchmark (R, jfa, benford.analysis).
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { realData } from "../real-data";
import { outcomesOf } from "./expect-agreement";

const folder = realData("audit");
const hasFolder = existsSync(folder);
if (!hasFolder) console.warn("SKIPPED: the populations of the pattern statistics are absent.");
const outcomes = hasFolder ? outcomesOf("pattern-data-sets", folder) : [];

test.skipIf(!hasFolder)("nothing is left out", () => {
  expect(outcomes.filter((outcome) => outcome.leftOut !== undefined)).toEqual([]);
  const count = outcomes.reduce((sum, outcome) => sum + outcome.comparisons.length, 0);
  expect(count).toBeGreaterThan(850);
});

test.skipIf(!hasFolder)("every figure agrees", () => {
  const comparisons = outcomes.flatMap((outcome) => outcome.comparisons);
  expect(comparisons.filter((comparison) => !comparison.agrees)).toEqual([]);
});
