import type { Alignment, Border, Borders, Cell, Fill, Font, Style, Worksheet } from "exceljs";
import type { RowKind } from "../../core/document";
import { FONT, PALETTE } from "../../layout/palette";

/** A colour as exceljs wants it: opaque. */
const opaque = (rgb: string) => ({ argb: `FF${rgb}` });

/** Font of a size in points. */
export function font(
  size: number,
  changes: { bold?: boolean; italic?: boolean; color?: string } = {},
) {
  const { color = PALETTE.ink, ...rest } = changes;
  return { name: FONT, size, ...rest, color: opaque(color) } satisfies Partial<Font>;
}

/** One even colour behind a cell. */
export function fill(rgb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: opaque(rgb) };
}

/** A line along one side of a cell. */
export function line(style: "hair" | "thin" | "medium", rgb: string): Partial<Border> {
  return { style, color: opaque(rgb) };
}

interface RowLook {
  readonly font: Partial<Font>;
  readonly border: Partial<Borders>;
  readonly fill?: Fill;
  /** Steps by which the label stands in. */
  readonly indent: number;
}

/** Steps by which a label stands in at most; one is about as wide as a digit and a half. */
export const INDENT_MAX = 3;
/** Size of a table's words and figures, in points. */
export const BODY_SIZE = 9;
const hairline = { bottom: line("hair", PALETTE.rule) };

/** Each kind of row has a weight, a line or an indent of its own, so that no meaning hangs on colour. */
const ROW_LOOKS: Readonly<Record<RowKind, RowLook>> = {
  line: { font: font(BODY_SIZE), border: hairline, indent: 1 },
  group: {
    font: font(BODY_SIZE, { bold: true, color: PALETTE.accent }),
    border: hairline,
    fill: fill(PALETTE.groupFill),
    indent: 0,
  },
  "of-which": {
    font: font(BODY_SIZE, { italic: true, color: PALETTE.muted }),
    border: hairline,
    indent: INDENT_MAX,
  },
  subtotal: {
    font: font(BODY_SIZE, { bold: true }),
    border: { top: line("thin", PALETTE.ink), ...hairline },
    indent: 0,
  },
  total: {
    font: font(BODY_SIZE, { bold: true }),
    border: { top: line("medium", PALETTE.accent), bottom: line("thin", PALETTE.accent) },
    fill: fill(PALETTE.totalFill),
    indent: 0,
  },
  check: {
    font: font(BODY_SIZE, { bold: true, italic: true }),
    border: { top: line("thin", PALETTE.ink), bottom: line("thin", PALETTE.ink) },
    indent: 0,
  },
};

const styles = new WeakMap<Worksheet, Map<string, Partial<Style>>>();

/**
 * Dresses a cell of a table's body by the kind of its row. Cells that look alike share one style: exceljs turns each style
 * that is an object of its own into XML again to see whether it knows it.
 */
export function dressBody(
  cell: Cell,
  kind: RowKind,
  { isFigure = false, isLabel = false, format }: BodyLook,
): void {
  const known = styles.get(cell.worksheet) ?? new Map<string, Partial<Style>>();
  styles.set(cell.worksheet, known);
  const key = `${kind} ${isFigure} ${isLabel} ${format}`;
  const style = known.get(key);
  if (style !== undefined) {
    cell.style = style;
    return;
  }
  cell.numFmt = format;
  dressAnew(cell, kind, { isFigure, isLabel });
  known.set(key, cell.style);
}

interface BodyLook {
  readonly isFigure?: boolean;
  readonly isLabel?: boolean;
  /** Number format. */
  readonly format: string;
}

function dressAnew(
  cell: Cell,
  kind: RowKind,
  { isFigure, isLabel }: { isFigure: boolean; isLabel: boolean },
): void {
  const look = ROW_LOOKS[kind];
  cell.font = look.font;
  cell.border = look.border;
  if (look.fill !== undefined) cell.fill = look.fill;
  cell.alignment = {
    // Cells have no air of their own: in the middle no letter touches a line.
    vertical: "middle",
    wrapText: !isFigure,
    ...(isFigure ? { horizontal: "right" } : startAlignment(cell.worksheet)),
    ...(!isFigure && { indent: isLabel ? look.indent : 1 }),
  };
}

/** Dresses a heading of a table. */
export function dressHeading(cell: Cell, { isFigure = false, isLabel = false }): void {
  cell.font = font(BODY_SIZE, { bold: true, color: "FFFFFF" });
  cell.fill = fill(PALETTE.accent);
  cell.alignment = {
    vertical: "bottom",
    wrapText: true,
    ...(isFigure ? { horizontal: "right" } : startAlignment(cell.worksheet)),
    ...(!isFigure && { indent: isLabel ? 0 : 1 }),
  };
}

/** The side on which a line of words starts: Excel turns neither alignment nor indents by itself. */
export function startSide(sheet: Worksheet): "left" | "right" {
  return sheet.views[0]?.rightToLeft === true ? "right" : "left";
}

/** Alignment of words: from the side on which a line starts, and in the direction of the sheet. */
export function startAlignment(sheet: Worksheet): Partial<Alignment> {
  const horizontal = startSide(sheet);
  return horizontal === "left" ? { horizontal } : { horizontal, readingOrder: "rtl" };
}
