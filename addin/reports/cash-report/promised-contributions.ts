import { type Contribution, contributionsOf } from "../../books/contributions";
import { memberLines } from "../../books/member-lines";
import { valueOn } from "../../books/valuation";
import { addMinor } from "../../core/money";
import type { Message } from "../../core/words";
import { openOfMember, openParts } from "./continent-trace";
import { valuedOpen } from "./continents";
import { openRows, openShareParts } from "./member-trace";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
import type { TracePart } from "./section";
import type { ReportSource } from "./source";

/** What is still to come of promises in one currency. */
interface Open {
  readonly currency: string;
  readonly amount: number;
  readonly base: number;
  readonly inCurrency: readonly TracePart[];
  readonly inBase: readonly TracePart[];
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
  return memberLines(source).map((line) => ({
    currency: line.currency,
    amount: line.open,
    base: valuedOpen(source, line),
    inCurrency: openOfMember(line),
    inBase: openParts(source, line),
  }));
}

function openBefore(source: ReportSource): Open[] {
  const { books, base, period, valuation, years } = source;
  return contributionsOf(books, { asOf: period.to, valuation })
    .filter((one) => one.year < years[0].year && isOpen(one))
    .map((contribution) => {
      const { currency, open: amount } = contribution;
      const value = valueOn(books, { minor: amount, currency, base, day: period.to });
      return {
        currency,
        amount,
        base: value,
        inCurrency: openRows(source, [contribution]),
        inBase: openShareParts(source, [{ contribution, currency, value }]),
      };
    });
}

const isOpen = ({ status, open }: Contribution): boolean => status !== "lapsed" && open !== 0;

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
            inCurrency: [...known.inCurrency, ...one.inCurrency],
            inBase: [...known.inBase, ...one.inBase],
          }
        : one,
    );
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function lineOf(key: string, { currency, amount, base, ...open }: Open): OtherLine {
  const parts = (column: "amount" | "base") =>
    column === "amount" ? open.inCurrency : open.inBase;
  return { key, label: currency, currency, amount, base, parts };
}
