import { ArgumentError } from "../../core/faults";
import { demandAmount, demandCount } from "../terms/demand";
import { sampleTaints, type TaintedSample } from "./sample-taints";

/** A sample that may have been drawn from several parts of a population, each by itself. */
export interface StratifiedSample extends Omit<TaintedSample, "n"> {
  /** One for each stratum, if there are several. */
  readonly n?: number | readonly number[];
  /** Sum of the taints, in place of these: one for each stratum. */
  readonly errors?: number | readonly number[];
  readonly populationUnits?: number | readonly number[];
  /** The stratum of each item, beside book and audit; or the names of those whose n and errors are listed. */
  readonly strata?: readonly unknown[];
}

/** The sample of one stratum. */
export interface StratumSample {
  readonly name: string;
  readonly n: number;
  readonly taints: readonly number[];
  /** Size of the stratum in the population; undefined where all count alike. */
  readonly units: number | undefined;
}

/** The strata of a sample, in the order in which they first appear; undefined where it has none. */
export function strataSamples(sample: StratifiedSample): StratumSample[] | undefined {
  const { n, errors, strata } = sample;
  if (isList(n) && isList(errors)) return fromLists(sample, { n, errors });
  if (strata === undefined) return undefined;
  return fromItems(sample, strata);
}

function isList(value: unknown): value is readonly number[] {
  return Array.isArray(value);
}

interface Lists {
  readonly n: readonly number[];
  readonly errors: readonly number[];
}

function fromLists({ strata, populationUnits }: StratifiedSample, { n, errors }: Lists) {
  if (n.length !== errors.length)
    throw new ArgumentError(`n lists ${n.length} strata and errors ${errors.length}`);
  return n.map((size, at): StratumSample => {
    const name = String(strata?.[at] ?? at + 1);
    return {
      ...{ name, n: demandCount("n", size, 1), taints: taintsOf(errors[at]) },
      units: unitsOf(populationUnits, { at, count: n.length }),
    };
  });
}

/** Full errors and a part of one that add up to a sum of taints. */
export function taintsOf(errors: number): number[] {
  const sum = demandAmount("errors", errors);
  const whole = new Array<number>(Math.floor(sum)).fill(1);
  return sum % 1 === 0 ? whole : [...whole, sum % 1];
}

function fromItems(sample: StratifiedSample, strata: readonly unknown[]): StratumSample[] {
  const { populationUnits, n: _, ...items } = sample;
  const count = items.book?.length ?? items.dataset?.columns.bookValue?.length;
  if (count !== strata.length)
    throw new ArgumentError(
      `strata names ${strata.length} strata; one is needed for each of the ${count ?? 0} items in book`,
    );
  const rowsOf = new Map<string, number[]>();
  for (const [row, stratum] of strata.entries()) {
    const rows = rowsOf.get(String(stratum));
    if (rows === undefined) rowsOf.set(String(stratum), [row]);
    else rows.push(row);
  }
  return [...rowsOf].map(([name, rows], at) => ({
    name,
    ...sampleTaints(chosen(items, rows)),
    units: unitsOf(populationUnits, { at, count: rowsOf.size }),
  }));
}

function chosen({ book, audit, times, dataset }: TaintedSample, rows: readonly number[]) {
  const columns = dataset?.columns ?? {};
  const books = book ?? columns.bookValue?.map(Number) ?? [];
  const audits = audit ?? columns.auditValue?.map(Number) ?? [];
  return {
    book: rows.map((row) => books[row]),
    audit: rows.map((row) => audits[row] ?? null),
    ...(times === undefined ? {} : { times: rows.map((row) => times[row]) }),
  };
}

function unitsOf(
  units: number | readonly number[] | undefined,
  { at, count }: { at: number; count: number },
): number | undefined {
  if (!isList(units)) return undefined;
  if (units.length === count) return demandCount("populationUnits", units[at], 1);
  throw new ArgumentError(`populationUnits lists ${units.length} strata; there are ${count}`);
}
