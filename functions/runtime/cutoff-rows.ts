import { bankAndBook } from "../../addin/books/bank-and-book";
import { reconcile } from "../../addin/books/reconciliation";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { Answer } from "./answers";
import { booksOf, matrixOf } from "./books-of";
import { isCellError } from "./cell-values";
import { dayIn, isBlank } from "./columns";
import { type HeadedRange, headedRange, ledgerHeadings } from "./headed-range";
import { LeftOut } from "./left-out";

const DOCUMENT = [
  "document date",
  "voucher date",
  "invoice date",
  "date of document",
  "belegdatum",
  "rechnungsdatum",
  "leistungsdatum",
  "fecha del documento",
  "date du document",
  "date de la pièce",
];
const AMOUNT = ["amount", "betrag", "importe", "montant"];

interface CutoffQuestion {
  readonly table: unknown;
  readonly lines: unknown;
  readonly last: number;
  readonly around: number;
}

/** Days between a line and its entry: as far as a bank's days are from those of a book. */
const BANK_DAYS = 10;

/** The rows near the last day whose document, or line of the bank, stands on its other side; without either all near it. */
export function cutoffRows({ table, lines, last, around }: CutoffQuestion) {
  const range = headedRange(table, "table");
  const dates = range.find(ledgerHeadings("date", "booking date", "buchungstag"));
  if (dates < 0)
    throw new ArgumentError(
      reason`table: column 'Date' not found. Headers: ${range.headings.join(", ")}`,
    );
  const documents = range.find(DOCUMENT);
  const ofBank = matrixOf(lines) === undefined ? undefined : bankDays(table, lines);
  const isCompared = documents >= 0 || ofBank !== undefined;
  const leftOut = new LeftOut();
  const isNear = (day: number): boolean => Math.abs(day - last) <= around;
  const rows: Answer[][] = [];
  let used = 0;
  for (let row = 0; row < range.count; row++) {
    const day = dayIn(range.value(row, dates));
    const document = documents < 0 ? ofBank?.get(row) : dayIn(range.value(row, documents));
    if (!day) leftOut.add("without a date", () => range.place(row, dates));
    else if (isCompared && !document)
      leftOut.add("without a date of the document or the bank", () => range.place(row, dates));
    else if (!isNear(day) && !(document && isNear(document)))
      leftOut.add("not near the day", () => range.place(row, dates));
    else {
      used++;
      const isOther = document === undefined || day > last !== document > last;
      if (!isOther) continue;
      const what =
        document === undefined
          ? day > last
            ? "after the day"
            : "before the day"
          : day > last
            ? "booked after, document before"
            : "booked before, document after";
      rows.push([
        what,
        row + 1,
        day,
        document ?? "",
        ...detailsOf(range, row),
        range.place(row, dates),
      ]);
    }
  }
  return { rows, given: range.count, used, leftOut: leftOut.words(), isCompared };
}

function detailsOf(range: HeadedRange, row: number): Answer[] {
  const cell = (column: number): Answer => {
    const value = column < 0 ? null : range.value(row, column);
    return isCellError(value) ? value.error : (value ?? "");
  };
  const amount = range.find(AMOUNT);
  const moneyOut = range.find(ledgerHeadings("out"));
  const isOut = moneyOut >= 0 && !isBlank(range.value(row, moneyOut));
  const out = cell(moneyOut);
  const money =
    amount >= 0
      ? cell(amount)
      : isOut
        ? typeof out === "number"
          ? 0 - out
          : out
        : cell(range.find(ledgerHeadings("in")));
  return [money, cell(range.find(ledgerHeadings("text", "purpose")))];
}

/** Day of the bank's line for each row of the ledger that has one. */
function bankDays(table: unknown, lines: unknown): ReadonlyMap<number, number> {
  const books = booksOf({ needs: { Ledger: table, StatementLines: lines } });
  const days = new Map<number, number>();
  for (const { bank, book, named } of bankAndBook(books, BANK_DAYS))
    for (const match of reconcile({ bank, book, named, days: BANK_DAYS, tolerance: 0 }).matches) {
      const day = Math.max(...match.bank.map((at) => bank[at].day));
      for (const at of match.book) days.set(book[at].row, day);
    }
  return days;
}
