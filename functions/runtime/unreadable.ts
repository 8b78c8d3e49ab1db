import type { Books } from "../../addin/books/books";
import { contributionPostings } from "../../addin/books/contribution-receipts";
import type { Pledge } from "../../addin/books/pledges";
import { currencyOfEntry, entriesByNumber } from "../../addin/books/postings";
import { remembered } from "../../addin/books/remembered";
import { yearOf } from "../../addin/core/calendar";
import { type Cell, fullAddress } from "../../addin/core/cells";
import { isCurrency, minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cellOf, numberAt, type TableData, textAt } from "../../addin/tables/table-data";

/** Whose contributions are asked for; those of all members and years where none is told. */
export interface Asked {
  readonly member?: string;
  readonly year?: number | undefined;
  /** Only entries from this day on, or for its year and later ones; promises of that year and later ones. */
  readonly from?: number;
  /** Only entries until this day. */
  readonly asOf?: number | undefined;
}

const KINDS = ["money", "in-kind"];
const STATUSES = ["valid", "replaced", "withdrawn", "lapsed"];

/**
 * Throws ArgumentError with the cell of a promise that is asked for and cannot be read: to leave it out would say that
 * nothing was promised. A blank amount is no promise.
 */
export function refuseUnreadablePromises({ tables, pledges }: Books, asked: Asked): void {
  const table = tables.get("Pledges");
  if (table === undefined) return;
  for (const pledge of pledges)
    if (isOfMember(pledge, asked) && isOfYear(pledge.year, asked)) refusePromise(table, pledge);
}

const isOfMember = ({ member }: Pledge, asked: Asked): boolean =>
  member !== "" && (asked.member === undefined || member === asked.member);

/** Of a year that cannot be read nobody knows whether it is asked for. */
const isOfYear = (year: number, asked: Asked): boolean =>
  year === 0 ||
  ((asked.year === undefined || year === asked.year) &&
    (asked.from === undefined || year >= yearOf(asked.from)));

function refusePromise(table: TableData, pledge: Pledge): void {
  const typed = (key: string): string => textAt(table.columns.get(key), pledge.row);
  const at = (key: string): Cell => cellOf(table, pledge.row, key);
  if (pledge.year === 0 && !isZeroOrBlank(typed("year"))) throw noYear(at("year"), typed("year"));
  if (pledge.year === 0) return;
  refuseOther(at("kind"), pledge.kind, KINDS);
  refuseOther(at("status"), pledge.status, STATUSES);
  const amount = numberAt(table.columns.get("amount"), pledge.row);
  if (pledge.kind === "in-kind" || Number.isNaN(amount) || amount === 0) return;
  if (!isCurrency(pledge.currency)) throw noCurrency(at("currency"), pledge.currency);
  if (amount < 0)
    throw new ArgumentError(
      reason`${fullAddress(at("amount"))}: ${amount} is below 0; a promise is 0 or more`,
    );
  if (Number.isNaN(pledge.amount)) throw excess(at("amount"), amount, pledge.currency);
}

/** Desktop hosts hand a blank cell over as 0. */
const isZeroOrBlank = (text: string): boolean => text === "" || text === "0";

function refuseOther(cell: Cell, word: string, words: readonly string[]): void {
  // A blank cell has its meaning, and may arrive as 0.
  if (words.includes(word) || word === "0") return;
  throw new ArgumentError(reason`${fullAddress(cell)}: ${word} is none of ${words.join(", ")}`);
}

const noYear = (cell: Cell, typed: string): ArgumentError =>
  new ArgumentError(reason`${fullAddress(cell)}: ${typed} is no year; type it like 2025`);

function noCurrency(cell: Cell, currency: string): ArgumentError {
  const place = fullAddress(cell);
  return new ArgumentError(
    isZeroOrBlank(currency)
      ? reason`${place}: the currency is blank; type its code, such as EUR`
      : reason`${place}: ${currency} is no currency of ISO 4217; type its code, such as EUR`,
  );
}

const excess = (cell: Cell, amount: number, currency: string): ArgumentError =>
  new ArgumentError(
    reason`${fullAddress(cell)}: ${`${amount} ${currency}`} has more than ${minorUnitDigits(currency)} decimals, or too many figures`,
  );

/** Throws ArgumentError with the cell of a receipt that is asked for and whose amount, currency or year cannot be read. */
export function refuseUnreadableReceipts(books: Books, asked: Asked): void {
  const found = unreadableReceipts(books).find(
    ({ member, day, year }) =>
      (asked.member === undefined || member === asked.member) &&
      (asked.asOf === undefined || day <= asked.asOf) &&
      (isOfYear(year, asked) || (asked.from !== undefined && day >= asked.from)),
  );
  if (found !== undefined) throw found.fault;
}

interface UnreadableReceipt {
  readonly member: string;
  readonly day: number;
  /** 0 where it cannot be read. */
  readonly year: number;
  readonly fault: ArgumentError;
}

const unreadableReceipts = remembered(findUnreadable, (books: Books) => [books]);

function findUnreadable(books: Books): readonly UnreadableReceipt[] {
  const { ledger } = books;
  const found: UnreadableReceipt[] = [];
  for (const { entry, member, year, yearCounted, amount } of contributionPostings(books)) {
    if (member === "") continue;
    const about = { member, day: ledger.day[entry] };
    const typed = ledger.text(entry, "year");
    if (year === 0 && !isZeroOrBlank(typed))
      found.push({ ...about, year, fault: noYear(ledger.cell(entry, "year"), typed) });
    else if (Number.isNaN(amount))
      found.push({ ...about, year: yearCounted, fault: amountFault(books, entry) });
  }
  return found;
}

/** What is wrong with the ledger's own amounts is refused before: what is left is an account that nobody knows, or a split. */
function amountFault(books: Books, entry: number): ArgumentError {
  const { ledger, accounts, tables, splits } = books;
  const currency = currencyOfEntry(ledger, accounts, entry);
  if (!isCurrency(currency)) return noCurrency(ledger.cell(entry, "currency"), currency);
  const table = tables.get("Splits");
  const split = splits.find(
    (one) => Number.isNaN(one.amount) && entriesByNumber(ledger).get(one.no) === entry,
  );
  if (table === undefined || split === undefined)
    return new ArgumentError(
      reason`${fullAddress(ledger.cell(entry, "in"))}: the amount cannot be read`,
    );
  const typed = numberAt(table.columns.get("amount"), split.row);
  return Number.isNaN(typed)
    ? new ArgumentError(
        reason`${fullAddress(cellOf(table, split.row, "amount"))}: the amount is blank`,
      )
    : excess(cellOf(table, split.row, "amount"), typed, currency);
}
