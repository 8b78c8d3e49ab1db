import { cutLines } from "../../layout/text-width";
import type { SeriesFill } from "./fills";
import { LINE_HEIGHT, measured, type Pen, PICTURE_WIDTH, SMALL_SIZE, TEXT_SIZE } from "./pen";

/** A series as the legend names it. */
export interface LegendItem {
  readonly label: string;
  readonly fill: SeriesFill;
}

const SWATCH = { width: 16, height: 9 };
const SWATCH_GAP = 5;
const ITEM_GAP = 4;
/** A legend at the side takes no more of the picture than this. */
const SIDE_SHARE_MAX = 0.34;

/** Width of a legend at the side. */
export function sideLegendWidth(labels: readonly string[]): number {
  const widest = Math.max(0, ...labels.map((label) => measured(label, SMALL_SIZE)));
  return Math.min(widest + SWATCH.width + SWATCH_GAP, PICTURE_WIDTH * SIDE_SHARE_MAX);
}

/** Lines of a label at the width that it has. */
export function labelLines(
  label: string,
  { width, size }: { width: number; size: number },
): string[] {
  return cutLines(label, (width / measured("0", size)) * 0.556);
}

/** A legend beside the plot, from the top down in the order of the items, standing on a line. */
export function sideLegend(
  pen: Pen,
  items: readonly LegendItem[],
  { x, bottom }: { x: number; bottom: number },
): string {
  const width = PICTURE_WIDTH - x - SWATCH.width - SWATCH_GAP;
  const line = SMALL_SIZE * LINE_HEIGHT;
  const laid = items.map((item) => ({
    ...item,
    lines: labelLines(item.label, { width, size: SMALL_SIZE }),
  }));
  const heights = laid.map(({ lines }) => Math.max(SWATCH.height, lines.length * line) + ITEM_GAP);
  let y = bottom - heights.reduce((sum, height) => sum + height, 0);
  return laid
    .map(({ lines, fill }, index) => {
      const top = y;
      y += heights[index];
      return swatch(pen, fill, { x, y: top }) + letters(pen, lines, { x, y: top, line });
    })
    .join("");
}

/** A legend above the plot: the items side by side, in as many lines as they need. */
export function topLegend(
  pen: Pen,
  items: readonly LegendItem[],
  left: number,
): { marks: string; height: number } {
  const line = SWATCH.height + ITEM_GAP;
  let [x, y] = [left, 2];
  const marks = items.map(({ label, fill }) => {
    const width = SWATCH.width + SWATCH_GAP + measured(label, SMALL_SIZE) + 3 * ITEM_GAP;
    if (x > left && x + width > PICTURE_WIDTH) [x, y] = [left, y + line];
    const at = { x, y };
    x += width;
    return swatch(pen, fill, at) + letters(pen, [label], { ...at, line: TEXT_SIZE });
  });
  return { marks: marks.join(""), height: y + line };
}

function swatch(pen: Pen, fill: SeriesFill, { x, y }: { x: number; y: number }): string {
  return pen.box({ x, y, ...SWATCH }, fill);
}

function letters(
  pen: Pen,
  lines: readonly string[],
  { x, y, line }: { x: number; y: number; line: number },
): string {
  const at = { x: x + SWATCH.width + SWATCH_GAP, anchor: "start", size: SMALL_SIZE } as const;
  return lines
    .map((text, index) => pen.text(text, { ...at, y: y + SMALL_SIZE * 0.95 + index * line }))
    .join("");
}
