import { Decimal } from "decimal.js";
import { addMonths } from "../core/calendar";
import { on } from "./days";
import { Random } from "./random";
import type { Row } from "./rows";

interface Course {
  readonly currency: string;
  /** Euros for one unit in November 2021, September 2022 and June 2025. */
  readonly points: readonly [number, number, number];
  readonly digits: number;
  readonly source: string;
}

const ECB = "ECB reference rate";
const CENTRAL_BANK = "central bank";

const COURSES: readonly Course[] = [
  { currency: "CHF", points: [0.947, 1.033, 1.066], digits: 7, source: ECB },
  { currency: "CLP", points: [0.00106, 0.00108, 0.00094], digits: 9, source: CENTRAL_BANK },
  { currency: "GBP", points: [1.182, 1.151, 1.188], digits: 7, source: ECB },
  { currency: "INR", points: [0.01155, 0.01256, 0.01029], digits: 8, source: ECB },
  { currency: "TND", points: [0.3047, 0.3121, 0.2958], digits: 7, source: CENTRAL_BANK },
  { currency: "TRY", points: [0.0893, 0.0549, 0.0224], digits: 8, source: ECB },
  { currency: "USD", points: [0.8651, 1.0021, 0.8809], digits: 7, source: ECB },
  {
    currency: "XOF",
    points: [0.00152449, 0.00152449, 0.00152449],
    digits: 11,
    source: "fixed parity",
  },
  { currency: "ZAR", points: [0.0567, 0.0579, 0.0492], digits: 8, source: ECB },
];

const MONTHS = 44;
const TURN = 10;
const FIRST = on("2021-11-01");
/** Euros for one CFA franc by treaty: 1 / 655.957. */
const PARITY = 0.00152449017;

/** Rates on the first of every month: day -> currency -> rate. */
const table: ReadonlyMap<number, ReadonlyMap<string, number>> = makeTable();

function makeTable(): Map<number, Map<string, number>> {
  const random = new Random(417);
  const rates = new Map<number, Map<string, number>>();
  for (let month = 0; month < MONTHS; month++) {
    const values = COURSES.map(
      (course) => [course.currency, rateAt(course, month, random)] as const,
    );
    rates.set(addMonths(FIRST, month), new Map(values));
  }
  return rates;
}

function rateAt({ currency, points, digits }: Course, month: number, random: Random): number {
  if (currency === "XOF") return PARITY;
  const [start, middle, end] = points;
  const isBefore = month <= TURN;
  const share = isBefore ? month / TURN : (month - TURN) / (MONTHS - 1 - TURN);
  const course = isBefore ? start + (middle - start) * share : middle + (end - middle) * share;
  const scale = 10 ** digits;
  const whole = Math.round(course * (1 + (random.next() - 0.5) * 0.02) * scale);
  // Ends in 1 or 7: no product with a round amount then lies half way between two cents.
  return new Decimal(whole - (whole % 10) + (random.chance(0.5) ? 1 : 7)).div(scale).toNumber();
}

/** Euros for one unit of a currency by the table; 1 for the euro. */
export function rateOn(currency: string, day: number): number {
  if (currency === "EUR") return 1;
  let found: number | undefined;
  for (const [from, rates] of table) if (from <= day) found = rates.get(currency);
  if (found === undefined) throw new Error(`There is no rate of ${currency} on ${day}.`);
  return found;
}

/** Where the table has the rates of a currency from. */
export function rateSourceOf(currency: string): string | null {
  return COURSES.find((course) => course.currency === currency)?.source ?? null;
}

/** Rows of the table of rates, by day and currency. */
export function rateRows(): Row[] {
  return [...table].flatMap(([date, rates]) =>
    COURSES.map(({ currency, source }) => ({
      date,
      from: currency,
      to: "EUR",
      rate: rates.get(currency) ?? null,
      source,
      kind: "reference",
    })),
  );
}
