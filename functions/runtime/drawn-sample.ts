import { ArgumentError } from "../../addin/core/faults";
import { sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { selectMus } from "../../addin/statistics/selection/select-mus";
import { selectRecords } from "../../addin/statistics/selection/select-records";
import type { DrawableList, DrawableRow } from "./drawable-rows";

/** How SELECT may draw: by units of money, or by records, each as likely as the others. */
export const SELECTION_METHODS = [
  ...(["interval", "cell", "random", "sieve", "modified.sieve"] as const),
  ...(["records", "records.interval", "records.cell", "records.sieve"] as const),
] as const;

export type SelectionMethod = (typeof SELECTION_METHODS)[number];

/** An entry that was drawn. */
interface DrawnRow extends DrawableRow {
  readonly hits: number;
  /** The first of its units that was drawn, in minor units of the running sum; undefined where none was. */
  readonly unit: number | undefined;
  /** At least as large as the interval: looked at whatever chance says. */
  readonly isWhole: boolean;
}

export interface DrawnSample {
  /** In the order of the list. */
  readonly rows: readonly DrawnRow[];
  /** Minor units of each drawn unit; records for each drawn record. */
  readonly interval: number;
  readonly total: number;
}

interface Request {
  readonly method: SelectionMethod;
  readonly n: number;
  readonly seed: number | undefined;
  /** Minor units, or a record. */
  readonly start: number | undefined;
}

/** Draws from a list, with R's random numbers; what is at least an interval large is taken whole. */
export function drawnSample(list: DrawableList, request: Request): DrawnSample {
  if (request.seed === undefined && request.start === undefined)
    throw new ArgumentError(
      reason`seed is missing: choose a number in the meeting, read it into the minutes, and tell it here, such as 20251122`,
    );
  return request.method.startsWith("records") ? records(list, request) : units(list, request);
}

function chance({ seed, start }: Request) {
  return {
    ...(seed === undefined ? {} : { rSeed: seed }),
    ...(start === undefined ? {} : { start }),
  };
}

function units({ rows, digits }: DrawableList, request: Request): DrawnSample {
  const { method, n } = request;
  const minors = rows.map(({ minor }) => minor);
  // R weighs and sieves the amounts as typed; sums of whole minor units keep intervals free of binary dust.
  const isTyped = method === "random" || method.endsWith("sieve");
  const values = isTyped ? minors.map((minor) => minor / 10 ** digits) : minors;
  // Each unit of money is drawn apart from the others, so that a large amount may be drawn twice.
  const made = selectMus({ method, n, values, replace: true, ...chance(request) });
  const total = sumMinor(minors);
  const interval = total / n;
  const hits = new Map(made.rows.map((row, at) => [row - 1, made.times[at]]));
  const unitOf = firstUnits(made.points, minors);
  const drawn = rows.flatMap((row, at): DrawnRow[] => {
    const isWhole = row.minor >= interval;
    const times = hits.get(at) ?? 0;
    return times > 0 || isWhole ? [{ ...row, hits: times, unit: unitOf.get(at), isWhole }] : [];
  });
  return { rows: drawn, interval, total };
}

/** The first unit drawn of each row, counted from 1 through the list. */
function firstUnits(points: readonly number[], minors: readonly number[]): Map<number, number> {
  const units = new Map<number, number>();
  let row = 0;
  let end = minors[0];
  for (const point of points.toSorted((a, b) => a - b)) {
    const unit = Math.max(1, Math.ceil(point - 1e-6));
    while (unit > end && row < minors.length - 1) end += minors[++row];
    if (!units.has(row)) units.set(row, unit);
  }
  return units;
}

function records({ rows }: DrawableList, request: Request): DrawnSample {
  const [, way = "random"] = request.method.split(".");
  const method = way === "sieve" ? "modified.sieve" : way;
  const made = selectRecords({
    method,
    n: request.n,
    populationItems: rows.length,
    ...chance(request),
  });
  const hits = new Map<number, number>();
  for (const row of made.rows) hits.set(row - 1, (hits.get(row - 1) ?? 0) + 1);
  const drawn = rows.flatMap((row, at): DrawnRow[] => {
    const times = hits.get(at);
    return times === undefined ? [] : [{ ...row, hits: times, unit: undefined, isWhole: false }];
  });
  return { rows: drawn, interval: made.interval, total: sumMinor(rows.map(({ minor }) => minor)) };
}
