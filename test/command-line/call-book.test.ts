import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { figure } from "../functions/cash/sample-report";
import { runCli } from "./run-cli";

const SAMPLE = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));
const DAYS = ["2023-01-01", "2023-12-31"];

test("several tables joined by + are one book", async () => {
  const { code, stdout } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Categories", ...DAYS);
  expect([code, JSON.parse(stdout)]).toEqual([0, figure("T1", "receipts.total", "2023")]);
});

test("a table that the workbook lacks is named", async () => {
  const { code, stderr } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Katzen", ...DAYS);
  expect([code, stderr]).toEqual([2, expect.stringContaining("Katzen")]);
});

test("a table that stands twice in a book is refused", async () => {
  const { code, stdout } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Ledger", ...DAYS);
  expect([code, stdout]).toEqual([2, ""]);
});

test.each([
  ["a negative number", ["-", "ROUNDMONEY", "-5.125", "EUR"], -5.12],
  ["a negative part of one", ["-", "ROUNDMONEY", "-.5", "JPY"], 0],
  ["one after --", ["-", "ROUNDMONEY", "--", "-5.125", "EUR"], -5.12],
  ["a range of one", ["-", "SUMEXACT", "-5", "-7.25"], -12.25],
])("%s is an argument", async (_, words, answer) => {
  const { code, stdout } = await runCli("call", ...words);
  expect([code, Number(JSON.parse(stdout)) + 0]).toEqual([0, answer]);
});

test("a column with its sign turned is an argument, options stand where they like", async () => {
  const words = ["SELECT", "Ledger", "-Base", "3", "interval", "20251122"];
  const { stdout } = await runCli("call", SAMPLE, "--language", "en", ...words);
  expect(JSON.parse(stdout)[0]).toEqual(["Row", "No", "Hits", "Unit", "Stratum", "Amount", "Cell"]);
  const last = await runCli("call", SAMPLE, ...words, "--language=en");
  expect(last.stdout).toBe(stdout);
});

test.each([
  [["--langauge", "en"], "--langauge"],
  [["--language", "-Base"], "--language"],
])("what begins with two dashes is an option still: %j", async (words, named) => {
  const { code, stderr } = await runCli("call", SAMPLE, "SELECT", "Ledger", "-Base", "3", ...words);
  expect([code, stderr]).toEqual([2, expect.stringContaining(named)]);
});

test("a day stands for a range of one cell, and an argument left out in between for a blank one", async () => {
  const conference = ["29", "57", "2025-03-11", "", "2025-06-10"];
  const { stdout } = await runCli("call", "-", "QUORUM", ...conference);
  expect(JSON.parse(stdout)[2][3]).toBe("not met");
  const { code, stdout: table } = await runCli(
    ...["call", SAMPLE, "STOCKREPORT", "Literature", "StockMoves", "", "2024-01-01", "2024-12-31"],
  );
  expect([code, JSON.parse(table).at(-1)[0]]).toEqual([0, "Total"]);
});

test("one that is not there at all is named with what it is", async () => {
  const { code, stderr } = await runCli("call", SAMPLE, "PAID", "Ledger", "AF-01");
  expect([code, stderr]).toEqual([2, expect.stringContaining("PAID lacks its argument year")]);
});

test("after -- a word with two dashes is an argument", async () => {
  const mapping = JSON.stringify([["--x", "Lynx"]]);
  const { stdout } = await runCli("call", "-", "PSEUDONYM", "--", "--x", mapping);
  expect(JSON.parse(stdout)).toBe("Lynx");
});
