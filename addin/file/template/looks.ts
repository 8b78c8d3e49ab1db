import type { Cell, Font } from "exceljs";
import { FONT, PALETTE } from "../../layout/palette";

const SIZE = 10;
/** The habit of the trade: what is typed is blue, what is calculated black. */
const TYPED_INK = "0000FF";
const WHITE = "FFFFFF";

/** A colour as exceljs wants it: opaque. */
const opaque = (rgb: string) => ({ argb: `FF${rgb}` });

/** Font of a size in points. */
function font(size: number, changes: { bold?: boolean; color?: string } = {}) {
  const { color = PALETTE.ink, ...rest } = changes;
  return { name: FONT, size, ...rest, color: opaque(color) } satisfies Partial<Font>;
}

/** Font of typed cells, or of calculated ones. */
export function dataFont(isCalculated: boolean): Partial<Font> {
  return font(SIZE, { color: isCalculated ? "000000" : TYPED_INK });
}

/** Title of a sheet. */
export const TITLE_FONT = font(14, { bold: true, color: PALETTE.accent });
/** Explanations. */
export const NOTE_FONT = font(SIZE, { color: PALETTE.muted });
/** Words and figures that are not typed. */
export const PLAIN_FONT = font(SIZE);
export const STRONG_FONT = font(SIZE, { bold: true });

/** Dresses a heading: white on dark, wrapped. */
export function dressHeading(cell: Cell, horizontal: "left" | "right" = "left"): void {
  cell.font = font(SIZE, { bold: true, color: WHITE });
  cell.fill = { type: "pattern", pattern: "solid", fgColor: opaque(PALETTE.accent) };
  const indent = horizontal === "left" ? 1 : 0;
  cell.alignment = { vertical: "middle", horizontal, wrapText: true, indent };
  cell.border = { bottom: { style: "thin", color: opaque(PALETTE.rule) } };
}
