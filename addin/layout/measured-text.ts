import { SPACE_WIDTH, textWidth } from "./text-width";

/** A line of a text as it was written. */
interface MeasuredLine {
  /** Of each of its words, in em. */
  readonly words: readonly number[];
  /** Of the whole line, in em. */
  readonly width: number;
}

/** A text whose words are measured once, since tables are tried with many sizes and widths. */
export type MeasuredText = readonly MeasuredLine[];

/** Measures the words of a text. */
export function measuredText(text: string): MeasuredText {
  return text.split("\n").map((line) => {
    const words = line.split(/[ \t]/).map(textWidth);
    return { words, width: words.reduce((width, word) => width + SPACE_WIDTH + word) };
  });
}

/** How many lines `cutLines` would cut the text into. */
export function lineCount(text: MeasuredText, width: number): number {
  let count = 0;
  for (const line of text) count += line.width <= width ? 1 : brokenCount(line.words, width);
  return count;
}

function brokenCount(words: readonly number[], width: number): number {
  let count = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const together = last + SPACE_WIDTH + word;
    const isFitting = together <= width;
    if (!isFitting) count++;
    last = isFitting ? together : word;
  }
  return count;
}
