import { type Contribution, contributionsOf } from "../../books/contributions";
import { memberLines } from "../../books/member-lines";
import { valueOn } from "../../books/valuation";
import { addMinor } from "../../core/money";
import type { Message } from "../../core/words";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
import type { Origin } from "./section";
import type { ReportSource } from "./source";

/** What is still to come of promises in one currency. */
interface Open {
  readonly currency: string;
  readonly amount: number;
  readonly base: number;
  readonly contributions: readonly Contribution[];
}

/** Promises of members not yet received at the end of the period, by currency and never by member. */
export function promisedContributions(source: ReportSource): readonly OtherGroup[] {
  const group = (key: string, heading: Message, open: readonly Open[]): OtherGroup => ({
    key,
    heading: source.say(heading),
    lines: byCurrency(open).map((one) => lineOf(`${key}.${one.currency}.open`, one)),
  });
  return [
    group(PROMISES.ofPeriod, words.promisesOfPeriod, openOfPeriod(source)),
    group(PROMISES.before, words.promisesBefore, openBefore(source)),
  ];
}

/** Keys of the two groups. */
export const PROMISES = { ofPeriod: "promises.period", before: "promises.earlier" } as const;

/** Those for years of the period, each member's valued as in T5, so that both tables agree. */
function openOfPeriod(source: ReportSource): Open[] {
  return memberLines(source).map(({ currency, open, contributions }) => ({
    currency,
    amount: open,
    base: worth(source, { minor: open, currency }),
    contributions: contributions.filter(isOpen),
  }));
}

function openBefore(source: ReportSource): Open[] {
  const { books, period, valuation, years } = source;
  return contributionsOf(books, { asOf: period.to, valuation })
    .filter((one) => one.year < years[0].year && isOpen(one))
    .map((one) => ({
      currency: one.currency,
      amount: one.open,
      base: worth(source, { minor: one.open, currency: one.currency }),
      contributions: [one],
    }));
}

const isOpen = ({ status, open }: Contribution): boolean => status !== "lapsed" && open !== 0;

function worth(
  { books, base, period }: ReportSource,
  { minor, currency }: { minor: number; currency: string },
): number {
  return valueOn(books, { minor, currency, base, day: period.to });
}

function byCurrency(all: readonly Open[]): readonly Open[] {
  const sums = new Map<string, Open>();
  for (const one of all) {
    if (one.amount === 0) continue;
    const known = sums.get(one.currency);
    sums.set(
      one.currency,
      known
        ? {
            currency: one.currency,
            amount: addMinor(known.amount, one.amount),
            base: addMinor(known.base, one.base),
            contributions: [...known.contributions, ...one.contributions],
          }
        : one,
    );
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function lineOf(key: string, { currency, amount, base, contributions }: Open): OtherLine {
  const pledged = contributions.flatMap(({ pledge, open }) =>
    pledge ? [{ row: pledge.row, open }] : [],
  );
  pledged.sort((a, b) => a.row - b.row);
  const rows = pledged.map(({ row }) => row);
  const inCurrency: Origin = { table: "Pledges", rows, amounts: pledged.map(({ open }) => open) };
  // Valued once a member and currency, not once a pledge: the rows are known, their shares are not.
  const inBase: Origin = { table: "Pledges", rows };
  const origin = { amount: [inCurrency], base: [inBase] };
  return { key, label: currency, currency, amount, base, origin };
}
