import { addMonths } from "../../../addin/core/calendar";
import type { Row } from "./book";
import { type Plan, worthOf } from "./plan";

/** Rates of all foreign currencies, month by month. */
export interface RateTable {
  readonly rows: readonly Row[];
  /** Base currency for one unit on a day. */
  on(currency: string, day: number): number;
}

/** Rates wander a little; some stand from the base currency to the other, as central banks print them. */
export function ratesOf({ random, base, foreign, from, last }: Plan): RateTable {
  const rows: Row[] = [];
  const series = new Map<string, { day: number; rate: number }[]>();
  for (const currency of foreign) {
    const isInverse = random.chance(0.3);
    const source = random.pick(["ECB", "Central bank", "Minutes 3"]);
    let rate = worthOf(currency, base);
    const own: { day: number; rate: number }[] = [];
    for (let month = 0; ; month++) {
      const day = addMonths(from, month);
      if (day > last) break;
      rate *= 1 + (random.next() - 0.5) / 60;
      const printed = Number((isInverse ? 1 / rate : rate).toPrecision(6));
      rows.push({
        date: day,
        from: isInverse ? base : currency,
        to: isInverse ? currency : base,
        rate: printed,
        source,
        kind: source === "Minutes 3" ? "own" : "reference",
      });
      own.push({ day, rate: isInverse ? 1 / printed : printed });
    }
    series.set(currency, own);
  }
  return {
    rows,
    on: (currency, day) => series.get(currency)?.findLast((one) => one.day <= day)?.rate ?? 1,
  };
}
