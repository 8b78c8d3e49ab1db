import { expect, test } from "vitest";
import { fileFormula } from "../../addin/excel/file-formula";
import { shownFormula } from "../host/office/excel/shown-formula";

test.each([
  ["=A1+B2", "A1+B2"],
  ["=[@In]-[@Out]", "Ledger[[#This Row],[In]]-Ledger[[#This Row],[Out]]"],
  ["=[@[Paid in]]", "Ledger[[#This Row],[Paid in]]"],
  ["=Ledger[@In]", "Ledger[[#This Row],[In]]"],
  ["=SUM([In])", "SUM(Ledger[In])"],
  ["=INDEX(Accounts[Currency],1)", "INDEX(Accounts[Currency],1)"],
  ["=Ledger[[#Totals],[In]]", "Ledger[[#Totals],[In]]"],
  ["=Ledger[[#This Row],[In]]", "Ledger[[#This Row],[In]]"],
  ['="[@In]"&[@In]', '"[@In]"&Ledger[[#This Row],[In]]'],
  ["=[Other.xlsx]Sheet1!A1", "[Other.xlsx]Sheet1!A1"],
  ["='[Other.xlsx]My sheet'!A1", "'[Other.xlsx]My sheet'!A1"],
  ["=[Schl'[uss']]", "Ledger[Schl'[uss']]"],
  ['=TREASURY.PAID(Ledger[#All],"A",2024)', '_xldudf_TREASURY_PAID(Ledger[#All],"A",2024)'],
])("%s in the table Ledger", (shown, inFile) => expect(fileFormula(shown, "Ledger")).toBe(inFile));

test("outside of a table nothing is added", () =>
  expect(fileFormula("=SUM(Ledger[In])", undefined)).toBe("SUM(Ledger[In])"));

test.each([
  "SUMIFS(Ledger[In],Ledger[No],Accounts[[#This Row],[No]])",
  "Accounts[[#This Row],[In 2]]*2",
])("%s comes back as it was", (formula) =>
  expect(fileFormula(shownFormula(formula, "Accounts"), "Accounts")).toBe(formula),
);
