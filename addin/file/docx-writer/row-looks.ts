import type { RowKind } from "../../core/document";
import { PALETTE } from "../../layout/palette";

interface RowLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Where the label starts, in twips. */
  readonly indent: number;
}

/** Each kind of row has a weight, a line or an indent of its own, so that no meaning hangs on colour. */
export const ROW_LOOKS: Readonly<Record<RowKind, RowLook>> = {
  line: { indent: 110 },
  group: { bold: true, color: PALETTE.accent, fill: PALETTE.groupFill, indent: 0 },
  "of-which": { italics: true, color: PALETTE.muted, indent: 320 },
  subtotal: { bold: true, indent: 0 },
  total: { bold: true, fill: PALETTE.totalFill, indent: 0 },
  check: { bold: true, italics: true, indent: 0 },
};

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:color="${color}" w:sz="${size}"/>`;
const edges = (...sides: string[]) => `<w:tcBorders>${sides.join("")}</w:tcBorders>`;

/** Lines above and below the cells of a row, as Word writes them. */
export const ROW_EDGES: Readonly<Record<RowKind, string>> = {
  line: "",
  group: "",
  "of-which": "",
  subtotal: edges(edge("top", 6, PALETTE.ink)),
  total: edges(edge("top", 12, PALETTE.accent), edge("bottom", 6, PALETTE.accent)),
  check: edges(edge("top", 6, PALETTE.ink), edge("bottom", 6, PALETTE.ink)),
};

/** Size of the letters in tables, in points; a wide table has smaller ones. */
export const TEXT_SIZE = 9;
/** Room above and below the letters of a row, in points, unless a table has less. */
export const TEXT_PADDING = 1.5;
export const TEXT_STYLE = "TableText";
export const HEADING_STYLE = "TableHeading";

const ROW_STYLES: Readonly<Record<RowKind, string>> = {
  line: TEXT_STYLE,
  group: "TableGroup",
  "of-which": "TableOfWhich",
  subtotal: "TableSubtotal",
  total: "TableTotal",
  check: "TableCheck",
};

/** Id of the paragraph style that a kind of row has. */
export const rowStyle = (kind: RowKind): string => ROW_STYLES[kind];
