import { minorUnitDigits } from "../core/currencies";
import { currencyOf, decimal, units } from "./accounts";
import { on, PERIOD_FROM, PERIOD_TO } from "./days";
import type { Draft } from "./drafts";
import { type Pledge, pledges } from "./pledges";
import { Random } from "./random";
import { rateOn } from "./rates";
import type { Row } from "./rows";

/** How a member keeps a promise. */
type Way = "once" | "halves" | "quarters" | "part" | "late" | "early" | "not-yet";

/** A die: the ways as often as they happen. */
const WAYS: readonly Way[] = [
  "once",
  "once",
  "halves",
  "halves",
  "halves",
  "quarters",
  "quarters",
  "part",
  "late",
  "early",
  "not-yet",
];

/** Promises that another member pays in solidarity: credited place and payer. */
const SOLIDARITY: ReadonlyMap<string, string> = new Map([
  ["AF-03 2022", "EU-01"],
  ["AS-04 2023", "EU-06"],
  ["AM-08 2023", "EU-12"],
  ["AF-05 2024", "EU-16"],
  ["AS-07 2024", "EU-01"],
]);
const PAYER_ACCOUNT = "EUR-BANK";

/** A payment of a promise: what fulfils it, in the promise's currency. */
interface Payment {
  readonly day: number;
  readonly amount: number;
}

/** An entry for a promise, with the share of the promise that it fulfils where the currency differs. */
interface Contribution {
  readonly draft: Draft;
  readonly allocation?: Row;
}

const contributions: readonly Contribution[] = makeContributions();

/** Entries of all annual contributions. */
export const contributionDrafts: readonly Draft[] = contributions.map(({ draft }) => draft);

/** Allocations by the tag of their entry. */
export const allocationsByTag: ReadonlyMap<string, Row> = new Map(
  contributions.flatMap(({ draft, allocation }) =>
    draft.tag === undefined || allocation === undefined ? [] : [[draft.tag, allocation] as const],
  ),
);

function makeContributions(): Contribution[] {
  const random = new Random(90125);
  return pledges
    .filter((pledge) => pledge.status === "valid" && pledge.amount > 0)
    .flatMap((pledge) =>
      paymentsOf(pledge, random).map((payment, index) => contributionOf(pledge, payment, index)),
    );
}

function paymentsOf(pledge: Pledge, random: Random): Payment[] {
  const { year } = pledge;
  const way = wayOf(pledge, random);
  const first = Math.max(pledge.declaredOn + 12, on(`${year}-01-10`), PERIOD_FROM + 3);
  const days = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => first + random.between(0, 40) + index * step);
  const planned = (): Payment[] => {
    switch (way) {
      case "once":
        return shares(pledge, [1], days(1, 0));
      case "halves":
        return shares(pledge, [0.5, 0.5], days(2, 150));
      case "quarters":
        return shares(pledge, [0.25, 0.25, 0.25, 0.25], days(4, 82));
      case "part":
        return shares(pledge, [0.6], days(1, 0)).slice(0, 1);
      case "late":
        return shares(pledge, [1], [on(`${year + 1}-02-01`) + random.between(0, 90)]);
      case "early":
        return shares(pledge, [1], [Math.max(pledge.declaredOn + 5, on(`${year - 1}-12-05`))]);
      case "not-yet":
        return [];
    }
  };
  return planned().filter(({ day }) => day >= PERIOD_FROM && day <= PERIOD_TO);
}

function wayOf({ member, year }: Pledge, random: Random): Way {
  if (SOLIDARITY.has(`${member.code} ${year}`)) return "once";
  if (year === 2021) return "late";
  return random.pick(WAYS);
}

/** Parts of a promise in whole units; the last one of a whole takes the rest. */
function shares(pledge: Pledge, parts: readonly number[], days: readonly number[]): Payment[] {
  const one = units(1, pledge.currency);
  let left = pledge.amount;
  return parts.map((part, index) => {
    const isRest = index === parts.length - 1 && part !== 0.6;
    const amount = isRest ? left : Math.floor((pledge.amount * part) / one) * one;
    left -= amount;
    return { day: days[index], amount };
  });
}

function contributionOf(pledge: Pledge, payment: Payment, index: number): Contribution {
  const { member, year } = pledge;
  const payer = SOLIDARITY.get(`${member.code} ${year}`);
  const account = payer === undefined ? member.account : PAYER_ACCOUNT;
  const tag = `contribution ${member.code} ${year} ${index}`;
  const amount = inAccount(payment, pledge.currency, currencyOf(account));
  const part = index === 0 ? "" : `, part ${index + 1}`;
  const draft = {
    day: payment.day,
    account,
    text: `Annual contribution ${year} of ${member.code}${part}`,
    in: amount,
    category: "contributions",
    member: payer ?? member.code,
    year,
    tag,
    ...(payer !== undefined && {
      creditTo: member.code,
      note: `in solidarity for ${member.code}`,
    }),
  };
  if (currencyOf(account) === pledge.currency) return { draft };
  const fulfilled = fulfilledBy(amount, {
    draft,
    currency: pledge.currency,
    limit: payment.amount,
  });
  const allocation = {
    member: member.code,
    year,
    amount: decimal(fulfilled, pledge.currency),
  };
  return { draft, allocation };
}

/** The payment in the currency of the account: whole units, as people bring them. */
function inAccount({ day, amount }: Payment, from: string, to: string): number {
  if (from === to) return amount;
  const value = decimal(amount, from) * (rateOn(from, day) / rateOn(to, day));
  const step = to === "CLP" ? 1_000 : 1;
  return units(Math.ceil(value / step) * step, to);
}

/** What an amount is worth in the promise's currency, rounded down and never more than promised. */
function fulfilledBy(
  amount: number,
  { draft, currency, limit }: { draft: Draft; currency: string; limit: number },
): number {
  const from = currencyOf(draft.account);
  const value = decimal(amount, from) * (rateOn(from, draft.day) / rateOn(currency, draft.day));
  return Math.min(limit, Math.floor(value * 10 ** minorUnitDigits(currency)));
}
