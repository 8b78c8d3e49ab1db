import { ArgumentError } from "../../core/faults";

/** Amounts with nought in place of what is below 0, and their sum: one pass. */
export function amountsOf(values: readonly number[]) {
  const amounts = new Float64Array(values.length);
  let total = 0;
  let hasNegative = false;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value < 0) hasNegative = true;
    else {
      amounts[row] = value;
      total += value;
    }
  }
  if (!(total > 0 && Number.isFinite(total)))
    throw new ArgumentError("values must be numbers, and at least one of them above 0");
  return { amounts, total, hasNegative };
}

/** The list in the order in which it is drawn from, with the rows if any of them moved or were left out. */
export function inOrder(
  amounts: Float64Array,
  order: readonly number[] | undefined,
  isKept: ((row: number) => boolean) | undefined,
): { amounts: Float64Array; rows: readonly number[] | undefined } {
  if (order === undefined && isKept === undefined) return { amounts, rows: undefined };
  const all = order ?? Array.from(amounts.keys());
  const rows = isKept === undefined ? all : all.filter(isKept);
  return { amounts: Float64Array.from(rows, (row) => amounts[row]), rows };
}
