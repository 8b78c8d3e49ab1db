import { ArgumentError } from "../../core/faults";
import { rWeightedSample } from "../random/r-sample";
import type { RStream } from "../random/r-stream";
import { rWeightedSubset } from "../random/r-weighted-subset";
import { demandCount } from "../terms/demand";
import { amountsOf, inOrder } from "./drawable-list";
import { type ListOrderInput, listOrder } from "./list-order";
import { oneStream } from "./one-stream";
import { modifiedSieve, sieve } from "./sieves";
import { unitPoints } from "./unit-points";

export interface MusSelectionInput extends ListOrderInput {
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
  /**
   * random with a seed: whether a row may be drawn again; false unless told, but true where more are to be drawn than
   * there are rows, as in jfa.
   */
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
  /** random: whether a row could be drawn again. */
  readonly replace?: boolean;
}

/**
 * Draws units of money and with them the rows they lie in, in one pass over the list. Leslie, Teitlebaum and Anderson
 * (1979), chapter 5; Touw and Hoogduin (2011), p. 34; sieves by Gill (1983) and Hoogduin, Hall and Tsay (2010).
 */
export function selectMus(input: MusSelectionInput): MusSelection {
  const { values, n, rSeed } = input;
  demandCount("n", n, 1);
  const { amounts, total, hasNegative } = amountsOf(values);
  const stream = oneStream(
    rSeed,
    "a start, a seed or random numbers are needed: nothing is drawn unseen",
  );
  const columns = { ...input.dataset?.columns, values, ids: input.ids };
  const order = listOrder(input, { count: values.length, columns, stream });
  // A row below 0 holds no unit and takes no random number; with numbers of one's own each row has one.
  const isShort = hasNegative && input.uniforms === undefined;
  const isKept = isShort ? (row: number) => !(values[row] < 0) : undefined;
  const list = inOrder(amounts, order, isKept);
  const { drawn, ...draw } = drawnRows(input, { values: list.amounts, n, total, stream });
  const rows = drawn.map((place) => list.rows?.[place] ?? place);
  return described({ ...draw, drawn: rows, values, interval: total / n, ids: idsOf(input) });
}

interface Population {
  readonly values: Float64Array;
  readonly n: number;
  readonly total: number;
  stream(): RStream;
}

interface Draw {
  /** Row indexes, one for each unit. */
  readonly drawn: readonly number[];
  readonly points: readonly number[];
  readonly replace?: boolean;
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
  if (method === "random" && input.uniforms === undefined)
    return weightedRows(input.replace === true || n > values.length, population);
  const isSieve = method.endsWith("sieve");
  const uniforms = uniformsOf(input, { count: isSieve ? values.length : n, ...population });
  if (method === "sieve") return { drawn: sieve(values, { interval, uniforms }), points: [] };
  if (method === "modified.sieve")
    return { drawn: modifiedSieve(values, { n, uniforms }), points: [] };
  const points = randomPoints(method, { n, interval, uniforms });
  const drawn = unitPoints(values, { points, isEndInside: false });
  return { drawn, points, ...(method === "random" ? { replace: true } : {}) };
}

function weightedRows(replace: boolean, { values, n, stream }: Population): Draw {
  const draw = replace ? rWeightedSample : rWeightedSubset;
  const rows = draw(stream(), { weights: values, size: n });
  return { drawn: rows.map((row) => row - 1), points: [], replace };
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

function uniformsOf(
  input: MusSelectionInput,
  { count, stream }: { count: number; stream(): RStream },
): readonly number[] {
  if (input.uniforms !== undefined) return input.uniforms;
  const next = stream();
  return Array.from({ length: count }, () => next.uniform());
}

function idsOf({ ids, dataset }: MusSelectionInput): readonly unknown[] | undefined {
  return ids ?? dataset?.columns.ID;
}

function described(selection: {
  drawn: readonly number[];
  points: readonly number[];
  values: readonly number[];
  interval: number;
  ids: readonly unknown[] | undefined;
  replace?: boolean;
}): MusSelection {
  const { drawn, points, values, interval, ids, replace } = selection;
  const times = new Map<number, number>();
  for (const index of drawn) times.set(index, (times.get(index) ?? 0) + 1);
  const aboveInterval: number[] = [];
  for (let row = 0; row < values.length; row++)
    if (values[row] >= interval) aboveInterval.push(row + 1);
  return {
    interval,
    rows: [...times.keys()].map((index) => index + 1),
    times: [...times.values()],
    ids: drawn.map((index) => idOf(ids?.[index]) ?? index + 1),
    bv: drawn.map((index) => values[index]),
    distinct: times.size,
    totalUnits: drawn.length,
    points,
    aboveInterval,
    ...(replace === undefined ? {} : { replace }),
  };
}

function idOf(id: unknown): string | number | undefined {
  return id === undefined || id === null || typeof id === "number" ? (id ?? undefined) : String(id);
}
