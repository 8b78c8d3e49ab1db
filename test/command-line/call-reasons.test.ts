import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reasonText } from "../../addin/command-line/reason-text";
import { reasonMessages } from "../../addin/command-line/reason-words/all";
import type { Reason } from "../../addin/core/reason";
import { languages, sayIn, textOf } from "../../addin/core/words";
import { callWith, readFormula } from "../functions/formula";
import { runCli } from "./run-cli";

const SAMPLE = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));
const DAYS = '"2023-01-01","2023-12-31"';
const PLEDGES = `{"Member","Year","Amount","Currency","Recipient","Status";"A",2023,5,"EUR","X","valid";"A",2023,6,"EUR","Y","valid";"C",2023,9,"GBP","","valid"}`;
const LEDGER = `{"No","Date","Account","In","Out","Currency","Category","Member";"1",45000,"K",5,,"EUR","dues","A";"2",45000,"L",5,,"USD","contributions","C"}`;
const LEFT = `{"Key","Status","From";"C","active",43000;"C","withdrawn",44000}`;
const KINDS = `{"Member","Year","Amount","Currency","Kind";"A",2023,,"EUR","in-kind"}`;

const promise = (year: string, amount: string, currency: string, kind: string, status: string) =>
  `PLEDGE({"Member","Year","Amount","Currency","Kind","Declared on","Status";"A",${year},${amount},"${currency}","${kind}",45000,"${status}"},"A",2023`;

/** Calls with a reason, by the name of its sentence in the catalogue. */
const said: Readonly<Record<string, string>> = {
  yearMissing: 'PLEDGE(Pledges[#All],"AF-01",)',
  noYear: 'PLEDGE(Pledges[#All],"AF-01","23/24")',
  dayMissing: 'FX(1,"EUR","USD",,Rates[#All])',
  currencyMissing: "ROUNDMONEY(1,)",
  noNumber: 'SHARES(1,"EUR",{TRUE})',
  noWhole: 'PLEDGE(Pledges[#All],"AF-01",23)',
  noDay: 'FX(1,"EUR","USD","1.2.",Rates[#All])',
  noCurrency: 'ROUNDMONEY(1,"EURO")',
  noFlag: 'PLEDGEHISTORY(Pledges[#All],"AF-01",,"no")',
  noChoice: 'ROUNDMONEY(1,"EUR","up")',
  noAmount: 'FX(1.234,"EUR","USD","2024-12-31",Rates[#All])',
  tableMissing: 'PLEDGE(,"AF-01",2023)',
  columnMissing: `FUNDBALANCE(${LEDGER},"general")`,
  nearMember: 'PLEDGE(TREASURY.BOOK(Pledges[#All],Members[#All]),"AF01",2023)',
  noMember: 'PLEDGE(TREASURY.BOOK(Pledges[#All],Members[#All]),"completely other",2023)',
  noAccount: 'BALANCE(Ledger[#All],Accounts[#All],"X")',
  nearFund: 'FUNDBALANCE(TREASURY.BOOK(Ledger[#All],Funds[#All]),"generall")',
  otherFunds: 'FUNDBALANCE(TREASURY.BOOK(Ledger[#All],Funds[#All]),"zzzzzzzz")',
  nearCategory: `RECEIPTS(TREASURY.BOOK(Ledger[#All],Categories[#All]),${DAYS},"donation")`,
  nearLine: `RECEIPTS(TREASURY.BOOK(Ledger[#All],Categories[#All]),${DAYS},"receipts.donation")`,
  otherLines: `RECEIPTS(TREASURY.BOOK(Ledger[#All],Categories[#All]),${DAYS},"receipts.total")`,
  noRate: 'FX(1,"JPY","EUR","2024-12-31",Rates[#All])',
  oldRate: 'FX(1,"USD","EUR","2030-12-31",Rates[#All])',
  noPromise: 'PLEDGE(Pledges[#All],"ZZ",2023)',
  noPromiseUntil: `${promise("2023", "5", "EUR", "money", "valid")},"2020-12-31")`,
  promiseMarked: `${promise("2023", "5", "EUR", "money", "withdrawn")})`,
  promiseInKind: `PLEDGE(${KINDS},"A",2023)`,
  severalBodies: `PLEDGE(${PLEDGES},"A",2023)`,
  lapsed: `OUTSTANDING(TREASURY.BOOK(${PLEDGES},${LEFT}),${LEDGER},"C",2023)`,
  rateOfReceipts: `OUTSTANDING(${PLEDGES},${LEDGER},"C",2023)`,
  baseUnknown: `RECEIPTS(${LEDGER},${DAYS})`,
  categoryUnknown: `RECEIPTS(Ledger[#All],${DAYS})`,
  contributionUnknown: `PAID(${LEDGER},"A",2023)`,
  cellNoYear: `${promise("45000", "5", "EUR", "money", "valid")})`,
  cellCurrencyUnknown: `${promise("2023", "5", "eur", "money", "valid")})`,
  cellBlankCurrency: `${promise("2023", "5", "", "money", "valid")})`,
  cellExcess: `${promise("2023", "5.005", "EUR", "money", "valid")})`,
  cellBelowZero: `${promise("2023", "-5", "EUR", "money", "valid")})`,
  cellOtherWord: `${promise("2023", "5", "EUR", "Geld", "valid")})`,
  cellPadded: 'PLEDGE({"Member","Year","Amount","Currency";"A ",2023,5,"EUR"},"A",2023)',
  turnedPeriod: 'RECEIPTS(Ledger[#All],"2023-12-31","2023-01-01")',
  valueUnknown: 'CASHREPORT(Ledger[#All],,,,"2021-11-15","2021-12-31","EUR")',
  missing: 'BALANCE(Ledger[#All],Accounts[#All],"")',
};

/** The first reason of a call: of an error, or of a cell of a table. */
function reasonOf(call: string): Reason | string {
  const reasons: (Reason | string)[] = [];
  const note = (_: string, reason: Reason | string) => ({ error: reasons.push(reason) });
  const { id, args } = readFormula(`=TREASURY.${call}`);
  callWith({ notAvailable: note, invalidValue: note }, id, args);
  return reasons[0] ?? "";
}

const others = languages.filter((language) => language !== "en");
test.each(Object.entries(said))("%s is what =%s says, in every language", (name, call) => {
  const reason = reasonOf(call);
  const english = String(reason);
  const message = reasonMessages.find(({ key }) => key === `functionReason.${name}`);
  if (message === undefined) throw new Error(`no words for ${name}`);
  expect(reasonText(reason, sayIn("en"))).toBe(english);
  for (const language of others) {
    const text = reasonText(reason, sayIn(language));
    expect(text, language).not.toBe(english);
    // It is the sentence of that name, with every value in its place.
    const [first] = textOf(message, language)
      .replaceAll("''", "'")
      .split(/\{\w+\}/)
      .filter((part) => part.trim() !== "");
    expect(text, language).toContain(first);
    expect(text, language).not.toMatch(/[{}]/);
  }
});

test("a sentence that has no other words stays as it is", () => {
  expect(reasonText("something else", sayIn("de"))).toBe("something else");
});

test("call answers in the language that is asked for", async () => {
  const ask = async (...more: string[]) =>
    JSON.parse((await runCli("call", SAMPLE, "PLEDGE", "Pledges", "ZZ", "2023", ...more)).stdout);
  expect((await ask("--language", "de")).message).toBe(
    "für ZZ und 2023 ist keine Zusage verzeichnet",
  );
  expect((await ask("--language", "en")).message).toBe("no promise recorded for ZZ and 2023");
  expect((await ask("--language", "fr")).error).toBe("#N/A");
});
