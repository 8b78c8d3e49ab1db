import { DIGIT } from "./column-widths";
import { cutLines, textWidth } from "./text-width";

/** Of the size of the default font, by which Excel counts the widths of columns. */
const DEFAULT_SIZE = 11;
/** Height of a line relative to its size, and room above and below in points. */
const LINE_HEIGHT = 1.3;
const ROOM = 3;
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
    const lines = cutLines(text, (width * DIGIT * DEFAULT_SIZE) / size);
    const broken = lines.map((line) =>
      Math.ceil((textWidth(line) * size) / (width * DIGIT * DEFAULT_SIZE)),
    );
    return broken.reduce((sum, count) => sum + Math.max(1, count), 0) * size * LINE_HEIGHT + ROOM;
  });
  return Math.min(HEIGHT_MAX, Math.max(...heights));
}
