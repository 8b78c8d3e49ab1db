import { decimal, sampleAccounts } from "./accounts";
import { COUNT_DAYS } from "./days";
import { balanceOn } from "./ledger";
import type { Row } from "./rows";

/** Notes and coins in minor units, from the largest. */
const DENOMINATIONS: Readonly<Record<string, readonly number[]>> = {
  EUR: [20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  TRY: [20_000, 10_000, 5_000, 2_000, 1_000, 500, 100],
  XOF: [10_000, 5_000, 2_000, 1_000, 500, 100, 50],
  TND: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50],
  ZAR: [20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10],
  INR: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100],
  CLP: [20_000, 10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10],
};
const COUNTERS = ["P-03, P-07", "P-05, P-21", "P-02, P-22"];

const counts = COUNT_DAYS.flatMap((day, index) =>
  sampleAccounts
    .filter(({ kind }) => kind === "cash")
    .map(({ account, currency }) => ({ account, currency, day, counters: COUNTERS[index % 3] })),
);

/** Rows of the counts; an empty box has its 0 here, since it has no notes and coins. */
export function countRows(): Row[] {
  return counts.map(({ account, day, counters }) => ({
    account,
    date: day,
    time: "18:30",
    countedBy: counters,
    amount: balanceOn(account, day) === 0 ? 0 : null,
  }));
}

/** Rows of the notes and coins. */
export function countLineRows(): Row[] {
  return counts.flatMap(({ account, currency, day }) => {
    let left = balanceOn(account, day);
    const lines = DENOMINATIONS[currency].flatMap((denomination) => {
      const count = Math.floor(left / denomination);
      left -= count * denomination;
      if (count === 0) return [];
      return [{ account, date: day, denomination: decimal(denomination, currency), count }];
    });
    if (left !== 0) throw new Error(`${account} cannot be counted: ${left} are left over.`);
    return lines;
  });
}
