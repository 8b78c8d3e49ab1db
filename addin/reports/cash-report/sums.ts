import type { ReportRow } from "../../core/document";
import type { Value } from "../../core/value";

/** Rows that another one adds or takes away. */
export type Terms = readonly (readonly [key: string, sign: 1 | -1])[];

/**
 * The row with its sum, in those of the columns where it holds. A column of another report (the previous one) need not
 * have all the rows; there the figure stands without a formula.
 */
export function withSum(
  row: ReportRow,
  {
    terms,
    rows,
    columns,
  }: { terms: Terms; rows: readonly ReportRow[]; columns: readonly string[] },
): ReportRow {
  const byKey = new Map(rows.map((one) => [one.key, one]));
  const present = terms.filter(([key]) => byKey.has(key));
  if (present.length === 0) return row;
  const holds = (column: string): boolean => {
    const total = row.values[column];
    const parts = present.map(([key, sign]) => ({ sign, value: byKey.get(key)?.values[column] }));
    return total !== undefined && addsUp(total, parts);
  };
  const sum = present.map(([key, sign]) => ({ row: key, sign }));
  return { ...row, sum, sumColumns: columns.filter(holds) };
}

function addsUp(
  total: Value,
  parts: readonly { readonly sign: 1 | -1; readonly value: Value | undefined }[],
): boolean {
  let sum = 0;
  for (const { sign, value } of parts) {
    if (value === undefined) continue;
    const figure = figureLike(value, total);
    if (figure === undefined) return false;
    sum += sign * figure;
  }
  return sum === figureLike(total, total);
}

/** The figure in the total's own unit; undefined when it is of another one. */
function figureLike(value: Value, total: Value): number | undefined {
  if (value.type === "count" && total.type === "count") return value.count;
  if (value.type !== "amount" || total.type !== "amount") return undefined;
  return value.currency === total.currency ? value.minor : undefined;
}
