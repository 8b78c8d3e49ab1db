import { version } from "../../package.json";
import type { Answer } from "./answers";

/** What stands below every result of a statistic, so that it can be repeated and read to a meeting. */
export interface Evidence {
  readonly given: Answer;
  readonly used: Answer;
  readonly leftOut: Answer;
  readonly method: string;
  /** Of a draw that chance made. */
  readonly seed?: number | undefined;
  /** One sentence in plain words, which accuses nobody. */
  readonly words: string;
}

/** Those rows, filled up to the width of the table above them. */
export function tailRows(evidence: Evidence, width: number): Answer[][] {
  const { given, used, leftOut, method, seed, words } = evidence;
  const rows: Answer[][] = [
    ["Given", given],
    ["Used", used],
    ["Left out", leftOut],
    ["Method", method],
    ...(seed === undefined ? [] : [["Seed", seed]]),
    ["Version", `TREASURY ${version}`],
    ["In words", words],
  ];
  return rows.map((row) => filled(row, width));
}

/** A row with blank cells behind it. */
export function filled(row: readonly Answer[], width: number): Answer[] {
  return [...row, ...new Array<Answer>(Math.max(0, width - row.length)).fill("")];
}

/** A whole result: headings unless they are not wanted, rows of one width, what stands below. */
export function resultTable(
  headings: readonly string[],
  rows: readonly (readonly Answer[])[],
  { evidence, hasHeadings }: { evidence: Evidence; hasHeadings: boolean },
): Answer[][] {
  const width = headings.length;
  const all = [...rows.map((row) => filled(row, width)), ...tailRows(evidence, width)];
  return hasHeadings ? [[...headings], ...all] : all;
}
