import {
  accountMovements,
  entriesByDay,
  entriesOfAccount,
  lowestBalances,
} from "../../books/balances";
import { type Confirmation, confirmations } from "./confirmations";
import { inBase, rateOrigin } from "./conversions";
import { balanceRows, entryRows, figurePart } from "./origins";
import type { FigurePlace, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** A row of T3 or T3b that is about one account. */
interface AccountFigure extends FigurePlace {
  /** Index of the account. */
  readonly account: number;
}

/** What a figure of T3 was worked out from; sums by currency and of all tell it themselves. */
export function traceAccount(
  source: ReportSource,
  { account, row, column }: AccountFigure,
): readonly TracePart[] | undefined {
  const { books, period } = source;
  const { ledger } = books;
  const entries = (part: "opening" | "moved") => entriesOfAccount(books, { account, period, part });
  const own = (key: string, sign?: 1 | -1) => figurePart(`T3/${row}/${key}`, sign);
  switch (column) {
    case "opening":
      return entryRows(ledger, entries("opening"));
    case "in":
    case "out":
      return sideRows(source, { rows: entries("moved"), column });
    case "closing":
      return [own("opening", 1), own("in", 1), own("out", -1)];
    case "confirmed":
    case "confirmedBy":
    case "confirmedOn":
      return confirmedRows(source, account);
    case "difference":
      return differenceParts(source, { account, row, column });
    case "rate":
      return rateOrigin(source, { currency: books.accounts[account].currency, day: period.to });
    case "base":
      return worthParts(source, { account, row, column });
    default:
      return undefined;
  }
}

/** Money in, or money out: entries without any on that side are left out. */
function sideRows(
  { books }: ReportSource,
  { rows, column }: { rows: readonly number[]; column: "in" | "out" },
): readonly Origin[] {
  const amounts = books.ledger[column];
  const own = rows.filter((row) => amounts[row] !== 0);
  if (own.length === 0) return [];
  return [{ table: "Ledger", rows: own, amounts: own.map((row) => amounts[row]), column }];
}

const confirmationOf = ({ books, period }: ReportSource, account: number) =>
  confirmations(books, period).get(account);

/** The statement or the count; a count that was noted coin by coin is the sum of its lines. */
function confirmedRows(source: ReportSource, account: number): readonly Origin[] | undefined {
  const found = confirmationOf(source, account);
  if (found === undefined) return [];
  const rows = [found.row];
  if (found.kind === "statement")
    return [{ table: "Statements", rows, amounts: [found.minor], column: "closing" }];
  const lines = countLines(source, { account, found });
  return lines.length > 0
    ? [{ table: "CashCounts", rows }, ...lines]
    : [{ table: "CashCounts", rows, amounts: [found.minor] }];
}

function countLines(
  { books }: ReportSource,
  { account, found }: { account: number; found: Confirmation },
): readonly Origin[] {
  const { account: code } = books.accounts[account];
  const lines = books.countLines.filter((one) => one.account === code && one.date === found.day);
  if (lines.length === 0) return [];
  const amounts = lines.map(({ denomination, count }) => denomination * count);
  return [{ table: "CountLines", rows: lines.map(({ row }) => row), amounts, column: "count" }];
}

/** What was confirmed less the entries until that day. */
function differenceParts(
  source: ReportSource,
  { account, row }: AccountFigure,
): readonly TracePart[] {
  const found = confirmationOf(source, account);
  if (found === undefined) return [];
  return [
    figurePart(`T3/${row}/confirmed`, 1),
    ...balanceRows(source, { account, day: found.day, sign: -1 }),
  ];
}

/** The closing balance at the rate of the last day. */
function worthParts(source: ReportSource, { account, row }: AccountFigure): readonly TracePart[] {
  const { books, period } = source;
  const { account: label, currency } = books.accounts[account];
  const { closing: minor } = accountMovements(books, period)[account];
  const from = [figurePart(`T3/${row}/closing`, 1)];
  return inBase(source, { label, minor, currency, day: period.to, from });
}

/** The opening balance and the entries until the lowest one, in the order of their days. */
export function lowestRows(source: ReportSource, account: number): readonly Origin[] {
  const { books, period } = source;
  const { ledger } = books;
  const openings = entriesOfAccount(books, { account, period, part: "opening" });
  const { entry: last } = lowestBalances(books, period)[account];
  if (last < 0) return entryRows(ledger, openings);
  const place = new Map([...entriesByDay(books)].map((row, index) => [row, index]));
  const end = place.get(last) ?? -1;
  const moved = entriesOfAccount(books, { account, period, part: "moved" });
  return entryRows(ledger, [...openings, ...moved.filter((row) => (place.get(row) ?? 0) <= end)]);
}
