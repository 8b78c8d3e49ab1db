import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ROW } from "../../addin/reports/cash-report/statement";
import { functionFiles } from "../../functions/build/metadata.ts";
import { BOOK, cellsOf, FROM, sampleTable, TO } from "./cash/sample-report";
import { evaluate } from "./formula";

const RATES = "Rates[#All],31";
const BOTH = `${BOOK},${BOOK}`;
const PLEDGES = `TREASURY.BOOK(Pledges[#All],Members[#All])`;
const CONTRIBUTIONS = `TREASURY.BOOK(Ledger[#All],Splits[#All],Categories[#All],Accounts[#All],Rates[#All],Settings[#All],Allocations[#All],Periods[#All])`;

/** Every function of the treasurers, with the figure of the cash report that says the same: table/row/column. */
const same: readonly (readonly [id: string, args: string, key: string])[] = [
  ["PLEDGE", `${PLEDGES},"AF-03",2023,"${TO}"`, "T4/member.AF-03.XOF/promised.2023"],
  ["PLEDGECURRENCY", `${PLEDGES},"AF-03",2023`, "T4/member.AF-03.XOF/currency"],
  ["PAID", `Ledger[#All],"AF-03",2023,"${TO}"`, "T4/member.AF-03.XOF/received.2023"],
  ["OUTSTANDING", `${PLEDGES},Ledger[#All],"AF-02",2025,"${TO}"`, "T4/member.AF-02.XOF/open"],
  [
    "CONTRIBUTIONTABLE",
    `Members[#All],Pledges[#All],${CONTRIBUTIONS},,"${FROM}","${TO}","EUR","year",MemberStatus[#All]`,
    "T5b/2024/open",
  ],
  ["BALANCE", `Ledger[#All],Accounts[#All],"EUR-SOLI","${TO}"`, "T3/account.EUR-SOLI/closing"],
  ["BALANCEBASE", `${BOTH},,"${TO}","EUR"`, `T1/${ROW.closing}/total`],
  ["RECEIPTS", `${BOOK},"2024-01-01","2024-12-31"`, `T1/${ROW.receipts}/2024`],
  ["PAYMENTS", `${BOOK},"2024-01-01","2024-12-31"`, `T1/${ROW.payments}/2024`],
  ["NETCASH", `${BOOK},"2024-01-01","2024-12-31"`, `T1/${ROW.surplus}/2024`],
  ["FUNDBALANCE", `${BOOK},"conference-2025","${TO}"`, "T2/fund.conference-2025/closing"],
  ["CASHREPORT", `${BOOK},,,,"${FROM}","${TO}","EUR"`, "T1/receipts.donations/2023"],
  ["FUNDREPORT", `${BOOK},,,"${FROM}","${TO}","EUR"`, "T2/fund.general/exchange"],
  [
    "CASHPOSITION",
    `${BOOK},,Statements[#All],CashCounts[#All],,"${TO}","EUR","${FROM}"`,
    "T3/account.USD-BANK/base",
  ],
  ["BUDGETREPORT", `${BOOK},Budget[#All],,"${FROM}","${TO}","EUR",`, "T12/surplus/difference"],
  ["INKINDTABLE", `InKind[#All],"${FROM}","${TO}"`, "T10/currency.EUR/value"],
  ["STOCK", `StockMoves[#All],"L-01","${TO}"`, "T11/title.L-01/closing"],
  ["STOCKREPORT", `Literature[#All],StockMoves[#All],,"${FROM}","${TO}"`, "T11/total/closing"],
  ["FX", `6117.11,"USD","EUR","${TO}",${RATES}`, "T3/account.USD-BANK/base"],
  ["FXRATE", `"USD","EUR","${TO}",${RATES}`, "T13/USD/closing"],
  ["FXRATEDATE", `"USD","EUR","${TO}",${RATES}`, "T13/USD/closingDay"],
  ["FXSOURCE", `"USD","EUR","${TO}",${RATES}`, "T13/USD/source"],
  ["TIECHAIN", "Periods[#All],Closings[#All],Accounts[#All]", "T3/account.EUR-BANK/opening"],
];

/** Functions that are compared as a whole, or with another report, by the test that does it. */
const elsewhere: Readonly<Record<string, string>> = {
  PLEDGESTATUS: "contributions/report-figures.test.ts",
  PLEDGEHISTORY: "contributions/values.test.ts",
  OVERPAID: "contributions/report-figures.test.ts",
  MEMBERSTATEMENT: "contributions/report-figures.test.ts",
  CONTRIBUTIONSHARE: "contributions/report-figures.test.ts",
  FUNDLOW: "cash/holdings.test.ts",
  FXEFFECT: "exchange/fx-effect.test.ts",
  SUMEXACT: "audit/ties.test.ts",
  TIEOUT: "audit/ties.test.ts",
  CASHCOUNT: "audit/ties.test.ts",
  CHECK: "audit/checks.test.ts",
  CHECKALL: "audit/checks.test.ts",
  FINDINGS: "audit/checks.test.ts",
  GAPS: "audit/gaps.test.ts",
  DUPLICATES: "audit/duplicates.test.ts",
  QUORUM: "audit/quorum.test.ts",
  LABEL: "helpers/helpers.test.ts",
};

/** Functions whose answer no report shows. */
const none: Readonly<Record<string, string>> = {
  PLEDGESCHEDULE: "a plan of payments that nobody has made yet",
  ALLOCATE: "a suggestion; the treasurer decides",
  SHARES: "arithmetic over keys that are in no table",
  ROUNDMONEY: "arithmetic",
  MINORUNITS: "ISO 4217",
  MAJORITY: "a vote is in no table",
  AMOUNTTEXT: "words for a receipt",
  PSEUDONYM: "a word for a list that leaves the house",
  BOOK: "a handle",
};

const FAMILIES = /^(contributions|cash|exchange|audit|helpers)\//;

test("every function of the treasurers is compared with a report, or says why not", () => {
  const ids = functionFiles()
    .filter((file) => FAMILIES.test(file))
    .map((file) => readFileSync(new URL(`../../functions/${file}`, import.meta.url), "utf8"))
    .map((source) => /@customfunction (\w+)/.exec(source)?.[1]);
  const told = [...same.map(([id]) => id), ...Object.keys(elsewhere), ...Object.keys(none)];
  expect(told.toSorted()).toEqual(ids.toSorted());
});

test.each(Object.entries(elsewhere))("%s is compared in %s", (id, file) => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  expect(existsSync(path) && readFileSync(path, "utf8")).toContain(id);
});

/** A cell of the report, and the labels of its row and column. */
function reported(key: string) {
  const [id, rowKey, columnKey] = key.split("/");
  const table = sampleTable(id);
  const row = table.rows.findIndex((one) => one.key === rowKey);
  const column = table.columns.findIndex((one) => one.key === columnKey);
  if (row < 0 || column < 0) throw new Error(`the report has no ${key}`);
  return {
    value: cellsOf(table)[row][column + 1],
    label: table.rows[row].label,
    heading: table.columns[column].label,
  };
}

/** The cell of an answer that spills below a heading, in the row of a label; a single answer as it is. */
function shown(answer: unknown, { label, heading }: { label: string; heading: string }): unknown {
  if (!Array.isArray(answer)) return answer;
  const [headings, ...rows] = answer;
  const at = headings.findIndex((one: unknown) => String(one).startsWith(heading));
  return rows.find(([first]: unknown[]) => first === label)?.[at];
}

test.each(same)("%s(%s) is the figure %s of the report", (id, args, key) => {
  const { value, ...place } = reported(key);
  expect(value === "" || value === undefined).toBe(false);
  expect(shown(evaluate(`=TREASURY.${id}(${args})`), place)).toEqual(value);
});
