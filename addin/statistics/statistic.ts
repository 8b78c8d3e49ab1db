/** A statistic as reference files and custom functions call it: one object in, one object out. */
export type Statistic = (input: object) => object;

/** Whether an export is one; what it takes is told by the file that calls it. */
export function isStatistic(value: unknown): value is Statistic {
  return typeof value === "function";
}
