import { ArgumentError } from "../../core/faults";
import { rSample } from "../random/r-sample";
import { rStream } from "../random/r-stream";
import { demandCount } from "../terms/demand";
import { modifiedSieve } from "./sieves";

export interface RecordSelectionInput {
  /** interval (record `start`, then each further interval), cell, random or modified.sieve. */
  readonly method?: string;
  /** The list in its order; or its length as populationItems. */
  readonly ids?: readonly (string | number)[];
  readonly populationItems?: number;
  readonly n: number;
  /** interval: the first point, above 0 and up to the interval; 1.2 lies in record 2. */
  readonly start?: number;
  readonly rSeed?: number;
  /** random: whether a record may be drawn again; false unless told, as in R. */
  readonly replace?: boolean;
  /** Numbers from 0 to 1, in place of those R draws after set.seed(rSeed); not for random. */
  readonly uniforms?: readonly number[];
}

export interface RecordSelection {
  /** Records from 1, in the order drawn; a record on the border of two cells may stand twice. */
  readonly rows: readonly number[];
  readonly ids: readonly (string | number)[];
  readonly interval: number;
}

/**
 * Draws records, each as probable as the other. random is sample.int of R after set.seed(rSeed), so that anyone can
 * repeat it. Touw and Hoogduin (2011), p. 31; Cochran (1977), chapters 2 and 8.
 */
export function selectRecords(input: RecordSelectionInput): RecordSelection {
  const N = demandCount("populationItems", input.ids?.length ?? input.populationItems, 1);
  const n = demandCount("n", input.n, 1);
  if (n > N && input.replace !== true)
    throw new ArgumentError(`n is ${n}; the list has ${N} records`);
  const rows = drawnRecords(input, { n, N });
  return { rows, ids: rows.map((row) => input.ids?.[row - 1] ?? row), interval: N / n };
}

function drawnRecords(input: RecordSelectionInput, { n, N }: { n: number; N: number }): number[] {
  const { method = "random", start = 1 } = input;
  const interval = N / n;
  switch (method) {
    case "random": {
      const stream = rStream(demandSeed(input));
      if (input.replace === true) return Array.from({ length: n }, () => stream.below(N) + 1);
      return rSample(stream, { of: N, size: n });
    }
    case "interval": {
      if (!(start > 0 && start <= Math.ceil(interval)))
        throw new ArgumentError(`start is ${start}; it must be above 0 and at most ${interval}`);
      return Array.from({ length: n }, (_, k) =>
        Math.min(N, Math.ceil(start + k * interval - 1e-9)),
      );
    }
    case "cell": {
      const uniforms = uniformsOf(input, n);
      return Array.from({ length: n }, (_, k) => Math.floor((k + uniforms[k]) * interval) + 1);
    }
    case "modified.sieve": {
      const uniforms = uniformsOf(input, N);
      const equal = new Array<number>(N).fill(1);
      return modifiedSieve(equal, { n, uniforms }).map((index) => index + 1);
    }
    default:
      throw new ArgumentError(
        `method is ${method}; it must be interval, cell, random or modified.sieve`,
      );
  }
}

function uniformsOf(input: RecordSelectionInput, count: number): readonly number[] {
  if (input.uniforms !== undefined && input.uniforms.length >= count) return input.uniforms;
  const stream = rStream(demandSeed(input));
  return Array.from({ length: count }, () => stream.uniform());
}

function demandSeed({ rSeed }: RecordSelectionInput): number {
  if (rSeed !== undefined) return rSeed;
  throw new ArgumentError("a seed is needed, which was told before the list was handed over");
}
