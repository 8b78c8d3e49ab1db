import { ArgumentError } from "../../core/faults";
import { rOrder } from "../random/r-order";
import { rSample } from "../random/r-sample";
import type { RStream } from "../random/r-stream";

/** In which order the list is drawn from: as it stands unless told. */
export interface ListOrderInput {
  /** One rank for each row, or the name of a column: the list is put in the order of these first. */
  readonly order?: readonly unknown[] | string;
  /** order: from the largest to the smallest. */
  readonly decreasing?: boolean;
  /** True to shuffle the list with the seed before the draw; goes before order. */
  readonly randomize?: boolean;
}

/** The list and what may name its order. */
export interface OrderedList {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly unknown[] | undefined>>;
  /** The random numbers of the draw, which the shuffle takes the first of. */
  stream(): RStream;
}

/**
 * Rows from 0 in the order in which they are drawn from: shuffled by sample.int(rows) or put in order by order(), as jfa
 * 0.7 does before it selects; undefined where the list stays as it stands. Draws name the rows as they stood in the list.
 */
export function listOrder(
  { order, decreasing, randomize = false }: ListOrderInput,
  { count, columns, stream }: OrderedList,
): readonly number[] | undefined {
  if (randomize) return rSample(stream(), { of: count, size: count }).map((row) => row - 1);
  if (order === undefined) return undefined;
  const ranks = typeof order === "string" ? columnNamed(order, columns) : order;
  if (ranks.length !== count)
    throw new ArgumentError(`order has ${ranks.length} ranks and the list ${count} rows`);
  return rOrder(ranks, { decreasing: decreasing === true });
}

function columnNamed(name: string, columns: OrderedList["columns"]): readonly unknown[] {
  const found = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (found !== undefined) return found;
  throw new ArgumentError(`order is ${name}, and there is no such column in the list`);
}
