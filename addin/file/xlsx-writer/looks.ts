import type { RowKind } from "../../core/document";
import { PALETTE } from "../../layout/palette";

/** A font: its size in points, its colour as RRGGBB. All of a report's words are in one typeface. */
export interface Font {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** A line along one side of a cell. */
interface Line {
  readonly style: "hair" | "thin" | "medium";
  readonly color: string;
}

/** Lines around a cell. */
export interface Border {
  readonly left?: Line;
  readonly right?: Line;
  readonly top?: Line;
  readonly bottom?: Line;
}

/** Where words stand in a cell. */
export interface Alignment {
  readonly horizontal?: "left" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly isRightToLeft?: boolean;
}

/** All that a cell looks like; what is not said is as the workbook has it. */
export interface CellLook {
  /** Number format. */
  readonly format?: string;
  readonly font?: Font;
  /** One even colour behind the cell. */
  readonly fill?: string;
  readonly border?: Border;
  readonly alignment?: Alignment;
}

/** Font of a size in points. */
export function font(
  size: number,
  changes: { bold?: boolean; italic?: boolean; color?: string } = {},
): Font {
  return { size, color: PALETTE.ink, ...changes };
}

/** A line along one side of a cell. */
export function line(style: Line["style"], color: string): Line {
  return { style, color };
}

interface RowLook {
  readonly font: Font;
  readonly border: Border;
  readonly fill?: string;
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
    fill: PALETTE.groupFill,
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
    fill: PALETTE.totalFill,
    indent: 0,
  },
  check: {
    font: font(BODY_SIZE, { bold: true, italic: true }),
    border: { top: line("thin", PALETTE.ink), bottom: line("thin", PALETTE.ink) },
    indent: 0,
  },
};

/** What a column of a table holds. */
export interface ColumnKind {
  readonly isFigure?: boolean;
  readonly isLabel?: boolean;
  readonly isRightToLeft: boolean;
}

/** Look of a table's cell by the kind of its row. */
export function bodyLook(kind: RowKind, column: ColumnKind, format: string): CellLook {
  const { indent, ...look } = ROW_LOOKS[kind];
  const { isFigure = false, isLabel = false, isRightToLeft } = column;
  // Cells have no air of their own: in the middle no letter touches a line.
  const alignment: Alignment = isFigure
    ? { vertical: "center", horizontal: "right" }
    : {
        vertical: "center",
        wrapText: true,
        ...startAlignment(isRightToLeft),
        indent: isLabel ? indent : 1,
      };
  return { ...look, format, alignment };
}

const HEADING_FONT = font(BODY_SIZE, { bold: true, color: "FFFFFF" });

/** Look of a table's heading. */
export function headingLook(column: ColumnKind, format: string): CellLook {
  const { isFigure = false, isLabel = false, isRightToLeft } = column;
  const side: Alignment = isFigure
    ? { horizontal: "right" }
    : { ...startAlignment(isRightToLeft), indent: isLabel ? 0 : 1 };
  const alignment: Alignment = { vertical: "bottom", wrapText: true, ...side };
  return { format, font: HEADING_FONT, fill: PALETTE.accent, alignment };
}

/** Alignment of words: from the side on which a line starts, since Excel turns neither alignment nor indents by itself. */
export function startAlignment(isRightToLeft: boolean): Alignment {
  return isRightToLeft ? { horizontal: "right", isRightToLeft } : { horizontal: "left" };
}
