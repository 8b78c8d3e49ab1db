import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runReference } from "../../addin/statistics/reference/run-reference";
import shipped from "../../addin/statistics/reference/self-test.json" with { type: "json" };
import { statisticNamed } from "../../addin/statistics/registry";
import { selfTest } from "./self-test";

const made = selfTest();
const text = `{"cases":[\n${made.cases?.map((one) => JSON.stringify(one)).join(",\n")}\n],"tables":[\n${made.tables?.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;

test("what SELFTEST runs is chosen from the published figures: npx vitest run test/reference/self-test.test.ts -u", async () => {
  await expect(text).toMatchFileSnapshot("../../addin/statistics/reference/self-test.json");
});

test("it is small enough to travel with the functions", () => {
  expect(gzipSync(text).length).toBeLessThan(25 * 1024);
});

test("every figure of it agrees, of many areas", () => {
  const outcomes = [...runReference(shipped, { resolve: (input) => input, find: statisticNamed })];
  const comparisons = outcomes.flatMap((one) => one.comparisons);
  expect(comparisons.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(comparisons.length).toBeGreaterThan(300);
  expect(new Set(outcomes.map(({ area }) => area)).size).toBeGreaterThan(8);
});
