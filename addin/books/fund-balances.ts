import { addMinor } from "../core/money";
import { entriesByDay } from "./balances";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import { baseCurrencyOf, valueOn } from "./valuation";

/** What a fund holds at the end of a day. */
export interface FundBalance {
  /** Index of the fund in the books. */
  readonly fund: number;
  readonly day: number;
  /** The last entry of the day that moved it. */
  readonly entry: number;
  /** Minor units by currency, the balances of 0 included. */
  readonly held: ReadonlyMap<string, number>;
  /** All money that came in until then, transfers and openings included. */
  readonly received: ReadonlyMap<string, number>;
}

interface Running {
  readonly held: Map<string, number>;
  readonly received: Map<string, number>;
  day: number;
  entry: number;
}

/**
 * Balance of every fund at the end of each day that moved it, day by day, until a day. Maps are reused: read at once.
 * @param isCounted Tells the accounts whose entries count, by their index; all of them unless told.
 */
export function* fundBalancesByDay(
  books: Books,
  until: number,
  isCounted: (account: number) => boolean = () => true,
): Generator<FundBalance> {
  const { ledger, postings, funds, accounts } = books;
  const firstPosting = firstPostings(books);
  const running: Running[] = funds.map(() => ({
    held: new Map(),
    received: new Map(),
    day: 0,
    entry: -1,
  }));
  let moved: number[] = [];
  let today = 0;
  function* flush(): Generator<FundBalance> {
    for (const fund of moved) {
      const { held, received, day, entry } = running[fund];
      yield { fund, day, entry, held, received };
    }
    moved = [];
  }
  for (const entry of entriesByDay(books)) {
    const day = ledger.day[entry];
    if (day > until) break;
    if (day !== today) yield* flush();
    today = day;
    if (!isCounted(ledger.account[entry])) continue;
    for (let at = firstPosting[entry]; postings.entry[at] === entry; at++) {
      const own = running[postings.fund[at]];
      if (own === undefined) continue;
      if (own.day !== day) moved.push(postings.fund[at]);
      own.day = day;
      own.entry = entry;
      add(own, currencyOfEntry(ledger, accounts, entry), postings.amount[at]);
    }
  }
  yield* flush();
}

/** Balance of every fund at the end of a day; a fund that never moved is left out. */
export function fundBalancesOn(books: Books, day: number): readonly FundBalance[] {
  const last = new Map<number, FundBalance>();
  for (const balance of fundBalancesByDay(books, day)) last.set(balance.fund, balance);
  return [...last.values()].sort((a, b) => a.fund - b.fund);
}

function add({ held, received }: Running, currency: string, minor: number): void {
  held.set(currency, (held.get(currency) ?? 0) + minor);
  if (!(minor <= 0)) received.set(currency, (received.get(currency) ?? 0) + minor);
}

function firstPostings({ ledger, postings }: Books): Int32Array {
  const first = new Int32Array(ledger.count).fill(-1);
  for (let at = postings.count - 1; at >= 0; at--) first[postings.entry[at]] = at;
  return first;
}

/**
 * What a fund is worth: exact where only one currency is not 0, else in the base currency at the rates of the day;
 * NaN where an amount or a rate is not known. A fund may spend in one currency what it holds in another, and the
 * rates move: what then remains is shown as 0 below 1 % of all that the fund received.
 */
export function fundValue(
  books: Books,
  { held, received, day }: FundBalance,
): { readonly minor: number; readonly currency: string } {
  const base = baseCurrencyOf(books);
  const left = [...held].filter(([, minor]) => minor !== 0);
  if (left.length === 0) return { minor: 0, currency: base };
  if (left.length === 1) return { minor: left[0][1], currency: left[0][0] };
  const total = (amounts: Iterable<readonly [string, number]>): number => {
    let sum = 0;
    for (const [currency, minor] of amounts) sum += valueOn(books, { minor, currency, base, day });
    return sum;
  };
  const value = total(left);
  const isOneSided = left.every(([, minor]) => minor < 0) || left.every(([, minor]) => minor > 0);
  if (!isOneSided && Math.abs(value) * 100 < total(received)) return { minor: 0, currency: base };
  return { minor: value, currency: base };
}

/** The lowest worth of a fund at the end of a day. */
export interface LowestFundBalance {
  /** Minor units of the base; NaN where an amount or a rate of one of the days is not known. */
  readonly minor: number;
  readonly day: number;
  /** Currencies that were not 0 on the day. */
  readonly held: readonly string[];
}

/** Which fund, in which currency, until which day, and in which accounts: all unless told. */
interface LowestQuestion {
  readonly fund: number;
  readonly base: string;
  readonly until: number;
  readonly isCounted?: (account: number) => boolean;
}

/** The lowest balance of a fund over the days that moved it, the first of equal ones; undefined for one that never moved. */
export function lowestOfFund(
  books: Books,
  { fund, base, until, isCounted }: LowestQuestion,
): LowestFundBalance | undefined {
  let lowest: LowestFundBalance | undefined;
  for (const { fund: own, day, held } of fundBalancesByDay(books, until, isCounted)) {
    if (own !== fund) continue;
    const left = [...held].filter(([, minor]) => minor !== 0);
    const minor = left.reduce(
      (sum, [currency, amount]) =>
        addMinor(sum, valueOn(books, { minor: amount, currency, base, day })),
      0,
    );
    if (lowest === undefined || !(minor >= lowest.minor))
      lowest = { minor, day, held: left.map(([currency]) => currency) };
    if (Number.isNaN(minor)) return lowest;
  }
  return lowest;
}
