import type { Movement } from "../../books/movements";
import { baseRateOn, valueOn } from "../../books/valuation";
import { addMinor } from "../../core/money";
import { ledgerRows } from "./origins";
import type { Conversion, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** Significant digits in which a trace shows a rate. */
const RATE_DIGITS = 8;

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

/** The same where the base may be its own currency: then it stands as it is. */
export function inBase(source: ReportSource, own: ConvertedAmount): readonly TracePart[] {
  return own.currency === source.base ? own.from : [converted(source, own)];
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
