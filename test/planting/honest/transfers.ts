import { minorUnitDigits } from "../../../addin/core/currencies";
import { accountFor } from "./contributions";
import { type Bundle, type Draft, GENERAL } from "./draft";
import { minorOfEuros, type Plan } from "./plan";
import type { RateTable } from "./rates";
import { accountIsOpen } from "./running";

/** Money carried between own accounts, exchanged, passed to other bodies and moved between funds. */
export function transferBundles(plan: Plan, rates: RateTable): Bundle[] {
  const { random, from, last, size } = plan;
  const count = Math.floor(((last - from) / 30) * Math.max(0.5, size.pace / 8));
  return Array.from({ length: count }, (_, at) => {
    const day = random.between(from + 2, last - 21);
    const kind = random.between(1, 10);
    if (kind <= 4) return carried(plan, day, at);
    if (kind <= 7) return exchanged(plan, { day, at, rates });
    return kind <= 9 ? toBody(plan, day, at) : overTransit(plan, day, at);
  }).concat([closingOfAccount(plan)]);
}

function carried(plan: Plan, day: number, at: number): Bundle {
  const { random, base } = plan;
  const one = accountFor(plan, { currency: base, day });
  const later = day + random.between(0, 20);
  const other = accountFor(plan, { currency: base, day: later });
  if (one === undefined || other === undefined || one === other) return [];
  if (!accountIsOpen(plan, one, later)) return [];
  const minor = minorOfEuros(random.pick([50, 100, 150.5, 300]), base);
  const word = `T${at}`;
  const leg: Draft = {
    day,
    account: one,
    text: "Carried over",
    category: "transfer",
    fund: GENERAL,
    transfer: word,
  };
  const fee = random.chance(0.2) && one === "Main" ? 150 : 0;
  const fees: Draft[] =
    fee === 0
      ? []
      : [{ ...leg, text: "Charges of the transfer", out: fee, category: "bank-charges" }];
  return [{ ...leg, out: minor }, ...fees, { ...leg, day: later, account: other, in: minor }];
}

/** An exchange at the bank's own rate, near the rate of the day. */
function exchanged(
  plan: Plan,
  { day, at, rates }: { day: number; at: number; rates: RateTable },
): Bundle {
  const { random, base, foreign } = plan;
  const currency = random.pick(foreign);
  const one = accountFor(plan, { currency, day });
  const later = day + random.between(0, 4);
  const other = accountFor(plan, { currency: base, day: later });
  if (one === undefined || other === undefined || !accountIsOpen(plan, other, day)) return [];
  const minor = minorOfEuros(random.between(2_000, 40_000) / 100, currency);
  const bank = rates.on(currency, day) * (1 + (random.next() - 0.5) / 100);
  const units = minor / 10 ** minorUnitDigits(currency);
  const worth = Math.max(1, Math.round(units * bank * 10 ** minorUnitDigits(base)));
  const rate = Number((worth / 10 ** minorUnitDigits(base) / units).toPrecision(12));
  const leg = { category: "transfer", fund: GENERAL, transfer: `X${at}` };
  const isSale = random.chance(0.6);
  const foreignLeg: Draft = {
    ...leg,
    day: isSale ? day : later,
    account: one,
    text: "Exchange",
    [isSale ? "out" : "in"]: minor,
    rate,
  };
  const baseLeg: Draft = {
    ...leg,
    day: isSale ? later : day,
    account: other,
    text: "Exchange",
    [isSale ? "in" : "out"]: worth,
  };
  return isSale ? [foreignLeg, baseLeg] : [baseLeg, foreignLeg];
}

function toBody(plan: Plan, day: number, at: number): Bundle {
  const { random, base } = plan;
  const account = accountFor(plan, { currency: base, day });
  if (account === undefined) return [];
  const minor = minorOfEuros(random.between(1_000, 30_000) / 100, base);
  const isIn = random.chance(0.5);
  return [
    {
      day,
      account,
      text: `Share of RCC-North, ${at}`,
      category: "body-transfer",
      fund: GENERAL,
      [isIn ? "in" : "out"]: minor,
    },
  ];
}

/** Money that is carried to the cash box by hand stands on an account of its own meanwhile. */
function overTransit({ random, base }: Plan, day: number, at: number): Bundle {
  const minor = minorOfEuros(random.between(2_000, 9_000) / 100, base);
  const leg = { text: "Carried by hand", category: "transfer", fund: GENERAL };
  const later = day + random.between(1, 20);
  return [
    { ...leg, day, account: "Main", out: minor, transfer: `A${at}` },
    { ...leg, day, account: "On the way", in: minor, transfer: `A${at}` },
    { ...leg, day: later, account: "On the way", out: minor, transfer: `B${at}` },
    { ...leg, day: later, account: "Cash box", in: minor, transfer: `B${at}` },
  ];
}

/** What an account holds when it is closed goes to the main one; the amount is known only when the book is settled. */
function closingOfAccount({ accounts }: Plan): Bundle {
  const closing = accounts.find(({ closed }) => closed > 0);
  if (closing === undefined) return [];
  const leg: Draft = {
    day: closing.closed - 1,
    account: closing.account,
    text: "Account closed",
    category: "transfer",
    fund: GENERAL,
    transfer: "CLOSING",
  };
  return [
    { ...leg, out: Number.POSITIVE_INFINITY },
    { ...leg, account: "Main", in: Number.POSITIVE_INFINITY },
  ];
}
