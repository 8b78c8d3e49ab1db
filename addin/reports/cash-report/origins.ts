import { entriesOfAccount } from "../../books/balances";
import { currencyOfEntry } from "../../books/postings";
import { baseRateOn, valueOn } from "../../books/valuation";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import type { Movement } from "./movements";
import type { Conversion, FigurePart, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** Significant digits in which a trace shows a rate. */
const RATE_DIGITS = 8;

/** What a posting adds to a figure. */
export interface PostingShare {
  /** Index of the posting. */
  readonly at: number;
  /** Minor units of the figure's currency. */
  readonly amount: number;
  /** Minor units of the account's currency. */
  readonly minor: number;
}

/** What movements add to a figure in the base currency, each with a sign. */
export function sharesOf(movements: readonly Movement[], sign: 1 | -1 = 1): PostingShare[] {
  return movements.map(({ at, base, minor }) => ({
    at,
    amount: sign * base,
    minor: sign * minor,
  }));
}

/** Postings as rows of the ledger, an entry a row; none where there are no postings. */
export function ledgerRows(
  { books }: ReportSource,
  shares: readonly PostingShare[],
): readonly Origin[] {
  const { ledger, accounts, postings } = books;
  const byEntry = new Map<number, { amount: number; minor: number }>();
  for (const share of shares) {
    const entry = postings.entry[share.at];
    const sum = byEntry.get(entry) ?? { amount: 0, minor: 0 };
    byEntry.set(entry, {
      amount: addMinor(sum.amount, share.amount),
      minor: addMinor(sum.minor, share.minor),
    });
  }
  if (byEntry.size === 0) return [];
  const rows = [...byEntry.keys()];
  const sums = [...byEntry.values()];
  return [
    {
      table: "Ledger",
      rows,
      amounts: sums.map((sum) => sum.amount),
      recorded: sums.map(({ minor }, index) =>
        amount(minor, currencyOfEntry(ledger, accounts, rows[index])),
      ),
    },
  ];
}

/** Shares of one posting made one, in the order of the ledger; those that cancel each other out are gone. */
export function netted(shares: readonly PostingShare[]): PostingShare[] {
  const sums = new Map<number, PostingShare>();
  for (const share of shares) {
    const known = sums.get(share.at) ?? { amount: 0, minor: 0 };
    sums.set(share.at, {
      at: share.at,
      amount: addMinor(known.amount, share.amount),
      minor: addMinor(known.minor, share.minor),
    });
  }
  return [...sums.values()].filter((share) => share.amount !== 0).sort((a, b) => a.at - b.at);
}

/** Entries that made an account's balance of a day, in its own currency. */
export function balanceRows(
  { books }: ReportSource,
  { account, day, sign = 1 }: { account: number; day: number; sign?: 1 | -1 },
): readonly Origin[] {
  const period = { from: day + 1, to: day };
  const rows = entriesOfAccount(books, { account, period, part: "opening" });
  return entryRows(books.ledger, rows, sign);
}

/** Entries with what came in less what went out, in the currency of their account. */
export function entryRows(
  ledger: ReportSource["books"]["ledger"],
  rows: readonly number[],
  sign: 1 | -1 = 1,
): readonly Origin[] {
  if (rows.length === 0) return [];
  const amounts = rows.map((row) => sign * (ledger.in[row] - ledger.out[row]));
  return [{ table: "Ledger", rows, amounts }];
}

/** An amount, and how it is turned into the base on a day. */
export interface ConvertedAmount {
  readonly label: string;
  readonly minor: number;
  readonly currency: string;
  readonly day: number;
  readonly from: readonly TracePart[];
  /** Minor units of the base, where they are not simply the amount at the rate. */
  readonly value?: number;
  readonly sign?: 1 | -1;
}

/** An amount turned into the base as a whole. Nothing is nothing at any rate. */
export function converted(source: ReportSource, own: ConvertedAmount): Conversion {
  const { books, base } = source;
  const { minor, currency, day } = own;
  const found = baseRateOn(books, { from: currency, base, day });
  return {
    sign: 1,
    value: valueOn(books, { minor, currency, base, day }),
    ...own,
    rate: "unknown" in found ? undefined : found.rate.toSignificantDigits(RATE_DIGITS).toFixed(),
    rates: rateRows(source, { currency, day }),
  };
}

/** What movements left in one account, turned into the base. */
export function heldPart(
  source: ReportSource,
  {
    account,
    movements,
    ...own
  }: {
    readonly account: number;
    readonly movements: readonly Movement[];
    readonly day: number;
    readonly value?: number;
    readonly sign?: 1 | -1;
  },
): Conversion {
  const { account: label, currency } = source.books.accounts[account];
  const shares = movements.map(({ at, minor }) => ({ at, amount: minor, minor }));
  const minor = movements.reduce((sum, one) => addMinor(sum, one.minor), 0);
  return converted(source, { label, minor, currency, from: ledgerRows(source, shares), ...own });
}

/** Rows of the table of rates behind the rate of a currency on a day. */
export function rateRows(
  { books, base }: ReportSource,
  { currency, day }: { currency: string; day: number },
): readonly number[] {
  const { rateBook, rates, settings } = books;
  const question = { from: currency, to: base, day, maxAgeDays: settings.rateAgeMax };
  const rows = new Set(rateBook.rowsOf(question));
  return rates.filter((rate) => rows.has(rate)).map(({ row }) => row);
}

/** The same rows as an origin. A rate is no sum of them, so they add no amounts. */
export function rateOrigin(
  source: ReportSource,
  question: { currency: string; day: number },
): readonly Origin[] {
  const rows = rateRows(source, question);
  return rows.length === 0 ? [] : [{ table: "Rates", rows, column: "rate" }];
}

/** Rows that are counted. */
export function countedRows(table: string, counted: readonly { readonly row: number }[]): Origin {
  return { table, rows: counted.map(({ row }) => row), amounts: counted.map(() => 1) };
}

/** A figure of the report that another one is made of. */
export function figurePart(key: string, sign?: 1 | -1): FigurePart {
  return sign === undefined ? { figure: key } : { figure: key, sign };
}
