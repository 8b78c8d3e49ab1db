import type { ReportTable } from "../../core/document";
import { figureTag } from "../../layout/figure-tag";
import { PALETTE } from "../../layout/palette";
import { isFigureColumn } from "../../layout/report-cells";
import { shownTable } from "../../layout/shown-table";
import { cellKey } from "../figure-links";
import { marked } from "./anchors";
import { GAP_AFTER_FIGURE, isAfterFigure } from "./column-widths";
import { figureControlXml } from "./figure-control";
import { isKeptWithNext } from "./kept-rows";
import { TWIPS_A_POINT } from "./measures";
import {
  HEADING_STYLE,
  ROW_EDGES,
  ROW_LOOKS,
  rowStyle,
  TEXT_PADDING,
  TEXT_SIZE,
} from "./row-looks";
import { textXml } from "./run";
import type { TableLayout } from "./table-layout";
import { TABLE_STYLE } from "./table-style";
import type { Setting } from "./writing";

interface Laid {
  readonly table: ReportTable;
  readonly layout: TableLayout;
  readonly setting: Setting;
}

/** The table in Word's own XML. How its rows look stands in styles, so that a committee can change it in one place. */
export function tableBody(setting: Setting, table: ReportTable, layout: TableLayout): string {
  const laid = { setting, table, layout };
  const edge = (side: string) => `<w:${side} w:type="dxa" w:w="${layout.cellPadding}"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/>`,
    setting.isRightToLeft ? "<w:bidiVisual/>" : "",
    `<w:tblW w:type="dxa" w:w="${setting.textWidth}"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${edge("left")}${edge("right")}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${layout.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    headingRow(laid),
    ...table.rows.map((_, row) => bodyRow(laid, row)),
    "</w:tbl>",
  ].join("");
}

function headingRow(laid: Laid): string {
  const { table, layout, setting } = laid;
  const fill = shading(PALETTE.accent);
  const cells = shownTable(table).headings.map((text, at) => {
    const isFigure = at > 0 && isFigureColumn(table.columns[at - 1]);
    const look = { style: HEADING_STYLE, indent: gapBefore(table, at), isKept: true, isFigure };
    return `${cellHead(layout.widths[at])}${fill}<w:vAlign w:val="bottom"/></w:tcPr>${paragraph(laid, look, run(setting, { text, isFigure, size: sizeOf(layout) }))}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function bodyRow(laid: Laid, row: number): string {
  const { table, layout, setting } = laid;
  const { kind, key } = table.rows[row];
  const { fill, indent } = ROW_LOOKS[kind];
  const properties = `${ROW_EDGES[kind]}${fill === undefined ? "" : shading(fill)}</w:tcPr>`;
  const isKept = isKeptWithNext(table, layout.isWhole, row);
  const style = rowStyle(kind);
  const cells = shownTable(table).rows[row].map((text, at) => {
    const isFigure = at > 0 && isFigureColumn(table.columns[at - 1]);
    const look = { style, indent: at === 0 ? indent : gapBefore(table, at), isKept, isFigure };
    const words = run(setting, { text, isFigure, size: sizeOf(layout) });
    const content =
      at === 0
        ? marked(setting.anchors, { place: `${table.id}/${key}`, content: words })
        : tagged(setting, words, cellKey(table, { row: key, column: table.columns[at - 1].key }));
    return `${cellHead(layout.widths[at])}${properties}${paragraph(laid, look, content)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}

/** A figure of the table in a content control, where the document is to be refreshed and checked. */
function tagged({ seal }: Setting, words: string, key: string): string {
  const tag = seal === undefined || words === "" ? undefined : figureTag({ key, seal });
  return tag === undefined ? words : figureControlXml(tag, words);
}

const cellHead = (width: number) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>`;

const shading = (fill: string) => `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`;

/** Only where letters are smaller than the style's own. */
function sizeOf({ size }: TableLayout): string {
  if (size === TEXT_SIZE) return "";
  return `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
}

/** Only where it is not the style's own. */
function paddingOf({ rowPadding }: TableLayout): string {
  if (rowPadding === TEXT_PADDING) return "";
  const padding = rowPadding * TWIPS_A_POINT;
  return `<w:spacing w:after="${padding}" w:before="${padding}"/>`;
}

interface CellLook {
  readonly style: string;
  /** Where the words start, in twips. */
  readonly indent: number;
  /** Whether the row stays on the page of the next one. */
  readonly isKept: boolean;
  readonly isFigure: boolean;
}

/** Figures are written from left to right and stand on the right in every language, under each other. */
function paragraph({ layout, setting }: Laid, look: CellLook, content: string): string {
  const size = sizeOf(layout);
  return [
    `<w:p><w:pPr><w:pStyle w:val="${look.style}"/>`,
    look.isKept ? "<w:keepNext/>" : "",
    setting.isRightToLeft && !look.isFigure ? "<w:bidi/>" : "",
    paddingOf(layout),
    look.indent > 0 ? `<w:ind w:start="${look.indent}"/>` : "",
    look.isFigure ? '<w:jc w:val="right"/>' : "",
    // The mark at the end is as high as letters are, even where there are none.
    size === "" ? "" : `<w:rPr>${size}</w:rPr>`,
    `</w:pPr>${content}</w:p>`,
  ].join("");
}

function run(
  { isRightToLeft }: Setting,
  { text, isFigure, size }: { text: string; isFigure: boolean; size: string },
): string {
  if (text === "") return "";
  const look = `${size}${isRightToLeft && !isFigure ? "<w:rtl/>" : ""}`;
  const pieces = text.split("\n").map(textXml).join("<w:br/>");
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}${pieces}</w:r>`;
}

function gapBefore(table: ReportTable, at: number): number {
  return at > 0 && isAfterFigure(table, at - 1) ? GAP_AFTER_FIGURE : 0;
}
