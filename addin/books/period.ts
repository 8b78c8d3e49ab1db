import { dayOfParts, isoOfDay, partsOfDay } from "../core/calendar";
import { ArgumentError } from "../core/faults";
import { reason } from "../core/reason";
import type { Books } from "./books";
import { spanOfDays } from "./days-in-order";

/** The days a report is about, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A calendar year, or the part of it that lies in the period. */
export interface PeriodYear extends Period {
  readonly year: number;
}

/** Days that a period is asked for with, each of which may be left out. */
export type AskedPeriod = Readonly<Partial<Record<"from" | "to", number | undefined>>>;

/**
 * The days asked for; what is not told comes from the body's last recorded period, else from the ledger's first and last
 * day, else it is 0.
 */
export function askedDays(books: Books, { from, to }: AskedPeriod): Period {
  const { body } = books.settings;
  const recorded = books.periods
    .filter((period) => period.from > 0 && period.to > 0)
    .filter((period) => period.body === "" || body === "" || period.body === body)
    .reduce<Period | undefined>(
      (last, period) => (last && last.from > period.from ? last : period),
      undefined,
    );
  const span = recorded ?? ledgerSpan(books);
  return { from: from ?? span?.from ?? 0, to: to ?? span?.to ?? 0 };
}

/**
 * The period asked for, completed as askedDays tells. Throws ArgumentError when it ends before it begins or there is no
 * dated entry.
 */
export function choosePeriod(books: Books, asked: AskedPeriod): Period {
  const period = askedDays(books, asked);
  if (period.from === 0 || period.to === 0)
    throw new ArgumentError(
      reason`the ledger has no dated entry; tell the period with from and to`,
    );
  if (period.from > period.to)
    throw new ArgumentError(
      reason`the period begins on ${isoOfDay(period.from)} and ends before, on ${isoOfDay(period.to)}`,
    );
  return period;
}

/** Days of the first and the last dated entry. */
export function ledgerSpan({ ledger }: Pick<Books, "ledger">): Period | undefined {
  const { first, last } = spanOfDays(ledger.day);
  return first === 0 ? undefined : { from: first, to: last };
}

/** The calendar years of a period, the first and the last cut to it. */
export function yearsOfPeriod({ from, to }: Period): readonly PeriodYear[] {
  const years: PeriodYear[] = [];
  for (let year = partsOfDay(from).year; year <= partsOfDay(to).year; year++) {
    const first = dayOfParts({ year, month: 1, day: 1 }) ?? from;
    const last = dayOfParts({ year, month: 12, day: 31 }) ?? to;
    years.push({ year, from: Math.max(first, from), to: Math.min(last, to) });
  }
  return years;
}
