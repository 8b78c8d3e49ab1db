/** Shortest time of several runs, in seconds: the others were disturbed. */
export function shortest(run: () => unknown, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best / 1000;
}

/** What a run takes of the processor, in seconds: what other people's programs take meanwhile is not counted. */
export function processorSeconds(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Least time of the processor of several runs, in seconds: in the others more of what was left behind was cleared away. */
export function leastProcessor(run: () => unknown, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => processorSeconds(run)));
}

/** Clears away what was left behind; the bench runs under --expose-gc. */
const collect = (): void => {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("the bench runs under --expose-gc");
  gc();
};

/**
 * Least time of the processor of some runs, in seconds, measured in turn: what slows the machine slows each of them. Before
 * each run what the others left behind is cleared away, so that it pays for its own alone.
 */
export function leastInTurn(runs: readonly (() => unknown)[], turns: number): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn++)
    runs.forEach((run, at) => {
      collect();
      least[at] = Math.min(least[at], processorSeconds(run));
    });
  return least;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A measured ratio beside its budget. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly unit: string;
  /** "at most" or "at least" this much. */
  readonly budget?: { readonly most?: number; readonly least?: number };
}

/** One line of the result: figure, budget, and whether it is kept. */
export function ratioLine({ name, ratio, unit, budget }: Ratio): string {
  const figure = `${ratio.toFixed(ratio < 10 ? 2 : 0)} ${unit}`.padStart(16);
  if (budget === undefined) return `${name.padEnd(82)} ${figure}`;
  const isKept = ratio <= (budget.most ?? Infinity) && ratio >= (budget.least ?? -Infinity);
  const wanted = budget.most === undefined ? `at least ${budget.least}` : `at most ${budget.most}`;
  return `${name.padEnd(82)} ${figure}   ${wanted.padEnd(14)} ${isKept ? "kept" : "NOT KEPT"}`;
}
