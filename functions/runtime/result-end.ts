import type { Answer } from "./answers";
import { filled, tailRows } from "./result-tail";

/** What every result of a test says of itself at its end. */
export interface ResultEnd {
  readonly given: number;
  readonly used: number;
  /** Why rows were left out, each reason with its first cell; "" where none was. */
  readonly leftOut: string;
  readonly method: string;
  /** One sentence that can be read to a meeting; it accuses nobody. */
  readonly sentence: string;
}

/** A spilled result with its end: rows given, used and left out, method, version, and the sentence in plain words. */
export function withEnd(rows: readonly (readonly Answer[])[], end: ResultEnd): Answer[][] {
  const { given, used, leftOut, method, sentence } = end;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 2);
  const count = given - used;
  const evidence = {
    given,
    used,
    leftOut: leftOut === "" ? count : `${count}: ${leftOut}`,
    method,
    words: sentence,
  };
  return [...rows.map((row) => filled(row, width)), ...tailRows(evidence, width)];
}

/** "1 amount", "2 amounts". */
export function counted(count: number, word: string, several = `${word}s`): string {
  return `${count} ${count === 1 ? word : several}`;
}
