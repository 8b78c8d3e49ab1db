import { addMonths, dayOfIso } from "../../../addin/core/calendar";
import { minorUnitDigits } from "../../../addin/core/currencies";
import { Random } from "../../../addin/sample/random";

/** Euros that one unit of a currency is worth, about; 0, 2 and 3 decimals are among them. */
const EUROS: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 0.92,
  CHF: 1.04,
  GBP: 1.17,
  XOF: 0.001524,
  TND: 0.3,
  JPY: 0.0062,
  INR: 0.011,
  TRY: 0.029,
  NOK: 0.086,
};

/** What a random book is made of; the rest follows from the seed. */
export interface BookSize {
  readonly seed: number;
  /** Months of the sealed and of the open period. */
  readonly months: readonly [sealed: number, open: number];
  readonly memberCount: number;
  /** Running costs a month. */
  readonly pace: number;
}

export interface PlannedAccount {
  readonly account: string;
  readonly kind: "cash" | "bank" | "payment-service" | "in-transit";
  readonly currency: string;
  readonly opened: number;
  /** Day after the last entry; 0 while it is open. */
  readonly closed: number;
}

/** What holds for the whole of a random book. */
export interface Plan {
  readonly size: BookSize;
  readonly random: Random;
  readonly base: string;
  readonly body: string;
  readonly ruleSet: string;
  readonly language: string;
  readonly accounts: readonly PlannedAccount[];
  readonly foreign: readonly string[];
  /** First day of the ledger, first day of the open period, last day, and the day of the look. */
  readonly from: number;
  readonly openFrom: number;
  readonly last: number;
  readonly today: number;
  /** How the book is kept. */
  readonly habits: Habits;
}

interface Habits {
  readonly hasOpeningEntries: boolean;
  /** Rates stand with the entries, else only in Rates. */
  readonly typesRates: boolean;
  readonly columns: "formulas" | "typed" | "none";
  readonly numbers: "year" | "plain" | "prefix";
  /** What ties a line of the bank to its entry: the entry's number on the line, the bank's id on the entry, or nothing. */
  readonly links: "lines" | "entries" | "none";
  /** Rows in the order of their numbers, or sorted by account as Excel sorts. */
  readonly order: "number" | "account";
  /** Vouchers count through, or anew in each year without naming it. */
  readonly vouchersBegin: "never" | "yearly";
}

/** Draws a plan. Everything that follows is drawn from the same random numbers, in one order. */
export function planOf(size: BookSize): Plan {
  const random = new Random(size.seed * 2 + 1);
  const base = random.pick(["EUR", "EUR", "EUR", "CHF", "USD", "XOF", "TND"]);
  const others = Object.keys(EUROS).filter(
    (currency) => currency !== base && !isPegged(base, currency),
  );
  const foreign = random.some(others, random.between(1, 4));
  const from =
    dayOfIso(`${random.between(2012, 2021)}-${random.pick(["01-01", "04-15", "11-20"])}`) ?? 0;
  const openFrom = addMonths(from, size.months[0]);
  const last = addMonths(openFrom, size.months[1]) - 1;
  return {
    size,
    random,
    base,
    body: random.pick(["ICC", "ICC", "CCC-EU"]),
    ruleSet: random.pick(["icor-2010", "icor-2010", "icl"]),
    language: random.pick(["en", "de", "es", "fr"]),
    accounts: accountsOf({ random, base, foreign, from, last }),
    foreign,
    from,
    openFrom,
    last,
    today: last + random.between(1, 60),
    habits: {
      hasOpeningEntries: random.chance(0.7),
      typesRates: random.chance(0.6),
      columns:
        base === "XOF" || base === "TND"
          ? random.pick(["typed", "none"])
          : random.pick(["formulas", "typed", "none"]),
      numbers: random.pick(["year", "plain", "prefix"]),
      links: random.pick(["lines", "lines", "entries", "none"]),
      order: random.pick(["number", "number", "account"]),
      vouchersBegin: random.pick(["never", "yearly"]),
    },
  };
}

/** The CFA franc has a fixed rate, and no reference rate that moves. */
function isPegged(one: string, other: string): boolean {
  return [one, other].sort().join(" ") === "EUR XOF";
}

function accountsOf({
  random,
  base,
  foreign,
  from,
  last,
}: {
  random: Random;
  base: string;
  foreign: readonly string[];
  from: number;
  last: number;
}): PlannedAccount[] {
  const old = from - random.between(200, 3_000);
  const middle = random.between(from + 60, last - 90);
  const account = (
    name: string,
    kind: PlannedAccount["kind"],
    rest: Partial<PlannedAccount> = {},
  ) => ({
    account: name,
    kind,
    currency: base,
    opened: old,
    closed: 0,
    ...rest,
  });
  return [
    account("Main", "bank"),
    account("Cash box", "cash"),
    account("Savings", "bank", { closed: random.chance(0.5) ? middle : 0 }),
    account("New bank", "bank", { opened: middle }),
    account("On the way", "in-transit", { opened: from }),
    ...foreign.map((currency, index) =>
      account(`${currency} ${index + 1}`, random.pick(["bank", "cash", "payment-service"]), {
        currency,
      }),
    ),
  ];
}

/** How many of the base currency one unit is worth, about. */
export function worthOf(currency: string, base: string): number {
  return EUROS[currency] / EUROS[base];
}

/** Minor units of so many euros' worth. */
export function minorOfEuros(euros: number, currency: string): number {
  return Math.max(1, Math.round((euros / EUROS[currency]) * 10 ** minorUnitDigits(currency)));
}

/** Decimal number as a cell holds it. */
export function decimal(minor: number, currency: string): number {
  const digits = minorUnitDigits(currency);
  return Number((minor / 10 ** digits).toFixed(digits));
}
