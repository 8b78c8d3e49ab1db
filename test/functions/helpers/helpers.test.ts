import { describe, expect, test } from "vitest";
import { checks, titleOf } from "../../../addin/checks/registry";
import { languages, textOf } from "../../../addin/core/words";
import { reportLines } from "../../../addin/statutes/report-lines";
import { allTables } from "../../../addin/tables/all-tables";
import { headingOf } from "../../../addin/tables/table";
import { callFunction, evaluate } from "../formula";

const fault = (error: string, message: string) => ({
  error,
  message: expect.stringContaining(message),
});

describe("LABEL", () => {
  test.each([
    ['=TREASURY.LABEL("receipts.contributions")', "Annual contributions"],
    ['=TREASURY.LABEL("Ledger","en")', "Ledger"],
    ['=TREASURY.LABEL("Ledger.in")', "In"],
    ['=TREASURY.LABEL("Ledger.in","")', "In"],
    ['=TREASURY.LABEL("led-08")', "Numbers follow one another without gaps"],
    ['=TREASURY.LABEL("cashReport.statusNotYet")', "not yet received"],
    ['=TREASURY.LABEL("receipts.gold")', fault("#VALUE!", "key is receipts.gold")],
    ['=TREASURY.LABEL("Ledger.constructor")', fault("#VALUE!", "key is Ledger.constructor")],
    [
      '=TREASURY.LABEL("Ledger","xx")',
      fault("#VALUE!", "language is xx; it must be one of en, de"),
    ],
    [
      '=TREASURY.LABEL("cashReport.sumOfCurrency")',
      fault("#VALUE!", "a sentence with blanks to fill"),
    ],
    ['=TREASURY.LABEL("")', fault("#VALUE!", "key is missing")],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test.each(languages)("has the words of reports, tables and checks in %s", (language) => {
    for (const { key, label } of reportLines)
      expect(callFunction("LABEL", key, language)).toBe(textOf(label, language));
    for (const table of allTables)
      for (const key of Object.keys(table.columns))
        expect(callFunction("LABEL", `${table.name}.${key}`, language)).toBe(
          textOf(headingOf(table, key), language),
        );
    for (const check of checks)
      expect(callFunction("LABEL", check.code, language)).toBe(textOf(titleOf(check), language));
  });
});

describe("PSEUDONYM", () => {
  test.each([
    ['=TREASURY.PSEUDONYM("AF-03",{"AF-01","cedar";"AF-03","olive"})', "olive"],
    ['=TREASURY.PSEUDONYM(" AF-03 ",{"Code","Word","Since";"AF-03","olive",2020})', "olive"],
    ['=TREASURY.PSEUDONYM("17",{17,"olive"})', "olive"],
    ['=TREASURY.PSEUDONYM("MLP",{"MLPD","olive"})', fault("#N/A", "no word is recorded")],
    ['=TREASURY.PSEUDONYM("pc-ml",{"PC-ML","olive"})', fault("#N/A", "no word is recorded")],
    ['=TREASURY.PSEUDONYM("A",{"A",""})', fault("#N/A", "no word is recorded")],
    ['=TREASURY.PSEUDONYM("A",{"A",0})', fault("#N/A", "no word is recorded")],
    ['=TREASURY.PSEUDONYM("A",{"A","x";"A","x"})', "x"],
    ['=TREASURY.PSEUDONYM("A",{"A","x";"A","y"})', fault("#VALUE!", "mapping, row 2, column 1")],
    ['=TREASURY.PSEUDONYM("A",{"A","x";"B","x"})', fault("#VALUE!", "mapping, row 2, column 2")],
    ['=TREASURY.PSEUDONYM("A",{"A";"x"})', fault("#VALUE!", "range of two columns")],
    ['=TREASURY.PSEUDONYM("",{"A","x"})', fault("#VALUE!", "code is missing")],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test("what it says of an unknown member does not name it", () => {
    expect(JSON.stringify(evaluate('=TREASURY.PSEUDONYM("AF-99",{"AF-01","x"})'))).not.toContain(
      "AF-",
    );
  });
});

describe("AMOUNTTEXT", () => {
  test.each([
    ['=TREASURY.AMOUNTTEXT(123.45,"EUR")', "one hundred twenty-three and 45/100 EUR"],
    ['=TREASURY.AMOUNTTEXT("1000","XOF","fr")', "mille XOF"],
    ['=TREASURY.AMOUNTTEXT(1.005,"TND","fr-TN")', "un et 005/1000 TND"],
    ['=TREASURY.AMOUNTTEXT(-0.5,"EUR","de")', "minus null und 50/100 EUR"],
    ['=TREASURY.AMOUNTTEXT(21.01,"EUR","es")', "veintiuno con 01/100 EUR"],
    [
      '=TREASURY.AMOUNTTEXT("1.234,56","EUR","de")',
      "eintausendzweihundertvierunddreißig und 56/100 EUR",
    ],
    [
      '=TREASURY.AMOUNTTEXT("-1 234,5","EUR","fr")',
      "moins mille deux cent trente-quatre et 50/100 EUR",
    ],
    [
      '=TREASURY.AMOUNTTEXT("1,234.56","EUR","en")',
      "one thousand two hundred thirty-four and 56/100 EUR",
    ],
    [
      '=TREASURY.AMOUNTTEXT("1.234","EUR","de")',
      "eintausendzweihundertvierunddreißig und 00/100 EUR",
    ],
    ['=TREASURY.AMOUNTTEXT("12.34","EUR","de")', "zwölf und 34/100 EUR"],
    [
      '=TREASURY.AMOUNTTEXT("1.234","TND","de")',
      fault("#VALUE!", "which can be two amounts of TND"),
    ],
    ['=TREASURY.AMOUNTTEXT("1.234,56","EUR")', fault("#VALUE!", "no more than 2 decimals")],
    ['=TREASURY.AMOUNTTEXT("1.23,45","EUR","de")', fault("#VALUE!", "no more than 2 decimals")],
    ['=TREASURY.AMOUNTTEXT(0,"EUR")', "zero and 00/100 EUR"],
    ['=TREASURY.AMOUNTTEXT(12.345,"EUR")', fault("#VALUE!", "no more than 2 decimals")],
    [
      '=TREASURY.AMOUNTTEXT(1,"EUR","tr")',
      fault("#VALUE!", "language is tr; it must be one of en, de, es, fr"),
    ],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test("a blank amount is 0, however the host hands it over", () => {
    for (const blank of [0, null, undefined, ""])
      expect(callFunction("AMOUNTTEXT", blank, "XOF")).toBe("zero XOF");
  });
});
