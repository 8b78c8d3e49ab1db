import { version } from "../../package.json";
import type { Answer } from "./answers";

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
  const last: Answer[][] = [
    ["Rows given", given],
    ["Rows used", used],
    ["Rows left out", given - used, leftOut],
    ["Method", method],
    ["Version", `Treasury ${version}`],
    ["In plain words", sentence],
  ];
  return evenRows([...rows, ...last]);
}

/** Rows of one width, as Excel wants them. */
function evenRows(rows: readonly (readonly Answer[])[]): Answer[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 3);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** "1 amount", "2 amounts". */
export function counted(count: number, word: string, several = `${word}s`): string {
  return `${count} ${count === 1 ? word : several}`;
}
