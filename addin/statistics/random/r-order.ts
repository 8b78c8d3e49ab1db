/**
 * Places from 0 of some values in the order of R: numbers by size, text by code point as under the locale C, missing ones
 * last in both directions, equal ones as they stand. R Core Team, ?order. Exact.
 */
export function rOrder(
  values: readonly unknown[],
  { decreasing = false }: { decreasing?: boolean } = {},
): number[] {
  const isNumeric = values.every((value) => isMissing(value) || isNumber(value));
  const keys = values.map((value) => keyOf(value, isNumeric));
  const sign = decreasing ? -1 : 1;
  return values.map((_, place) => place).sort((a, b) => compared(keys[a], keys[b], sign) || a - b);
}

type Key = number | string | undefined;

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}

function keyOf(value: unknown, isNumeric: boolean): Key {
  if (isMissing(value)) return undefined;
  return isNumeric ? Number(value) : String(value);
}

function compared(a: Key, b: Key, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "string" && typeof b === "string") return sign * codePoints(a, b);
  return a === b ? 0 : a < b ? -sign : sign;
}

/** Text as its bytes in UTF-8 stand, which is the order of its code points. */
function codePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at++;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}
