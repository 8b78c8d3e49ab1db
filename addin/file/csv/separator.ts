const SEPARATORS = [",", ";", "\t", "|"] as const;
const SAMPLE_LINES = 100;

/** What parts the values of a line. */
export type Separator = (typeof SEPARATORS)[number];

/**
 * The separator that most lines have equally often, outside of quotes; a comma when there is none.
 * Among equals, the one that is there more often.
 */
export function findSeparator(text: string): Separator {
  let best: Separator = ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(countByLine(text, separator));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** Separators in each of the first lines that are not blank. */
function countByLine(text: string, separator: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let lineStart = 0;
  for (let at = 0; at <= text.length && counts.length < SAMPLE_LINES; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted && letter !== undefined) continue;
    if (letter === separator) count++;
    if (letter !== "\n" && letter !== undefined) continue;
    if (at > lineStart + 1) counts.push(count);
    count = 0;
    lineStart = at + 1;
  }
  return counts;
}

/** Lines that agree on the commonest count above 0, weighted slightly by that count. */
function scoreOf(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, agreeing]) => agreeing + count / 100_000));
}
