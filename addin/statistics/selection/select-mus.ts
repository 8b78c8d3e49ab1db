import { ArgumentError } from "../../core/faults";
import { rWeightedSample, rWeightedSubset } from "../random/r-sample";
import { rStream } from "../random/r-stream";
import { demandCount } from "../terms/demand";
import { modifiedSieve, sieve } from "./sieves";
import { unitPoints } from "./unit-points";

export interface MusSelectionInput {
  /**
   * interval (unit `start`, then each further interval), fixed (the same from a random start), cell (one unit in each
   * interval), random (units of the whole, with replacement), sieve, modified.sieve.
   */
  readonly method?: string;
  /** Book values in the order of the list; zero and negative ones are never drawn. */
  readonly values: readonly number[];
  readonly ids?: readonly (string | number)[];
  readonly n: number;
  /** interval: the first unit of money, from 1. */
  readonly start?: number;
  /**
   * Numbers from 0 to 1, in place of those R draws after set.seed(rSeed). Without them random draws rows by
   * sample(prob = values) as jfa and JASP do; with them the units at these parts of the whole as FSaudit does.
   */
  readonly uniforms?: readonly number[];
  readonly rSeed?: number;
  /** random with a seed: whether a row may be drawn again; FALSE unless told, as in R. */
  readonly replace?: boolean;
  readonly dataset?: { readonly columns: Readonly<Record<string, readonly unknown[]>> };
}

export interface MusSelection {
  readonly interval: number;
  /** Rows from 1, each once, and how often each was drawn. */
  readonly rows: readonly number[];
  readonly times: readonly number[];
  /** One for each unit drawn, so that a row may stand more than once. */
  readonly ids: readonly (string | number)[];
  readonly bv: readonly number[];
  readonly distinct: number;
  readonly totalUnits: number;
  /** Where in the running sum of the list each unit lies; empty where rows are drawn and no units. */
  readonly points: readonly number[];
  /** Rows of at least an interval: they are certain to be drawn, and are audited whole. */
  readonly aboveInterval: readonly number[];
}

/**
 * Draws units of money and with them the rows they lie in, in one pass over the list. Leslie, Teitlebaum and Anderson
 * (1979), chapter 5; Touw and Hoogduin (2011), p. 34; sieves by Gill (1983) and Hoogduin, Hall and Tsay (2010).
 */
export function selectMus(input: MusSelectionInput): MusSelection {
  const values = input.values.map((value) => Math.max(0, value));
  const n = demandCount("n", input.n, 1);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0 && Number.isFinite(total)))
    throw new ArgumentError("values must be numbers, and at least one of them above 0");
  const interval = total / n;
  const draw = drawnRows(input, { values, n, total });
  return described({ ...draw, values, interval, ids: idsOf(input) });
}

interface Population {
  readonly values: readonly number[];
  readonly n: number;
  readonly total: number;
}

interface Draw {
  /** Row indexes, one for each unit. */
  readonly drawn: readonly number[];
  readonly points: readonly number[];
}

function drawnRows(input: MusSelectionInput, population: Population): Draw {
  const { method = "interval", start } = input;
  const { values, n, total } = population;
  const interval = total / n;
  if (method === "interval" && start !== undefined) {
    if (!(start > 0 && start <= interval + 1e-9))
      throw new ArgumentError(`start is ${start}; it must be above 0 and at most ${interval}`);
    const points = Array.from({ length: n }, (_, index) => start + index * interval);
    return { drawn: unitPoints(values, { points, isEndInside: true }), points };
  }
  if (method === "random" && input.uniforms === undefined) {
    const stream = rStream(demandSeed(input));
    const draw = input.replace === true ? rWeightedSample : rWeightedSubset;
    const rows = draw(stream, { weights: values, size: n });
    return { drawn: rows.map((row) => row - 1), points: [] };
  }
  const isSieve = method.endsWith("sieve");
  const uniforms = uniformsOf(input, isSieve ? values.length : n);
  if (method === "sieve") return { drawn: sieve(values, { interval, uniforms }), points: [] };
  if (method === "modified.sieve")
    return { drawn: modifiedSieve(values, { n, uniforms }), points: [] };
  const points = randomPoints(method, { n, interval, uniforms });
  return { drawn: unitPoints(values, { points, isEndInside: false }), points };
}

function randomPoints(
  method: string,
  { n, interval, uniforms }: { n: number; interval: number; uniforms: readonly number[] },
): number[] {
  const needed = method === "interval" || method === "fixed" ? 1 : n;
  if (uniforms.length < needed)
    throw new ArgumentError(`uniforms holds ${uniforms.length} numbers; ${needed} are needed`);
  switch (method) {
    case "interval":
    case "fixed":
      return Array.from({ length: n }, (_, index) => (uniforms[0] + index) * interval);
    case "cell":
      return Array.from({ length: n }, (_, index) => (index + uniforms[index]) * interval);
    case "random":
      return uniforms.slice(0, n).map((uniform) => uniform * n * interval);
    default:
      throw new ArgumentError(
        `method is ${method}; it must be interval, fixed, cell, random, sieve or modified.sieve`,
      );
  }
}

function uniformsOf(input: MusSelectionInput, count: number): readonly number[] {
  if (input.uniforms !== undefined) return input.uniforms;
  const stream = rStream(demandSeed(input));
  return Array.from({ length: count }, () => stream.uniform());
}

function demandSeed({ rSeed }: MusSelectionInput): number {
  if (rSeed !== undefined) return rSeed;
  throw new ArgumentError("a start, a seed or random numbers are needed: nothing is drawn unseen");
}

function idsOf({ ids, dataset }: MusSelectionInput): readonly (string | number)[] | undefined {
  const found: readonly unknown[] | undefined = ids ?? dataset?.columns.ID;
  return found?.map((id) => (typeof id === "number" ? id : String(id)));
}

function described(selection: {
  drawn: readonly number[];
  points: readonly number[];
  values: readonly number[];
  interval: number;
  ids: readonly (string | number)[] | undefined;
}): MusSelection {
  const { drawn, points, values, interval, ids } = selection;
  const times = new Map<number, number>();
  for (const index of drawn) times.set(index, (times.get(index) ?? 0) + 1);
  const aboveInterval = values.flatMap((value, index) => (value >= interval ? [index + 1] : []));
  return {
    interval,
    rows: [...times.keys()].map((index) => index + 1),
    times: [...times.values()],
    ids: drawn.map((index) => ids?.[index] ?? index + 1),
    bv: drawn.map((index) => values[index]),
    distinct: times.size,
    totalUnits: drawn.length,
    points,
    aboveInterval,
  };
}
