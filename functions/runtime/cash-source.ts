import type { Books } from "../../addin/books/books";
import { type Period, yearsOfPeriod } from "../../addin/books/period";
import { baseCurrencyOf } from "../../addin/books/valuation";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import type { PreviousFigures } from "../../addin/reports/cash-report/input";
import { type ReportSource, reportSource } from "../../addin/reports/cash-report/source";
import { needColumns } from "./needed-columns";
import { NotKnown } from "./not-known";
import { ownLanguage } from "./own-language";
import { currencyOf, wordOf } from "./scalars";
import { refuseUnclearCategory, refuseUnclearRates } from "./unclear-entries";

/** What a cash report is asked about; a body or an earlier report only where one is told. */
export interface CashQuestion {
  readonly period: Period;
  readonly base: string;
  /** The argument as handed over. */
  readonly body?: unknown;
  readonly previous?: PreviousFigures | undefined;
}

/** By base, body and language: many formulas ask about the same entries, each about other days. */
const known = new WeakMap<Books, Map<string, ReportSource>>();

/** The books as a cash report looks at them. */
export function cashSource(books: Books, question: CashQuestion): ReportSource {
  const { period, base, previous } = question;
  const body = wordOf(question.body, "body");
  const ofBooks = known.get(books) ?? new Map<string, ReportSource>();
  known.set(books, ofBooks);
  const language = ownLanguage();
  const key = `${base}\t${body}\t${language}`;
  const source =
    ofBooks.get(key) ??
    reportSource({
      books: booksOfBody(books, body),
      base,
      period,
      say: sayIn(language),
      language,
      today: period.to,
    });
  ofBooks.set(key, source);
  return { ...source, period, years: yearsOfPeriod(period), previous };
}

/** The same for figures that depend on what each entry is for, and on the rates typed with the entries. */
export function statementSource(books: Books, question: CashQuestion): ReportSource {
  const source = cashSource(books, question);
  refuseUnclearRates(source);
  refuseUnclearCategory(source);
  return source;
}

/** Currency of an answer: the one told, else the base currency of the books. */
export function answerCurrency(books: Books, argument: unknown, name: string): string {
  const currency = currencyOf(argument, name) ?? baseCurrencyOf(books);
  if (currency === "")
    throw new NotKnown(
      books.ledger.count === 0
        ? reason`the ledger has no entry that tells a currency: fill in ${name}, such as EUR`
        : reason`the ledger has several currencies and its base is not told: fill in ${name}, such as EUR`,
    );
  return currency;
}

function booksOfBody(books: Books, body: string): Books {
  if (body === "") return books;
  needColumns(books, "Accounts", ["body"]);
  const bodies = [...new Set(books.accounts.map((one) => one.body))].filter((one) => one !== "");
  if (!bodies.includes(body))
    throw new ArgumentError(
      bodies.length === 0
        ? reason`which accounts belong to ${body} is not told: hand over TREASURY.BOOK with Ledger[#All] and Accounts[#All]`
        : reason`no account belongs to the body ${body}; there are ${bodies.join(", ")}`,
    );
  return { ...books, settings: { ...books.settings, body } };
}
