import { ArgumentError } from "../../core/faults";
import type { Amounts } from "./amounts";

type Comparison = (value: number, limit: number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  "=": (value, limit) => value === limit,
  "==": (value, limit) => value === limit,
  "!=": (value, limit) => value !== limit,
  "<>": (value, limit) => value !== limit,
};

/**
 * Rows that a condition keeps, ascending from 0: "all", "> 0", ">= 10", "> 0 and < 1000". A row without an amount is
 * never kept. Exact up to 15 figures, since equal decimals are equal numbers there.
 */
export function keptRows({ units, decimals }: Amounts, filter = "all"): Int32Array {
  const conditions = /^\s*all\s*$/i.test(filter) ? [] : filter.split(/\s*(?:&+|and|,)\s*/i);
  const tests = conditions.map(readCondition);
  const scale = 10 ** decimals;
  const kept = new Int32Array(units.length);
  let count = 0;
  for (let row = 0; row < units.length; row++) {
    const value = units[row] / scale;
    if (!Number.isNaN(value) && tests.every((test) => test(value))) kept[count++] = row;
  }
  return kept.subarray(0, count);
}

function readCondition(text: string): (value: number) => boolean {
  const [, sign = "", limit = ""] = /^\s*([<>=!]{1,2})\s*(-?[\d.]+)\s*$/.exec(text) ?? [];
  const compare = comparisons[sign];
  if (compare === undefined || Number.isNaN(Number(limit)))
    throw new ArgumentError(`filter is "${text}"; write all, or a comparison such as >= 10`);
  return (value) => compare(value, Number(limit));
}
