import { yearOf } from "../../../addin/core/calendar";
import type { Bundle, Draft } from "./draft";
import { GENERAL } from "./draft";
import { minorOfEuros, type Plan } from "./plan";

/** An entry with its number and voucher. */
export interface Entry extends Draft {
  readonly no: string | number;
  readonly voucherNo: string | null;
}

/** Entries in order of their numbers, and what each account held before the first of them. */
export interface Settled {
  readonly entries: readonly Entry[];
  readonly openings: ReadonlyMap<string, number>;
  /** Balance at the end of a day, in minor units. */
  balanceOn(account: string, day: number): number;
  /** Number of the entry with a tag; undefined where its money was not there. */
  numberOf(tag: string): string | number | undefined;
}

/** Keeps the bundles that the money of every day pays for, and numbers them. */
export function settle(plan: Plan, bundles: readonly Bundle[]): Settled {
  const { random, accounts, from, last } = plan;
  const openings = new Map(
    accounts
      .filter(({ opened }) => opened < from)
      .map(({ account, currency }) => [
        account,
        minorOfEuros(random.between(30_000, 300_000) / 100, currency),
      ]),
  );
  const purse = new Purse(from, last);
  const currencies = new Map(accounts.map(({ account, currency }) => [account, currency]));
  const placesOf = ({ account, fund }: Draft): string[] => [
    account,
    `${fund} in ${currencies.get(account)}`,
  ];
  for (const [account, minor] of openings)
    for (const place of placesOf({ ...NOTHING, account })) purse.add(place, from, minor);
  const kept: Draft[] = [];
  const receiptsFirst = [...bundles].sort((a, b) => Number(hasPayment(a)) - Number(hasPayment(b)));
  for (const bundle of receiptsFirst) {
    const legs = bundle.some(({ out }) => out === Number.POSITIVE_INFINITY)
      ? bundle.map((leg) => wholeOf(leg, purse.on(bundle[0].account, bundle[0].day)))
      : bundle;
    for (const leg of legs)
      for (const place of placesOf(leg)) purse.add(place, leg.day, signed(leg));
    if (
      !hasPayment(bundle) ||
      legs.every((leg) => placesOf(leg).every((place) => purse.isCovered(place, leg.day)))
    )
      kept.push(...legs.filter((leg) => signed(leg) !== 0));
    else
      for (const leg of legs)
        for (const place of placesOf(leg)) purse.add(place, leg.day, -signed(leg));
  }
  const drafts = [...(plan.habits.hasOpeningEntries ? openingDrafts(plan, openings) : []), ...kept];
  const entries = numbered(plan, drafts);
  const noOf = new Map(entries.map(({ tag, no }) => [tag ?? "", no]));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      ...(entry.corrects ? { corrects: String(noOf.get(entry.corrects)) } : {}),
    })),
    openings,
    balanceOn: (account, day) => purse.on(account, day),
    numberOf: (tag) => noOf.get(tag),
  };
}

const NOTHING: Draft = { day: 0, account: "", text: "", category: "", fund: GENERAL };
const signed = (draft: Draft): number => (draft.in ?? 0) - (draft.out ?? 0);
const hasPayment = (bundle: Bundle): boolean => bundle.some(({ out }) => out !== undefined);

function wholeOf(leg: Draft, minor: number): Draft {
  return leg.out === undefined ? { ...leg, in: minor } : { ...leg, out: minor };
}

function openingDrafts({ from }: Plan, openings: ReadonlyMap<string, number>): Draft[] {
  return [...openings].map(([account, minor]) => ({
    day: from,
    account,
    text: "Brought forward",
    in: minor,
    category: "opening",
    fund: GENERAL,
  }));
}

/** Balances of accounts and funds at the end of every day. */
class Purse {
  readonly #places = new Map<string, Float64Array>();
  readonly #from: number;
  readonly #days: number;

  constructor(from: number, last: number) {
    this.#from = from;
    this.#days = last - from + 1;
  }

  add(place: string, day: number, minor: number): void {
    const balances = this.#balances(place);
    for (let at = day - this.#from; at < balances.length; at++) balances[at] += minor;
  }

  on(place: string, day: number): number {
    return day < this.#from ? 0 : this.#balances(place)[day - this.#from];
  }

  /** Whether nothing is below 0 from a day on. */
  isCovered(place: string, day: number): boolean {
    const balances = this.#balances(place);
    for (let at = day - this.#from; at < balances.length; at++) if (balances[at] < 0) return false;
    return true;
  }

  #balances(place: string): Float64Array {
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const made = new Float64Array(this.#days);
    this.#places.set(place, made);
    return made;
  }
}

/** Papers lie about for some days before they are entered, but never beyond their year. */
const LYING_MAX = 15;

function numbered(plan: Plan, drafts: readonly Draft[]): Entry[] {
  const { random, habits, from } = plan;
  const entered = drafts.map((draft) => ({
    draft,
    on: draft.day + (draft.day === from ? 0 : random.between(0, LYING_MAX)),
  }));
  entered.sort((a, b) => yearOf(a.draft.day) - yearOf(b.draft.day) || a.on - b.on);
  const counts = new Map<string, number>();
  const next = (series: string): number => {
    counts.set(series, (counts.get(series) ?? 0) + 1);
    return counts.get(series) ?? 0;
  };
  const vouchers = new Map<string, string>();
  return entered.map(({ draft }, index) => {
    const year = yearOf(draft.day);
    const isYearly = habits.vouchersBegin === "yearly";
    const key = draft.voucher ?? (draft.tag || `own ${index}`);
    const isVouched =
      draft.out !== undefined && draft.category !== "bank-charges" && draft.transfer === undefined;
    if (isVouched && !vouchers.has(key))
      vouchers.set(key, isYearly ? `V${next(`voucher ${year}`)}` : `V-${next("voucher")}`);
    return {
      ...draft,
      no: numberIn(habits.numbers, { year, next }),
      voucherNo: isVouched ? (vouchers.get(key) ?? null) : null,
    };
  });
}

function numberIn(
  numbers: Plan["habits"]["numbers"],
  { year, next }: { year: number; next: (series: string) => number },
): string | number {
  if (numbers === "plain") return next("no");
  if (numbers === "prefix") return `B${next("no")}`;
  return `${year}-${String(next(`no ${year}`)).padStart(4, "0")}`;
}
