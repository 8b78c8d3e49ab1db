import { paragraphXml } from "./paragraph";

/** A line of a table: its width in eighths of a point. */
export interface TableLine {
  readonly color: string;
  readonly size: number;
}

/** A table that only holds things in their places. Lengths are in twips. */
export interface HeldTable {
  readonly widths: readonly number[];
  readonly isRightToLeft: boolean;
  /** Around the table, as far as there are any. */
  readonly lines?: Readonly<Partial<Record<TableSide, TableLine>>>;
  readonly rows: readonly HeldRow[];
}

export interface HeldRow {
  /** Exactly so high, else as high as what stands in it. */
  readonly height?: number;
  readonly cells: readonly HeldCell[];
}

export interface HeldCell {
  /** Paragraphs, as XML. */
  readonly content: string;
  readonly lineAbove?: TableLine;
  readonly margins?: { readonly top: number; readonly bottom: number; readonly right: number };
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;
type TableSide = (typeof SIDES)[number];

/** The table in Word's own XML; its rows are not cut by a page. */
export function heldTable({ widths, isRightToLeft, lines = {}, rows }: HeldTable): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return [
    "<w:tbl><w:tblPr>",
    isRightToLeft ? "<w:bidiVisual/>" : "",
    `<w:tblW w:type="dxa" w:w="${width}"/>`,
    `<w:tblBorders>${SIDES.map((side) => line(side, lines[side])).join("")}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>`,
    ...rows.map((row) => rowXml(row, widths)),
    "</w:tbl>",
  ].join("");
}

function rowXml({ height, cells }: HeldRow, widths: readonly number[]): string {
  const high = height === undefined ? "" : `<w:trHeight w:val="${height}" w:hRule="exact"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${high}</w:trPr>${cells.map((cell, at) => cellXml(cell, widths[at])).join("")}</w:tr>`;
}

function cellXml({ content, lineAbove, margins }: HeldCell, width: number): string {
  const borders =
    lineAbove === undefined ? "" : `<w:tcBorders>${line("top", lineAbove)}</w:tcBorders>`;
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${borders}${marginsXml(margins)}</w:tcPr>${content === "" ? paragraphXml({}, "") : content}</w:tc>`;
}

function marginsXml(margins: HeldCell["margins"]): string {
  if (margins === undefined) return "";
  const { top, bottom, right } = margins;
  const margin = (side: string, width: number) => `<w:${side} w:type="dxa" w:w="${width}"/>`;
  return `<w:tcMar>${margin("top", top)}${margin("bottom", bottom)}${margin("right", right)}</w:tcMar>`;
}

/** No line is said, too: the style of another document's tables could have one. */
function line(side: string, look: TableLine | undefined): string {
  return look === undefined
    ? `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`
    : `<w:${side} w:val="single" w:color="${look.color}" w:sz="${look.size}"/>`;
}
