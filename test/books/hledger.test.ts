import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountMovements } from "../../addin/books/balances";
import type { Books } from "../../addin/books/books";
import { currencyOfEntry } from "../../addin/books/postings";
import { readBooks } from "../../addin/books/read-books";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { minorUnitDigits } from "../../addin/core/currencies";
import { decimalOfMinor } from "../../addin/core/money";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";

const hasHledger = spawnSync("hledger", ["--version"]).status === 0;
if (!hasHledger)
  console.warn("SKIPPED: hledger is not installed; balances are not compared with it.");

/** The ledger as a plain-text journal, as another program would be given it. */
function journalOf({ ledger, accounts }: Books): string {
  const lines: string[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const currency = currencyOfEntry(ledger, accounts, row);
    const minor = ledger.in[row] - ledger.out[row];
    const amount = `${decimalOfMinor(minor, minorUnitDigits(currency))} ${currency}`;
    const account = accounts[ledger.account[row]].account;
    lines.push(
      `${isoOfDay(ledger.day[row])} entry ${row}`,
      `    assets:${account}    ${amount}`,
      "    other",
      "",
    );
  }
  return lines.join("\n");
}

/** Balances that hledger works out up to a day: account, decimal text, currency. */
function hledgerBalances(journal: string, dayAfter: string): string[] {
  const { stdout, status, stderr } = spawnSync(
    "hledger",
    ["-f", "-", "balance", "assets", "--flat", "-N", "-E", "-e", dayAfter, "-O", "csv"],
    { input: journal, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', ""))
    .sort();
}

describe.skipIf(!hasHledger)("hledger works out the same balances", () => {
  const file = new URL("../../addin/sample/ledger.xlsx", import.meta.url);
  const books = readBooks(readWorkbook(readFileSync(file), "ledger.xlsx"), sayIn("en"));
  const journal = journalOf(books);

  test.each(["2022-01-01", "2023-01-01", "2024-01-01", "2025-07-01"])("before %s", (dayAfter) => {
    // Some days count as the opening, the others as money in and out: both ways are compared.
    const to = (dayOfIso(dayAfter) ?? 0) - 1;
    const from = dayOfIso("2021-12-01") ?? 0;
    const balances = accountMovements(books, { from, to }).map(({ closing }) => closing);
    const own = books.accounts
      .map(({ account, currency }, index) => {
        if (balances[index] === 0) return `assets:${account},0`;
        return `assets:${account},${decimalOfMinor(balances[index], minorUnitDigits(currency))} ${currency}`;
      })
      .sort();
    const theirs = hledgerBalances(journal, dayAfter);
    const used = new Set(theirs.map((line) => line.split(",")[0]));
    expect(theirs.length).toBeGreaterThan(4);
    expect(own.filter((line) => used.has(line.split(",")[0]))).toEqual(theirs);
    expect(
      own.filter((line) => !used.has(line.split(",")[0])).every((line) => line.endsWith(",0")),
    ).toBe(true);
  });
});
