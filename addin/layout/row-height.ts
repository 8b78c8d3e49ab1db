import { cutLines, textWidth } from "./text-width";

/** Points of one digit of the default font (Calibri 11: seven pixels at 96 to the inch), by which Excel counts widths. */
const DIGIT_POINTS = 5.25;
/** Height of a line relative to its size, and room above and below in points. */
const LINE_HEIGHT = 1.3;
const ROOM = 3;
/** Widths that are added up in another order differ by less than this. */
const TOLERANCE = 1e-6;
/** Excel's own bound. */
const HEIGHT_MAX = 409;

/** Wrapped text in a column: its size in points, the column's width in digits. */
export interface WrappedText {
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

/** Height in points of a row that holds texts. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const heights = texts.map(({ text, size, width }) => {
    const lineWidth = (width * DIGIT_POINTS) / size;
    if (isOneLine(text, lineWidth)) return size * LINE_HEIGHT + ROOM;
    const broken = cutLines(text, lineWidth).map((line) => Math.ceil(textWidth(line) / lineWidth));
    return broken.reduce((sum, count) => sum + Math.max(1, count), 0) * size * LINE_HEIGHT + ROOM;
  });
  return Math.min(HEIGHT_MAX, Math.max(...heights));
}

/** Most texts take one line: that is seen without cutting them at every space. */
function isOneLine(text: string, lineWidth: number): boolean {
  return !text.includes("\n") && textWidth(text) < lineWidth - TOLERANCE;
}
