import type { Decimal } from "decimal.js";
import { ArgumentError } from "../../core/faults";
import type { Cells } from "../populations/population";
import { Exact } from "./least-squares";

/** What explains: one column, or several. */
export type Explaining = Cells | readonly Cells[];

export interface Design {
  /** Highest power of a single column, 1 to 20. */
  readonly degree: number;
  readonly throughOrigin: boolean;
}

/** The rows of the equations: 1 unless through the origin, then each column, or the powers of a single one. */
export function designRows(x: Explaining, { degree, throughOrigin }: Design): Decimal[][] {
  const columns = (isList(x) ? x : [x]).map((cells) => cells.map(exactOf));
  if (columns.some((column) => column.length !== columns[0].length))
    throw new ArgumentError("the columns of x differ in length");
  if (!(Number.isSafeInteger(degree) && degree >= 1 && degree <= 20))
    throw new ArgumentError(`degree is ${degree}; it must lie between 1 and 20`);
  if (degree > 1 && columns.length > 1)
    throw new ArgumentError("degree wants a single column of x");
  return columns[0].map((value, row) => {
    const powers = Array.from({ length: degree }, (_, power) => value.pow(power + 1));
    const parts = degree > 1 ? powers : columns.map((column) => column[row]);
    return throughOrigin ? parts : [new Exact(1), ...parts];
  });
}

/** The decimal that a cell shows. Throws ArgumentError where it shows none. */
export function exactOf(cell: string | number | null): Decimal {
  const text = String(cell ?? "").trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text)) return new Exact(text);
  throw new ArgumentError(`"${text}" is no number; every row wants one`);
}

function isList(x: Explaining): x is readonly Cells[] {
  return Array.isArray(x) && x.length > 0 && x.every((column) => Array.isArray(column));
}
