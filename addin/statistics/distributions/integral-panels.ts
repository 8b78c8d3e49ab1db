import { integralOver } from "./gauss-legendre";

/** An interval on which 16 points integrate as well as twice 16 on its halves. */
export interface Panel {
  readonly low: number;
  readonly high: number;
  readonly area: number;
}

const DEPTH_MAX = 40;
const RELATIVE = 1e-14;

/** Panels of an integral between cuts, halved until each is exact to 1e-14 of the whole. */
export function integralPanels(f: (x: number) => number, cuts: readonly number[]): Panel[] {
  const first = cuts.slice(1).map((high, index) => {
    const low = cuts[index];
    return { low, high, area: integralOver(f, low, high) };
  });
  const whole = first.reduce((sum, { area }) => sum + area, 0);
  return first.flatMap((panel) => halved(f, panel, { allowed: whole * RELATIVE, depth: 0 }));
}

function halved(
  f: (x: number) => number,
  panel: Panel,
  { allowed, depth }: { allowed: number; depth: number },
): Panel[] {
  const { low, high, area } = panel;
  const middle = (low + high) / 2;
  const left = { low, high: middle, area: integralOver(f, low, middle) };
  const right = { low: middle, high, area: integralOver(f, middle, high) };
  const isExact = Math.abs(left.area + right.area - area) <= allowed;
  if (isExact || depth >= DEPTH_MAX) return [left, right];
  const deeper = { allowed, depth: depth + 1 };
  return [...halved(f, left, deeper), ...halved(f, right, deeper)];
}
