import { Decimal } from "decimal.js";
import type { Books } from "../../books/books";
import {
  isInverted,
  RATE_TOLERANCE,
  type ReferencedRate,
  referencedRates,
} from "../../books/rate-references";
import { day, rate, share, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A rate is near the reference",
  help: {
    reading: "Typed is the entry's rate, beside it that of the table, and how far they lie apart.",
    remedy: "Keep the paper of the exchange with the voucher.",
    falseAlarm:
      "The rate of a bureau or of a market far from the official one: name it in RateSource; the tolerance is wider then.",
  },
  message:
    "The rate from {currency} to {base} is {typed}; Rates says {reference} on {day}{source, select, none {} other { ({source})}}: {difference} difference, and {tolerance} is usual.",
  advice: "If the bank's paper shows this rate, name it in RateSource; else correct the rate.",
  source: "Auditing practice: a rate far from the reference wants its paper.",
  *find(books) {
    let kinds: ReadonlyMap<string, string> | undefined;
    for (const found of referencedRates(books)) {
      const { row, typed, reference, currency, base } = found;
      const expected = reference.rate.toNumber();
      if (Math.abs(typed - expected) <= 0.029 * expected || isInverted(typed, expected)) continue;
      kinds ??= kindsOfRates(books);
      const tolerance = toleranceOf(books, found, kinds);
      const difference = new Decimal(typed).minus(reference.rate).div(reference.rate);
      if (difference.abs().lte(tolerance)) continue;
      yield {
        cell: books.ledger.cell(row, "rate"),
        entry: books.ledger.text(row, "no"),
        values: {
          currency: text(currency),
          base: text(base),
          typed: rate(String(typed)),
          reference: rate(reference.rate.toSignificantDigits(6).toFixed()),
          source: text(reference.source || "none"),
          day: day(reference.day),
          difference: share(difference.toDecimalPlaces(3).toFixed()),
          tolerance: share(tolerance),
        },
      };
    }
  },
} satisfies Check;

/** Rates of the street and rates that the body set itself lie farther from the reference; the entry or the table says so. */
function toleranceOf(
  { ledger }: Books,
  { row, currency, base, reference }: ReferencedRate,
  kinds: ReadonlyMap<string, string>,
): string {
  const own = ledger.text(row, "rateSource").trim().toLowerCase();
  const recorded =
    kinds.get(keyOf(currency, base, reference)) ?? kinds.get(keyOf(base, currency, reference));
  const isOwn = [own, recorded].some((kind) => kind === "own" || kind === "market");
  return isOwn ? RATE_TOLERANCE.own : RATE_TOLERANCE.reference;
}

function kindsOfRates({ rates }: Books): ReadonlyMap<string, string> {
  return new Map(rates.map((row) => [keyOf(row.from, row.to, row), row.kind ?? ""]));
}

function keyOf(from: string, to: string, { day, source }: { day: number; source: string }): string {
  return `${from}\t${to}\t${day}\t${source}`;
}
