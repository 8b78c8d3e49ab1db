import { readFileSync } from "node:fs";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import type { Document } from "../../addin/core/document";
import { languages, type Say, sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { auditorsReport } from "../../addin/reports/auditors-report/auditors-report";
import { cashReport } from "../../addin/reports/cash-report/cash-report";

/** Languages that reports are tried in. */
export const reportLanguages = languages;

/** Both reports of the sample ledger in a language, or as a speaker says them. */
export function sampleDocuments(language: string, say: Say = sayIn(language)): Document[] {
  const file = "ledger.xlsx";
  const bytes = readFileSync(new URL(`../../addin/sample/${file}`, import.meta.url));
  const books = readBooks(readWorkbook(bytes, file), say);
  const today = dayOfIso("2025-12-31") ?? 0;
  const period = { from: dayOfIso("2021-11-15") ?? 0, to: dayOfIso("2025-06-14") ?? 0 };
  const shared = { books, period, base: "EUR", say, language, today };
  const cash = cashReport(shared);
  const { findings, run, notRun } = runChecks(
    // A catalogue that is no file would be a finding of its own.
    { ...books, today, cashReport: { ...cash, language: "en" } },
    { say, only: [] },
  );
  const auditors = auditorsReport({
    ...shared,
    cashReport: cash,
    findings,
    checksRun: run,
    checksNotRun: notRun,
  });
  return [cash, auditors];
}

/** Both reports of the sample ledger with their workbooks. */
export async function sampleReports(language: string) {
  const reports: { document: Document; xlsx: Uint8Array }[] = [];
  for (const document of sampleDocuments(language))
    reports.push({ document, xlsx: await writeReportXlsx(document) });
  return reports;
}
