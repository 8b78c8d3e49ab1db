import { choosePeriod, ledgerSpan } from "../../addin/books/period";
import { baseCurrencyOf } from "../../addin/books/valuation";
import type { Say } from "../../addin/core/words";
import type { PreviousFigures } from "../../addin/reports/cash-report/input";
import { type Examination, examineBooks, type Question } from "../../addin/workbooks/examine-books";
import { version } from "../version";
import type { Progress } from "./messages";
import type { OpenBook } from "./open-book";

/** What is asked of a book; what is not told comes from the workbook. */
export interface Asked {
  readonly say: Say;
  readonly language: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly base?: string | undefined;
  readonly previous?: PreviousFigures | undefined;
}

/** What was found in an opened book, and what exactly was asked. */
export interface ExaminedBook extends Examination {
  readonly question: Question;
}

/** Makes the cash report and runs every check over the books and over it, telling how far it is. */
export function examineBook(
  opened: OpenBook,
  asked: Asked,
  onProgress: (progress: Progress) => void,
): ExaminedBook {
  const question = questionOf(opened, asked);
  const onChecked = (done: number, all: number): void =>
    onProgress({ step: "checking", done, all });
  return { question, ...examineBooks(question, { onChecked }) };
}

/** The question with the period and the base currency that are asked for, else those of the workbook. */
function questionOf(
  { books, today, fingerprint }: OpenBook,
  { say, language, from, to, base, previous }: Asked,
): Question {
  const isDated = ledgerSpan(books) !== undefined || books.periods.length > 0;
  return {
    books,
    say,
    language,
    today,
    evidence: { fingerprint, version },
    period: isDated ? choosePeriod(books, { from, to }) : undefined,
    base: base ?? baseCurrencyOf(books),
    previous,
  };
}
