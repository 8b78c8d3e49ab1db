import { expect, test } from "vitest";
import { formulaValue } from "../../addin/books/formula-values";
import { workbookOf } from "../../addin/core/sheet-builder";
import { sheetsOf } from "../ledger-text";
import { excelTable } from "../sheet-findings";

const [ledger, other] = sheetsOf(`
Ledger
Account | In | Out | Code
A | 10 | | x
b | 20.5 | 3 | 7
A | 0.1 | word | '7
#N/A | 4 | #REF! |

Cash book
1 | 2
`);
const sheet = excelTable(ledger, 5);
const workbook = workbookOf([sheet, other]);

function resultOf(formula: string, { rows = 0, columns = 0, cells = 1000 } = {}): number {
  const place = { workbook, sheet, row: 3, rowShift: rows, columnShift: columns };
  return formulaValue(formula, place, { cells });
}

test.each([
  ["SUM(B2:B5)", 34.6],
  ["SUM($B$2:$B$3, 2)", 32.5],
  ["SUM(B:B)", 34.6],
  ["SUM(Ledger[In])", 34.6],
  ["Ledger[[#This Row],[In]]-Ledger[[#This Row],[Out]]", 17.5],
  ["B2-C3*(2+B3)/3", -12.5],
  ["-B2+C2", -10],
  ["'Cash book'!A1+Ledger!B2", 11],
  ['SUMIF(A2:A4,"a",B2:B4)', 10.1],
  ['SUMIFS(Ledger[In],Ledger[Account],"B")', 20.5],
  ["SUMIFS(Ledger[In],Ledger[Account],A3)", 20.5],
  ["SUMIFS(Ledger[In],Ledger[Code],7)", 20.6],
  ['SUMIFS(Ledger[In],Ledger[Account],"none")', 0],
  ["SUBTOTAL(109,Ledger[In])", 34.6],
  ["ROUND(B3/3,2)", 6.83],
])("%s is %d", (formula, expected) => {
  expect(resultOf(formula)).toBeCloseTo(expected, 9);
});

test.each([
  "SUM(C2:C5)",
  "C4+1",
  'IF(B2>1,1,"")',
  "SUM(B2:B5",
  "SUM(B2:B5)%",
  'SUMIFS(Ledger[In],Ledger[Account],">A")',
  'SUMIFS(Ledger[In],Ledger[Account],"7")',
  "SUMIFS(Ledger[In],Ledger[Account],A1:A2)",
  'SUMIFS(B2:B5,A2:A4,"A")',
  "SUM(Nowhere!A1)",
  "SUM(Ledger[Nothing])",
  "SUBTOTAL(3,Ledger[In])",
  "ROUND(B3*0+2.345,2)",
  "INDEX(B2:B5,1)",
])("%s is not known", (formula) => {
  expect(resultOf(formula)).toBeNaN();
});

test("a copied formula looks as far away as its cell", () => {
  expect(resultOf("SUM(B$2:B2)", { rows: 1 })).toBeCloseTo(30.5, 9);
  expect(resultOf("$B2-B$3", { rows: 1, columns: 1 })).toBeCloseTo(17.5, 9);
});

test("a spent budget leaves it unknown", () => {
  expect(resultOf("SUM(B2:B5)", { cells: 204 })).toBeCloseTo(34.6, 9);
  expect(resultOf("SUM(B2:B5)", { cells: 203 })).toBeNaN();
});
