import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildBooks } from "../../addin/books/books";
import { checks } from "../../addin/checks/registry";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { applyMapping } from "../../addin/mappings/apply-mapping";
import { parseMapping } from "../../addin/mappings/mapping";
import { hasRealData, realData } from "../real-data";

// Checks of entries, accounts, exchange and transfers on books as people really keep them: what is wrong, and silence.
const only = checks
  .map(({ code }) => code)
  .filter((code) => /^(LED-(1[2-9]|2)|ACC|BNK|CSH|FX|TRF)/.test(code));

function findingsIn(file: string, mappingName: string): string[] {
  const say = sayIn("en");
  const workbook = readWorkbook(readFileSync(realData(file)), file.split("/").pop() ?? "");
  const text = readFileSync(
    new URL(`../../addin/mappings/${mappingName}.json`, import.meta.url),
    "utf8",
  );
  const mapping = parseMapping(text, { name: mappingName, say });
  const { tables } = applyMapping(workbook, { mapping, say });
  const books = buildBooks({ tables, workbook }, say);
  const today = dayOfIso("2026-11-21") ?? 0;
  return runChecks({ ...books, today }, { say, only }).findings.map(
    ({ code, cell, message }) => `${code} ${fullAddress(cell)}: ${message}`,
  );
}

test.skipIf(!hasRealData)(
  "a collective's export: one fee is missing, three entries look double",
  () => {
    const findings = findingsIn("open-collective/transactions-2017-2026.csv", "open-collective");
    expect(findings.map((finding) => finding.slice(0, finding.indexOf(": ")))).toEqual([
      "LED-23 'transactions-2017-2026'!N2",
      "LED-15 'transactions-2017-2026'!K212",
      "LED-15 'transactions-2017-2026'!K372",
      "LED-15 'transactions-2017-2026'!K596",
    ]);
    expect(findings[0].replaceAll("\u00a0", " ")).toContain(
      "the printed balance is 5 689.42 USD, the entries give 5 688.29 USD: 1.13 USD difference.",
    );
  },
);

test.skipIf(!hasRealData)(
  "a German club's cash book: 17 pairs, and two transfers that are told as such",
  () => {
    const findings = findingsIn("cashbooks/german-club-cash-book.xlsx", "german-club-cash-book");
    const pairs = findings.map((finding) => {
      const [, row, other] = /^LED-15 Kassenbuch!\w(\d+): .* of entry (\d+)\.$/.exec(finding) ?? [];
      return `${other}/${row}`;
    });
    expect(pairs.join(" ")).toBe(
      "16/18 17/19 20/22 21/23 24/25 26/29 27/30 32/33 34/36 35/37 38/39 40/41 43/44 45/46 47/52 48/53 49/54",
    );
  },
);
