import { expect, test } from "vitest";
import { formulaInRow, looksAbove, relativeFormula } from "../../addin/books/relative-formula";

test.each([
  ["D2-E2", 2, "D3-E3"],
  ["SUM(G$2:G17)", 17, "SUM(G$2:G18)"],
  ["$A5*Rates!B5", 5, "$A6*Rates!B6"],
  ["'Q1 A5'!C5", 5, "'Q1 A5'!C6"],
  ['IF(A5="B5","C5",LOG10(D5))', 5, 'IF(A6="B5","C5",LOG10(D6))'],
  ["Ledger[[#This Row],[IN1]]*A5", 5, "Ledger[[#This Row],[IN1]]*A6"],
  ["$A$1", 5, "$A$1"],
])("%s of row %i is %s one row below", (formula, row, below) => {
  const relative = relativeFormula(formula, row);
  expect(formulaInRow(relative, row)).toBe(formula);
  expect(formulaInRow(relative, row + 1)).toBe(below);
  expect(relativeFormula(below, row + 1)).toBe(relative);
});

test("a formula looks above its row", () => {
  expect(looksAbove(relativeFormula("H2+F3", 3))).toBe(true);
  expect(looksAbove(relativeFormula("H3-F3", 3))).toBe(false);
});
