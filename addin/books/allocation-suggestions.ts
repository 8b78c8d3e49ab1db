/** What is still to come of a promise. */
export interface OpenPledge {
  readonly year: number;
  /** Minor units of its currency, 0 or more. */
  readonly open: number;
  readonly currency: string;
}

/** A part of a payment that could count for a year. */
export interface Suggestion {
  readonly year: number;
  /** Of the payment, in minor units of its currency. */
  readonly amount: number;
  /** What is left of the payment after it. */
  readonly rest: number;
  /** What it fulfils of the promise, in minor units of the promise's currency. */
  readonly fulfils: number;
  readonly currency: string;
}

/** Converts minor units of one currency into those of another, at the rate of the payment's day. */
type Convert = (minor: number, way: { from: string; to: string }) => number;

/**
 * How a payment could be divided among open promises, in their order. A suggestion only: the member says what a payment
 * is for. Amounts and the last rest sum to the payment exactly.
 */
export function suggestAllocations(
  payment: { minor: number; currency: string },
  pledges: readonly OpenPledge[],
  convert: Convert,
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  let rest = payment.minor;
  for (const { year, open, currency } of pledges) {
    if (open === 0 || rest === 0) continue;
    const worth = convert(rest, { from: payment.currency, to: currency });
    if (worth === 0) continue;
    const whole = convert(open, { from: currency, to: payment.currency });
    const amount = worth <= open ? rest : Math.min(rest, whole);
    rest -= amount;
    suggestions.push({ year, amount, rest, fulfils: Math.min(worth, open), currency });
  }
  return suggestions;
}

/** The oldest years first; or the year of the payment first, then the oldest. */
export function inOrder(
  pledges: readonly OpenPledge[],
  first?: number | undefined,
): readonly OpenPledge[] {
  return pledges.toSorted(
    (a, b) => Number(b.year === first) - Number(a.year === first) || a.year - b.year,
  );
}
