import { ArgumentError } from "../../core/faults";
import { type Amounts, amountsOfTexts } from "./amounts";
import { keptRows } from "./row-filter";

/** Cells of a column: decimal text or numbers; null, "" and NA are rows without a value. */
export type Cells = readonly (string | number | null)[];

/** Where a function finds its amounts. */
export interface PopulationInput {
  readonly column?: Cells;
  /** The same as `column`, for amounts that stand in no table. */
  readonly values?: Cells;
  /** "all", "> 0", ">= 10". */
  readonly filter?: string;
}

/** Amounts that were kept, and the row each came from. */
export interface Population extends Amounts {
  /** Rows of the column, from 0, ascending. */
  readonly rows: Int32Array;
  /** Rows given, with those left out. */
  readonly given: number;
}

/**
 * The amounts of an input that its filter keeps.
 * @param decimalsMin Decimals that a unit has at least.
 */
export function populationOf(input: PopulationInput, decimalsMin = 0): Population {
  const values = input.column ?? input.values;
  if (!Array.isArray(values)) throw new ArgumentError("column is missing; give a list of amounts");
  const all = amountsOfTexts(values, decimalsMin);
  const rows = keptRows(all, input.filter);
  const units = Float64Array.from(rows, (row) => all.units[row]);
  return { units, decimals: all.decimals, rows, given: values.length };
}
