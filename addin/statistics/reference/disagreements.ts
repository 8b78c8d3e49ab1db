import type { Tolerance } from "./reference-file";

/** One figure held against its expected value. */
export interface Comparison {
  readonly place: string;
  readonly expected: unknown;
  readonly found: unknown;
  readonly agrees: boolean;
}

// Reference figures are printed to 15 significant digits: half a unit of the last one.
const PRINTED = 5e-15;

/** Compares every figure of an expected value, lists and objects to their last part; null is no figure. */
export function* compare(
  expected: unknown,
  found: unknown,
  at: { readonly place: string; readonly tolerance: Tolerance },
): Generator<Comparison> {
  const { place, tolerance } = at;
  if (expected === null) return;
  if (Array.isArray(expected)) {
    const list = Array.isArray(found) ? found : [];
    if (list.length > expected.length)
      yield {
        place: `${place}.length`,
        expected: expected.length,
        found: list.length,
        agrees: false,
      };
    for (const [index, part] of expected.entries())
      yield* compare(part, list[index], { place: `${place}[${index}]`, tolerance });
  } else if (isKeyed(expected)) {
    const keyed = isKeyed(found) ? found : {};
    for (const [key, part] of Object.entries(expected))
      yield* compare(part, keyed[key], { place: `${place}.${key}`, tolerance });
  } else yield { place, expected, found, agrees: agrees(expected, found, tolerance) };
}

/** True for objects with named parts. */
export function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function agrees(expected: unknown, found: unknown, tolerance: Tolerance): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return sameText(expected, found);
  if (Object.is(expected, found) || expected === found) return true;
  if (tolerance === 0) return false;
  const allowed =
    typeof tolerance === "number" ? tolerance : tolerance.relative * Math.abs(expected);
  return Math.abs(expected - found) <= allowed + PRINTED * Math.abs(expected);
}

/** Record numbers may be written as text on either side. */
function sameText(expected: unknown, found: unknown): boolean {
  return found !== undefined && String(expected) === String(found);
}
