import { type AccountSides, bankAndBook, entriesForBank } from "../../addin/books/bank-and-book";
import type { BankMovement } from "../../addin/books/bank-movement";
import type { Books } from "../../addin/books/books";
import type { Match } from "../../addin/books/reconciliation";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cellOf } from "../../addin/tables/table-data";
import { knownAccount } from "./accounts";
import { booksOf, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { tablesOfHandle } from "./handles";
import { movementList } from "./movement-list";
import { knownTable } from "./recognise";

/** A line or an entry with what a person knows it by. */
export interface SideMovement extends BankMovement {
  readonly text: string;
  /** Number of the entry, id of the line; "" where it has none. */
  readonly no: string;
  readonly place: string;
  /** Both sides stand in the account: the bank may show both or none. */
  readonly isInner: boolean;
}

/** What is laid side by side: one account, or two plain lists. */
export interface Sides {
  readonly account: string;
  readonly currency: string;
  readonly bank: readonly SideMovement[];
  readonly book: readonly SideMovement[];
  readonly named: readonly Omit<Match, "kind">[];
  /** Days of the statements; outside of them an entry without a line is none of ours. 0 where all days count. */
  readonly from: number;
  readonly to: number;
  readonly bankBalance: number;
  readonly bookBalance: number;
}

export interface SidesQuestion {
  readonly bank: unknown;
  readonly book: unknown;
  readonly days: number;
  /** "" for every account. */
  readonly account: string;
  readonly currency: string;
}

export interface GivenSides {
  readonly sides: readonly Sides[];
  readonly given: number;
  readonly leftOut: string;
}

/** The lists to reconcile: our tables account by account, or any two lists with date and amount. */
export function reconcileSides(question: SidesQuestion): GivenSides {
  const isOurBank = isTable(question.bank, "StatementLines");
  const isOurBook = isTable(question.book, "Ledger");
  if (isOurBank && isOurBook) return ofBooks(question);
  if (isOurBank)
    throw new ArgumentError(
      reason`book is no ledger: beside StatementLines[#All] hand over Ledger[#All]; or two lists with Date and Amount`,
    );
  return isOurBook ? ofListAndLedger(question) : ofLists(question);
}

function isTable(argument: unknown, name: string): boolean {
  const values = matrixOf(argument);
  if (values === undefined) return false;
  const first = plainValue(values[0][0]);
  const ofHandle =
    values.length === 1 && typeof first === "string" ? tablesOfHandle(first) : undefined;
  if (ofHandle !== undefined) return ofHandle.some(({ definition }) => definition.name === name);
  return knownTable(values)?.name === name;
}

const NOT_OURS = "entries of other accounts or days, openings, and movements within one account";

function ofBooks({ bank, book, days, account }: SidesQuestion): GivenSides {
  const books = booksOf({ needs: { Ledger: book, StatementLines: bank } });
  const all = bankAndBook(books, days);
  const sides = all.filter((one) => account === "" || one.account === account);
  if (sides.length === 0)
    throw new ArgumentError(
      account === ""
        ? reason`no account of the ledger has a line of a statement`
        : reason`account ${account} has no lines; there are lines of ${all.map((one) => one.account).join(", ")}`,
    );
  const lines = sides.reduce((sum, one) => sum + one.bank.length, 0);
  const others = books.ledger.count - sides.reduce((sum, one) => sum + one.book.length, 0);
  return {
    sides: sides.map((one) => withNames(books, one)),
    given: books.ledger.count + lines,
    leftOut: others === 0 ? "" : NOT_OURS,
  };
}

function ofListAndLedger({ bank, book, days, account }: SidesQuestion): GivenSides {
  const books = booksOf({ needs: { Ledger: book } });
  const codes = books.accounts.map((one) => one.account);
  if (account === "" && codes.length > 1)
    throw new ArgumentError(
      reason`of which account the lines are is not told: name it in account; the ledger has ${codes.join(", ")}`,
    );
  const index = account === "" ? 0 : knownAccount(books, account);
  const { account: code, currency } = books.accounts[index];
  const lines = movementList(bank, "bank", currency);
  const dates = lines.movements.map(({ day }) => day).sort((a, b) => a - b);
  const from = dates[0] ?? 0;
  const to = dates.at(-1) ?? 0;
  const entries = entriesForBank(books, index, { from: from - days, to: to + days });
  const others = books.ledger.count - entries.length;
  return {
    sides: [
      {
        ...withNames(books, { ...UNNAMED, account: code, currency, book: entries, from, to }),
        bank: lines.movements.map((movement) => ({ ...movement, ...UNNUMBERED })),
      },
    ],
    given: lines.given + books.ledger.count,
    leftOut: joined(lines.leftOut.words(), others === 0 ? "" : NOT_OURS),
  };
}

const UNNUMBERED = { no: "", isInner: false } as const;

const UNNAMED = {
  bank: [],
  named: [],
  from: 0,
  to: 0,
  bankBalance: Number.NaN,
  bookBalance: Number.NaN,
} as const;

const joined = (...reasons: readonly string[]): string =>
  reasons.filter((one) => one !== "").join(", ");

function withNames(books: Books, one: AccountSides): Sides {
  const table = books.tables.get("StatementLines");
  const { ledger, statementLines } = books;
  return {
    ...one,
    bank: one.bank.map(({ day, minor, line }) => {
      const { text, bankId, row } = statementLines[line];
      const place = table === undefined ? "" : fullAddress(cellOf(table, row, "amount"));
      return { day, minor, text, no: bankId, place, isInner: false };
    }),
    book: one.book.map(({ day, minor, row, isInner }) => ({
      isInner,
      day,
      minor,
      text: ledger.text(row, "text"),
      no: ledger.text(row, "no"),
      place: fullAddress(ledger.cell(row, ledger.in[row] === 0 ? "out" : "in")),
    })),
  };
}

function ofLists({ bank, book, account, currency }: SidesQuestion): GivenSides {
  const unit = currency === "" ? "EUR" : currency;
  const lines = movementList(bank, "bank", unit);
  const entries = movementList(book, "book", unit);
  const sides = {
    ...UNNAMED,
    account,
    currency: unit,
    bank: lines.movements.map((movement) => ({ ...movement, ...UNNUMBERED })),
    book: entries.movements.map((movement) => ({ ...movement, ...UNNUMBERED })),
  };
  return {
    sides: [sides],
    given: lines.given + entries.given,
    leftOut: joined(lines.leftOut.words(), entries.leftOut.words()),
  };
}
