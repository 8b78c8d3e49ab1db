import { ArgumentError } from "../../core/faults";
import { rSample } from "../random/r-sample";
import type { RStream } from "../random/r-stream";
import { demandCount } from "../terms/demand";
import { type ListOrderInput, listOrder } from "./list-order";
import { oneStream } from "./one-stream";
import { modifiedSieve } from "./sieves";

export interface RecordSelectionInput extends ListOrderInput {
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
  readonly dataset?: { readonly columns: Readonly<Record<string, readonly unknown[]>> };
}

export interface RecordSelection {
  /** Records from 1, in the order drawn; a record on the border of two cells may stand twice. */
  readonly rows: readonly number[];
  readonly ids: readonly (string | number)[];
  readonly interval: number;
  /** random: whether a record could be drawn again. */
  readonly replace?: boolean;
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
  const stream = oneStream(
    input.rSeed,
    "a seed is needed, which was told before the list was handed over",
  );
  const { ids, method = "random", replace = false } = input;
  const columns = { ...input.dataset?.columns, ids };
  const order = listOrder(input, { count: N, columns, stream });
  const rows = drawnRecords(input, { n, N, stream }).map(
    (place) => (order?.[place - 1] ?? place - 1) + 1,
  );
  return {
    rows,
    ids: rows.map((row) => ids?.[row - 1] ?? row),
    interval: N / n,
    ...(method === "random" ? { replace } : {}),
  };
}

interface List {
  readonly n: number;
  readonly N: number;
  stream(): RStream;
}

function drawnRecords(input: RecordSelectionInput, { n, N, stream }: List): number[] {
  const { method = "random", start = 1 } = input;
  const interval = N / n;
  switch (method) {
    case "random": {
      const next = stream();
      if (input.replace === true) return Array.from({ length: n }, () => next.below(N) + 1);
      return rSample(next, { of: N, size: n });
    }
    case "interval": {
      if (!(start > 0 && start <= Math.ceil(interval)))
        throw new ArgumentError(`start is ${start}; it must be above 0 and at most ${interval}`);
      return Array.from({ length: n }, (_, k) =>
        Math.min(N, Math.ceil(start + k * interval - 1e-9)),
      );
    }
    case "cell": {
      const uniforms = uniformsOf(input, { count: n, stream });
      return Array.from({ length: n }, (_, k) => Math.floor((k + uniforms[k]) * interval) + 1);
    }
    case "modified.sieve": {
      const uniforms = uniformsOf(input, { count: N, stream });
      const equal = new Float64Array(N).fill(1);
      return modifiedSieve(equal, { n, uniforms }).map((index) => index + 1);
    }
    default:
      throw new ArgumentError(
        `method is ${method}; it must be interval, cell, random or modified.sieve`,
      );
  }
}

function uniformsOf(
  { uniforms }: RecordSelectionInput,
  { count, stream }: { count: number; stream(): RStream },
): readonly number[] {
  if (uniforms !== undefined && uniforms.length >= count) return uniforms;
  const next = stream();
  return Array.from({ length: count }, () => next.uniform());
}
