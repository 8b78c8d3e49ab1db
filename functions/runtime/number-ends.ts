import { numberOfParts, partsOfNumber } from "../../addin/books/number-parts";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { scalarOf } from "./scalars";

/** The first and the last number that a series must have. */
export interface SeriesEnds {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** The counter of a number, or of a text such as K-2026-001; a blank cell, which may arrive as 0, is none. */
export function counterOf(argument: unknown, name: string): number | undefined {
  const value = scalarOf(argument, name);
  if (value === null || value === 0 || value === "") return undefined;
  const counter = typeof value === "number" ? value : partsOfNumber(String(value).trim())?.counter;
  if (counter !== undefined && Number.isSafeInteger(counter) && counter > 0) return counter;
  throw new ArgumentError(
    reason`${name} is ${String(value)}; it must be a number from 1 on, such as 1 or K-2026-001`,
  );
}

/** Numbers just outside the ends of each series and year, behind which those that are missing at the ends can be seen. */
export function numbersBeyond(texts: readonly string[], { first, last }: SeriesEnds): string[] {
  if (first === undefined && last === undefined) return [];
  const known = new Set(texts);
  const series = new Map<string, NonNullable<ReturnType<typeof partsOfNumber>>>();
  for (const text of texts) {
    const parts = partsOfNumber(text);
    if (parts === undefined) continue;
    const key = `${parts.pattern}\t${parts.year}`;
    const width = Math.min(parts.width, series.get(key)?.width ?? parts.width);
    series.set(key, { ...parts, width });
  }
  const counters = [first === undefined ? [] : [first - 1], last === undefined ? [] : [last + 1]];
  return [...series.values()]
    .flatMap((parts) => counters.flat().map((counter) => numberOfParts({ ...parts, counter })))
    .filter((text) => !known.has(text));
}

/** A number that stands again, or behind a higher one of its series. */
export interface MisplacedNumber {
  readonly text: string;
  readonly kind: "repeated" | "out of order";
  /** The number of its series that stands before it and is the highest. */
  readonly after: string;
}

/** Numbers that stand again or out of order, in the order of the list; each series and year for itself. */
export function misplacedNumbers(texts: readonly string[]): readonly MisplacedNumber[] {
  const highest = new Map<string, { counter: number; text: string }>();
  const seen = new Set<string>();
  return texts.flatMap((text): MisplacedNumber[] => {
    const parts = partsOfNumber(text);
    if (parts === undefined) return [];
    const key = `${parts.pattern}\t${parts.year}`;
    const number = `${key}\t${parts.counter}`;
    const top = highest.get(key);
    if (seen.has(number)) return [{ text, kind: "repeated", after: top?.text ?? "" }];
    seen.add(number);
    if (top !== undefined && parts.counter < top.counter)
      return [{ text, kind: "out of order", after: top.text }];
    highest.set(key, { counter: parts.counter, text });
    return [];
  });
}
