import { counted, percentShown } from "./shown-figures";

/** Words of Jeffreys (1961), Theory of Probability, appendix B, as JASP has them. */
const STRENGTHS: readonly (readonly [number, string])[] = [
  [100, "extreme"],
  [30, "very strong"],
  [10, "strong"],
  [3, "moderate"],
  [1, "anecdotal"],
];

/** How strong evidence with that factor is; "none" from a factor that speaks for the other side. */
export function factorInWords(factor: number): string {
  return STRENGTHS.find(([least]) => factor > least)?.[1] ?? "none";
}

interface Found {
  readonly n: number;
  readonly errors: number;
  readonly tolerable: number;
  readonly bf_h1: number;
}

/** What a Bayes factor says, for a meeting. */
export function factorWords({ n, errors, tolerable, bf_h1 }: Found): string {
  const side = bf_h1 >= 1 ? "below" : "at or above";
  const factor = bf_h1 >= 1 ? bf_h1 : 1 / bf_h1;
  const times = factor >= 1000 ? "more than 1000" : String(Number(factor.toPrecision(3)));
  const found = errors === 0 ? "no error" : counted(errors, "error");
  return `${found[0].toUpperCase()}${found.slice(1)} in ${n} is ${times} times as probable if the part in error is ${side} ${percentShown(tolerable)} as if it is not: ${factorInWords(factor)} evidence.`;
}
