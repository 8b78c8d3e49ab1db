import { expect, test } from "vitest";
import type { ReportColumn, ReportRow } from "../../addin/core/document";
import { amount, count, text, type Value } from "../../addin/core/value";
import { addition, type Term } from "../../addin/layout/addition";
import { sumFormula } from "../../addin/layout/sum-formula";
import { tableOf } from "./small-document";

const plus = (rowNumber: number): Term => ({ rowNumber, sign: 1 });
const minus = (rowNumber: number): Term => ({ rowNumber, sign: -1 });

test.each<[string, Term[]]>([
  ["C5+C7-C9", [plus(5), plus(7), minus(9)]],
  ["-C9", [minus(9)]],
  ["SUM(C5:C9)", [5, 6, 7, 8, 9].map(plus)],
  ["SUM(C5:C6,C8)-SUM(C10:C11)", [plus(8), plus(6), plus(5), minus(10), minus(11)]],
  ["-SUM(C5:C6)", [minus(5), minus(6)]],
  ["SUM(C1,C3,C5,C7,C9)", [1, 3, 5, 7, 9].map(plus)],
])("%s", (formula, terms) => {
  expect(addition(terms, (row) => `C${row}`)).toBe(formula);
});

test("too many pieces for a reader are no formula", () => {
  const terms = Array.from({ length: 121 }, (_, index) => plus(2 * index + 1));
  expect(addition(terms, (row) => `C${row}`)).toBeUndefined();
  expect(addition(terms.slice(1), (row) => `C${row}`)).toContain("C3,C5");
});

const column: ReportColumn = { key: "a", label: "A", type: "amount", currency: "EUR" };

function formulaOf(summands: readonly Value[], total: Value, changes: Partial<ReportRow> = {}) {
  const lines = summands.map((value, index) => ({ key: `line${index}`, values: { a: value } }));
  const sum = lines.map(({ key }) => ({ row: key, sign: 1 }) as const);
  const last = { key: "total", values: { a: total }, sum, ...changes };
  const table = tableOf([column], [...lines, last]);
  const rowNumbers = new Map(table.rows.map((row, index) => [row.key, index + 4]));
  const row = table.rows[table.rows.length - 1];
  return sumFormula({ table, sheet: "T1", rowNumbers }, { row, column, columnIndex: 1 });
}

const euro = (minor: number) => amount(minor, "EUR");

test("units decide about rounding", () => {
  expect(formulaOf([euro(10), euro(20)], euro(30))).toBe("ROUND(SUM(B4:B5),2)");
  expect(formulaOf([count(1), count(2)], count(3))).toBe("SUM(B4:B5)");
  expect(formulaOf([amount(1, "KWD"), amount(2, "KWD")], amount(3, "KWD"))).toBe(
    "ROUND(SUM(B4:B5),3)",
  );
});

test.each<[string, Value[], Value, Partial<ReportRow>]>([
  ["a word among the summands", [euro(1), text("not received")], euro(1), {}],
  ["another currency", [euro(1), amount(2, "USD")], euro(3), {}],
  ["a total not known", [euro(1), euro(Number.NaN)], euro(Number.NaN), {}],
  ["another column", [euro(1), euro(2)], euro(99), { sumColumns: ["b"] }],
  ["nothing to add", [], euro(0), {}],
])("no formula: %s", (_, summands, total, changes) => {
  expect(formulaOf(summands, total, changes)).toBeUndefined();
});

test("a total that its rows do not make is a fault, to the last minor unit", () => {
  expect(() => formulaOf([euro(10), euro(20)], euro(31))).toThrow("T1, row total, column a");
  expect(() => formulaOf([euro(1)], euro(1), { sum: [{ row: "gone", sign: 1 }] })).toThrow("gone");
});
