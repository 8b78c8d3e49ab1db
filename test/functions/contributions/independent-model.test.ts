import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction } from "../formula";
import {
  type Asked,
  DIGITS,
  type Model,
  type Pledged,
  promiseOn,
  type Rate,
  type Receipt,
  receiptsOf,
  received,
  shown,
  statusOf,
} from "./contribution-model";

const MEMBERS = ["M", "M/L", "Ж-3"];
const YEARS = [2023, 2024];
const CURRENCIES = Object.keys(DIGITS);
/** 2023-01-01 and 2025-12-31. */
const [FIRST, LAST] = [44927, 46022];
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

const bookOf = fc.record({
  entries: fc.array(entryOf, { minLength: 1, maxLength: 14 }),
  letters: fc.uniqueArray(lettersOf, { selector: (one) => `${one.member} ${one.year}` }),
  rates: fc.array(
    fc.record({
      day: fc.integer({ min: FIRST - 5, max: LAST }),
      currency: fc.constantFrom("USD", "JPY", "KWD", "XOF"),
      rate: fc.integer({ min: 3000, max: 9_999_999 }).filter((rate) => rate !== 10_000),
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

const modelOf = ({ entries, letters, rates }: Book): Model => ({
  receipts: entries.flatMap(receiptsIn),
  promises: letters.flatMap(promisesIn),
  rates: distinct(rates),
});

const major = (units: number, code: string): number => shown(BigInt(units), code);
const number = (at: number): string => `K-${String(at + 1).padStart(3, "0")}`;

/** The tables as a treasurer may have them: headings of several languages in their own order, blank rows, totals. */
function rangesOf({ entries, letters, rates, blank }: Book) {
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

const NOT_KNOWN = "#N/A";
const plain = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "error" in answer ? answer.error : answer;
const asked = (asOf: number): Asked[] =>
  MEMBERS.flatMap((code) => YEARS.map((one) => ({ member: code, year: one, asOf })));
const DAYS = [FIRST - 40, 45000, 45300, 45500, LAST];
const amountOf = (sum: bigint | undefined, code: string): unknown =>
  sum === undefined ? NOT_KNOWN : shown(sum, code);
const larger = (one: bigint): bigint => (one > 0n ? one : 0n);

test("promised, received, open and over are those of a second reckoning, for every member, year and day", () => {
  fc.assert(
    fc.property(bookOf, (book) => {
      const model = modelOf(book);
      const ranges = rangesOf(book);
      const receipts = [[callFunction("BOOK", ranges.ledger, ranges.splits)]];
      const whole = [
        [callFunction("BOOK", ranges.ledger, ranges.splits, ranges.pledges, ranges.rates)],
      ];
      for (const one of DAYS.flatMap(asked)) {
        const ask = (id: string, ...tables: unknown[]) =>
          plain(callFunction(id, ...tables, one.member, one.year, one.asOf));
        const [own, promise] = [receiptsOf(model, one), promiseOn(model, one)];
        const said = JSON.stringify(one);
        const codes = new Set(own.map((receipt) => receipt.currency));
        const [only = "EUR"] = codes;
        const alone = codes.size > 1 ? NOT_KNOWN : amountOf(received(model, own, only), only);
        expect(ask("PAID", receipts), said).toBe(alone);
        for (const code of CURRENCIES)
          expect(
            plain(
              callFunction("PAID", receipts, one.member, one.year, one.asOf, code, ranges.rates),
            ),
            `${said} ${code}`,
          ).toBe(amountOf(received(model, own, code), code));
        const status = statusOf(model, one);
        if (status !== "not compared")
          expect(ask("PLEDGESTATUS", whole, whole), said).toBe(status ?? NOT_KNOWN);
        const isMoney = promise !== undefined && !promise.isInKind;
        const code = promise?.currency ?? "EUR";
        const promised = isMoney ? BigInt(promise.minor) : undefined;
        const sum = received(model, own, code);
        const left = promised === undefined || sum === undefined ? undefined : promised - sum;
        expect(ask("PLEDGE", whole), said).toBe(amountOf(promised, code));
        expect(ask("PLEDGECURRENCY", whole), said).toBe(isMoney ? code : NOT_KNOWN);
        expect(ask("OUTSTANDING", whole, whole), said).toBe(
          amountOf(left === undefined ? left : larger(left), code),
        );
        expect(ask("OVERPAID", whole, whole), said).toBe(
          amountOf(left === undefined ? left : larger(-left), code),
        );
      }
    }),
    { numRuns: 25 },
  );
});

test("the rows of the table by member are what is asked for one by one, and sums are sums in every grouping", () => {
  fc.assert(
    fc.property(bookOf, (book) => {
      const ranges = rangesOf(book);
      const whole = [[callFunction("BOOK", ...Object.values(ranges))]];
      const table = (groupBy: string): unknown[][] => {
        const period = [FIRST, LAST, "EUR"];
        const spill = callFunction(
          "CONTRIBUTIONTABLE",
          whole,
          whole,
          whole,
          null,
          ...period,
          groupBy,
        );
        return Object(spill);
      };
      fc.pre(modelOf(book).receipts.length > 0);
      const [headings, ...rows] = table("member");
      for (const one of asked(LAST)) {
        const code = plain(callFunction("PLEDGECURRENCY", whole, one.member, one.year));
        if (code === NOT_KNOWN) continue;
        const row = rows.find(
          ([label, own]) =>
            own === code && (label === one.member || label === `${one.member} (${code})`),
        );
        const cell = (heading: string) => plain(row?.[headings.indexOf(heading)]);
        const ask = (id: string) => plain(callFunction(id, whole, one.member, one.year));
        expect(cell(`Promised ${one.year}`)).toBe(ask("PLEDGE"));
        const paid = ask("PAID");
        expect(cell(`Received ${one.year}`)).toBe(
          paid === 0 && cell(`Received ${one.year}`) === "" ? "" : paid,
        );
      }
      for (const groupBy of ["continent", "body", "year"]) {
        const [, ...lines] = table(groupBy);
        const total = lines.at(-1) ?? [];
        for (let column = 1; column < total.length; column++) {
          const parts = lines.slice(0, -1).map((line) => plain(line[column]));
          const sum = parts.reduce<number>((all, part) => all + Math.round(Number(part) * 100), 0);
          if (parts.includes(NOT_KNOWN)) expect(plain(total[column])).toBe(NOT_KNOWN);
          else expect(Math.round(Number(total[column]) * 100)).toBe(sum);
        }
      }
    }),
    { numRuns: 25 },
  );
});
