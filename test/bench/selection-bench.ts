import { selectMus } from "../../addin/statistics/selection/select-mus";
import { type Ratio, shortest } from "./timing";

const COUNT = 1_000_000;
const RUNS = 7;

/** Amounts of a very large list, the same every time. */
function amounts(): number[] {
  let state = 20_101_231;
  return Array.from({ length: COUNT }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(10 ** (1 + (6 * (state >>> 0)) / 2 ** 32));
  });
}

function plainScan(values: readonly number[]): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row];
  return sum;
}

/** Draws of 500 units of money from a million rows against a plain scan of their amounts; in turn, the shortest of several. */
export function selectionRatios(): Ratio[] {
  const values = amounts();
  const measured = [
    { name: "interval", most: 40, how: { method: "interval", start: 17 } },
    { name: "cell", most: 40, how: { method: "cell", rSeed: 20_251_122 } },
    { name: "random", most: 400, how: { method: "random", rSeed: 20_251_122, replace: true } },
    { name: "random, none twice", most: 2500, how: { method: "random", rSeed: 20_251_122 } },
  ];
  let scan = Number.POSITIVE_INFINITY;
  const best = measured.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < RUNS; turn++) {
    scan = Math.min(
      scan,
      shortest(() => plainScan(values), 1),
    );
    measured.forEach(({ how }, at) => {
      best[at] = Math.min(
        best[at],
        shortest(() => selectMus({ values, n: 500, ...how }), 1),
      );
    });
  }
  return measured.map(({ name, most }, at) => ({
    name: `MUS selection (${name}) of 500 units from ${COUNT} rows, against a plain scan`,
    ratio: best[at] / scan,
    unit: "x",
    budget: { most },
  }));
}
