import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { referenceFile } from "../../addin/statistics/reference/reference-file";
import { type Outcome, runReference } from "../../addin/statistics/reference/run-reference";
import { statisticNamed } from "../../addin/statistics/registry";
import { dataSetsIn } from "./data-sets";

/** The outcomes of a file of figures beside this one. */
export function outcomesOf(name: string, data = ""): Outcome[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.json`), "utf8");
  return [
    ...runReference(referenceFile.parse(JSON.parse(text)), {
      resolve: dataSetsIn(data),
      find: statisticNamed,
    }),
  ];
}

/** One test for each case and table of a source, and one that the source was compared in full. */
export function expectAgreement(name: string, count: number): void {
  const outcomes = outcomesOf(name);
  describe(name, () => {
    test.each(outcomes.map((outcome) => [outcome.id, outcome] as const))("%s", (_, outcome) => {
      expect(outcome.leftOut).toBeUndefined();
      expect(outcome.comparisons.length).toBeGreaterThan(0);
      expect(outcome.comparisons.filter((comparison) => !comparison.agrees)).toEqual([]);
    });
    test(`${count} figures are compared`, () => {
      expect(outcomes.reduce((sum, outcome) => sum + outcome.comparisons.length, 0)).toBe(count);
    });
  });
}
