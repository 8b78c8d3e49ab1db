import type { Books } from "../../addin/books/books";
import { withFundsOfLedger } from "../../addin/books/funds-of-ledger";
import { lineOfCategory, type Movement } from "../../addin/books/movements";
import { nearCodes } from "../../addin/books/near-codes";
import { currencyOfEntry } from "../../addin/books/postings";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { ReportSource } from "../../addin/reports/cash-report/source";
import { lineFigures } from "../../addin/reports/cash-report/statement";
import { reportLines } from "../../addin/statutes/report-lines";
import { moneyOf } from "./answers";
import { booksOf } from "./books-of";
import { answerCurrency, statementSource } from "./cash-source";
import { knownFund } from "./funds";
import { refuseMissingRate } from "./missing-rate";
import { needColumns } from "./needed-columns";
import { periodOf } from "./period";
import { wordOf } from "./scalars";

/** Arguments of RECEIPTS, PAYMENTS and NETCASH as handed over. */
export interface FlowArguments {
  readonly ledger: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly category: unknown;
  readonly fund: unknown;
  readonly body: unknown;
  readonly currency: unknown;
  readonly rates: unknown;
}

/** A row of the statement of receipts and payments, over the entries of a category and a fund where they are told. */
export function flowOf(given: FlowArguments, row: string): number {
  const { ledger, rates, currency, body } = given;
  const books = withFundsOfLedger(booksOf({ needs: { Ledger: ledger }, may: { Rates: rates } }));
  const base = answerCurrency(books, currency, "currency");
  const period = periodOf(given.from, given.to);
  const source = statementSource(books, { base, period, body });
  const chosen = chosenMovements(source, given);
  const minor = lineFigures(chosen, period).get(row) ?? 0;
  if (Number.isNaN(minor))
    refuseMissingRate(source.books, { base, amounts: unvalued(source, chosen) });
  return moneyOf(minor, base, reason`an amount of the ledger is not known`);
}

/** The movements of the period, of a category and a fund where they are told. */
function chosenMovements(source: ReportSource, given: FlowArguments): readonly Movement[] {
  const { books, movements, period } = source;
  const fundCode = wordOf(given.fund, "fund");
  const category = wordOf(given.category, "category");
  const fund = fundCode === "" ? undefined : knownFund(books, fundCode);
  const isOfCategory = category === "" ? () => true : categoryTest(books, category);
  return movements.all.filter(
    (one) =>
      one.day >= period.from &&
      one.day <= period.to &&
      (fund === undefined || one.fund === fund) &&
      isOfCategory(one),
  );
}

/** Tells the movements of a category and those below it, or of a line of the report such as receipts.donations. */
function categoryTest(books: Books, code: string): (movement: Movement) => boolean {
  needColumns(books, "Ledger", ["category"]);
  const isLine = /^(receipts|payments)\./.test(code);
  if (isLine && !books.categories.some((one) => one.category === code)) {
    refuseUnknownLine(books, code);
    return ({ line, ofWhich }) => line === code || ofWhich === code;
  }
  const isBelow = categoriesBelow(books, code);
  return ({ category }) => isBelow[category] === true;
}

/** Nothing is on a misspelt line, but its figure is not 0. Throws ArgumentError for it. */
function refuseUnknownLine(books: Books, code: string): void {
  const own = books.categories.flatMap(({ category }) => {
    const { line, ofWhich } = lineOfCategory(books, category);
    return [line, ofWhich];
  });
  const [side] = code.split(".");
  const standard = [...reportLines.map(({ key }) => key), `${side}.unassigned`];
  const lines = [...new Set([...standard, ...own])].filter((one) => one.startsWith(`${side}.`));
  if (lines.includes(code)) return;
  const near = nearCodes(code, lines);
  throw new ArgumentError(
    near.length > 0
      ? reason`there is no line ${code}; near it: ${near.join(", ")}`
      : reason`there is no line ${code}; there are ${lines.join(", ")}`,
  );
}

function categoriesBelow({ categories }: Books, code: string): readonly boolean[] {
  const codes = categories.map(({ category }) => category);
  if (!codes.includes(code)) {
    const near = nearCodes(code, codes);
    throw new ArgumentError(
      near.length > 0
        ? reason`there is no category ${code}; near it: ${near.join(", ")}`
        : reason`there is no category ${code}; there are ${codes.join(", ")}`,
    );
  }
  const parentOf = new Map(categories.map(({ category, parent }) => [category, parent]));
  return codes.map((own) => {
    const seen = new Set<string>();
    let at: string | undefined = own;
    for (; at !== undefined && at !== code && !seen.has(at); at = parentOf.get(at)) seen.add(at);
    return at === code;
  });
}

/** The amounts that have no value. */
function* unvalued({ books }: ReportSource, movements: readonly Movement[]) {
  const { ledger, accounts, postings } = books;
  for (const { at, day, base } of movements)
    if (Number.isNaN(base))
      yield { currency: currencyOfEntry(ledger, accounts, postings.entry[at]), day };
}
