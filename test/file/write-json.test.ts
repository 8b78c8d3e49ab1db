import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Block } from "../../addin/core/document";
import { amount, count } from "../../addin/core/value";
import { writeReportJson } from "../../addin/file/write-json";
import { sampleDocument } from "./sample-document";
import { cashPosition } from "./sample-tables";
import { documentOf, tableOf } from "./small-document";

const golden = (name: string) =>
  readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8");

const figures = (key: string, ...minors: number[]): Block => ({
  type: "paragraph",
  style: "body",
  content: minors.map((minor) => ({ key, figure: amount(minor, "EUR") })),
});

test("the cash position as before", () => {
  const document = documentOf(figures("T3/bank/base", 401_472), cashPosition());
  expect(writeReportJson(document)).toBe(golden("cash-position.json"));
});

test("every table and every figure of the text is there", () => {
  const { tables, figures: found } = JSON.parse(writeReportJson(sampleDocument()));
  expect(Object.keys(tables)).toEqual(["T1", "T3", "T4"]);
  expect(tables.T4.rows).toHaveLength(60);
  expect(found["T1/result/y2025"]).toBe("-3045.61");
});

test("a key may come twice, but not with two figures", () => {
  expect(writeReportJson(documentOf(figures("a", 1, 1)))).toContain('"a": "0.01"');
  expect(() => writeReportJson(documentOf(figures("a", 1, 2)))).toThrow("two different contents");
});

test("keys that objects know already are keys like others", () => {
  const key = "__proto__";
  const table = tableOf(
    [{ key, label: "A", type: "count" }],
    [{ key: "row", values: Object.fromEntries([[key, count(7)]]) }, { key: "blank" }],
  );
  const { rows } = JSON.parse(writeReportJson(documentOf(table))).tables.T1;
  expect(Object.getOwnPropertyDescriptor(rows[0].values, key)?.value).toBe(7);
  expect(Object.keys(rows[1].values)).toEqual([]);
});
