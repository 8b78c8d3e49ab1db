import { choosePeriod } from "../../addin/books/period";
import { readBooks } from "../../addin/books/read-books";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { runChecks } from "../../addin/checks/run-checks";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { cashReport } from "../../addin/reports/cash-report/cash-report";
import { copyForSending } from "../../addin/workbooks/copy-for-sending";

/** What the command line knows and a page must be told. */
export interface Told {
  readonly language: string;
  readonly today: number;
  readonly evidence: { readonly fingerprint: string; readonly version: string };
}

/** The copy of a workbook's file, made from its bytes alone. */
export async function copyOf(file: Uint8Array, told: Told): Promise<Uint8Array> {
  const { language, today } = told;
  const say = sayIn(language);
  const books = readBooks(readWorkbook(file, "book.xlsx"), say);
  const [period, base] = [choosePeriod(books, {}), baseCurrencyOf(books)];
  const report = cashReport({ books, period, base, say, ...told });
  const run = runChecks({ ...books, today, cashReport: report }, { say });
  const { bytes } = await copyForSending({ books, run, names: "codes", ...told });
  return bytes;
}
