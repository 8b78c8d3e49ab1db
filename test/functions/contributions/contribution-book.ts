import fc from "fast-check";
import {
  DIGITS,
  type Model,
  type Pledged,
  type Rate,
  type Receipt,
  shown,
} from "./contribution-model";

export const MEMBERS = ["M", "M/L", "Ж-3"];
export const YEARS = [2023, 2024];
export const CURRENCIES = Object.keys(DIGITS);
/** 2023-01-01 and 2025-12-31. */
export const [FIRST, LAST] = [44927, 46022];
const yearOfDay = (day: number): number => (day < 45292 ? 2023 : day < 45658 ? 2024 : 2025);

const day = fc.integer({ min: FIRST, max: 45657 });
const minor = fc.integer({ min: 1, max: 3_000_000 });
const member = fc.constantFrom(...MEMBERS);
const year = fc.constantFrom(...YEARS);
const currency = fc.constantFrom(...CURRENCIES);

const entryOf = fc.record({
  day,
  minor,
  currency,
  member,
  creditTo: fc.option(member, { nil: "" }),
  year: fc.option(year, { nil: 0 }),
  kind: fc.constantFrom("receipt" as const, "receipt", "receipt", "refund", "donation", "split"),
  other: fc.record({ member, year, part: fc.double({ min: 0.1, max: 0.9, noNaN: true }) }),
});
type Entry = typeof entryOf extends fc.Arbitrary<infer Made> ? Made : never;

const lettersOf = fc.record({
  member,
  year,
  versions: fc.array(fc.record({ gap: fc.integer({ min: 1, max: 200 }), minor, currency }), {
    minLength: 1,
    maxLength: 3,
  }),
  last: fc.constantFrom("valid", "valid", "withdrawn", "in-kind"),
});
type Letters = typeof lettersOf extends fc.Arbitrary<infer Made> ? Made : never;

export const bookOf = fc.record({
  entries: fc.array(entryOf, { minLength: 1, maxLength: 14 }),
  letters: fc.uniqueArray(lettersOf, { selector: (one) => `${one.member} ${one.year}` }),
  rates: fc.array(
    fc.record({
      day: fc.integer({ min: FIRST - 5, max: LAST }),
      currency: fc.constantFrom("USD", "JPY", "KWD", "XOF"),
      // Halves are where roundings differ, and a rate of 1 is none.
      rate: fc.oneof(
        fc.constantFrom(5000, 20_000, 40_000, 200_000),
        fc.integer({ min: 10_001, max: 9_999_999 }),
      ),
    }),
    { maxLength: 60 },
  ),
  blank: fc.constantFrom(0, null, ""),
});
type Book = typeof bookOf extends fc.Arbitrary<infer Made> ? Made : never;

const partOf = ({ minor: whole, other }: Entry): number =>
  Math.min(whole, Math.max(0, Math.round(whole * other.part)));

/** The entry as it counts: what it gives, to whose credit, for which year. */
function receiptsIn(entry: Entry): Receipt[] {
  if (entry.kind === "donation") return [];
  const about = {
    day: entry.day,
    currency: entry.currency,
    member: entry.creditTo || entry.member,
    year: entry.year || yearOfDay(entry.day),
  };
  if (entry.kind !== "split")
    return [{ ...about, minor: entry.kind === "refund" ? -entry.minor : entry.minor }];
  const part = partOf(entry);
  const { member: code, year: own } = entry.other;
  const parts = [
    { ...about, minor: entry.minor - part },
    { ...about, member: code, year: own, minor: part },
  ];
  return parts.filter((one) => one.minor !== 0);
}

function promisesIn({ versions, last, ...about }: Letters): Pledged[] {
  let declared = FIRST - 100;
  return versions.map(({ gap, ...own }, at) => {
    declared += gap;
    const isLast = at === versions.length - 1;
    return {
      ...about,
      ...own,
      version: at + 1,
      day: declared,
      isInKind: isLast && last === "in-kind",
      isWithdrawn: isLast && last === "withdrawn",
    };
  });
}

/** The last of several rates of one day is none of the law's matter. */
const distinct = (rates: readonly Rate[]): Rate[] => [
  ...new Map(rates.map((one) => [`${one.currency} ${one.day}`, one])).values(),
];

export const modelOf = ({ entries, letters, rates }: Book): Model => ({
  receipts: entries.flatMap(receiptsIn),
  promises: letters.flatMap(promisesIn),
  rates: distinct(rates),
});

const major = (units: number, code: string): number => shown(BigInt(units), code);
const number = (at: number): string => `K-${String(at + 1).padStart(3, "0")}`;

/** The tables as a treasurer may have them: headings of several languages in their own order, blank rows, totals. */
export function rangesOf({ entries, letters, rates, blank }: Book) {
  const line = (length: number): unknown[] => Array(length).fill(blank);
  const categories = { donation: "donations", split: blank, receipt: "contributions" };
  const ledger = entries.map((one, at) => {
    const { kind } = one;
    const amount = major(one.minor, one.currency);
    return [
      "note",
      one.creditTo || blank,
      one.member,
      one.year || blank,
      kind === "refund" ? "contributions" : categories[kind],
      kind === "refund" ? blank : amount,
      kind === "refund" ? amount : blank,
      one.currency,
      `Kasse ${one.currency}`,
      one.day,
      number(at),
    ];
  });
  const splits = entries.flatMap((one, at) => {
    if (one.kind !== "split") return [];
    const part = partOf(one);
    return [
      [number(at), 1, "contributions", blank, blank, major(one.minor - part, one.currency)],
      [number(at), 2, "contributions", one.other.member, one.other.year, major(part, one.currency)],
    ];
  });
  const pledges = letters.flatMap((own) =>
    promisesIn(own).map((one, at, all) => [
      one.member,
      one.year,
      one.isInKind ? blank : major(one.minor, one.currency),
      one.isInKind ? blank : one.currency,
      one.isInKind ? "in-kind" : "money",
      one.day,
      one.version,
      at < all.length - 1 ? "replaced" : one.isWithdrawn ? "withdrawn" : "valid",
    ]),
  );
  return {
    ledger: [
      "Bemerkungen der Kasse|CreditTo|Mitglied|Jahr|Kategorie|Einnahme|Ausgabe|Währung|Konto|Datum|Nr".split(
        "|",
      ),
      ...ledger,
      line(11),
    ],
    splits: ["No|Line|Category|Member|Year|Amount".split("|"), ...splits],
    pledges: [
      "Member|Year|Amount|Currency|Kind|Declared on|Version|Status".split("|"),
      line(8),
      ...pledges.toReversed(),
      ["Total", blank, 1, blank, blank, blank, blank, blank],
    ],
    rates: [
      "Source|Date|From|To|Rate".split("|"),
      ...distinct(rates).map((one) => ["own", one.day, "EUR", one.currency, one.rate / 10_000]),
    ],
    members: [["Key", "Code"], ...MEMBERS.map((code, at) => [`key ${at}`, code])],
  };
}
