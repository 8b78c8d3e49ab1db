import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { Document } from "../../core/document";
import { FONT, PALETTE } from "../../layout/palette";
import { TWIPS_A_POINT } from "./measures";
import { HEADING_STYLE, ROW_LOOKS, rowStyle, TEXT_SIZE, TEXT_STYLE } from "./row-looks";

/** Word counts sizes in half points. */
const halfPoints = (points: number) => points * 2;
/** Word counts the distance of lines in 240ths of their height. */
const lineHeight = (line: number) => ({ line, lineRule: "auto" }) as const;
const points = (count: number) => count * TWIPS_A_POINT;
const spacing = (before: number, after: number) => ({
  before: points(before),
  after: points(after),
});
const edge = (color: string, size: number, space: number) =>
  ({ style: "single", color, size, space }) as const;

/** All styles of a report, so that its looks can be changed in one place in Word. */
export function reportStyles(document: Document): IStylesOptions {
  const { language } = document;
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, cs: FONT },
          size: halfPoints(10),
          color: PALETTE.ink,
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { ...spacing(0, 6), ...lineHeight(276) } },
      },
      title: {
        run: { size: halfPoints(34), bold: true, color: PALETTE.accent },
        paragraph: {
          spacing: { ...spacing(0, 10), ...lineHeight(240) },
          border: { top: edge(PALETTE.accent, 36, 18) },
        },
      },
      heading1: heading(17, PALETTE.accent, [22, 8]),
      heading2: heading(13, PALETTE.ink, [16, 5]),
      heading3: heading(10.5, PALETTE.muted, [12, 3]),
    },
    paragraphStyles: PARAGRAPH_STYLES,
  };
}

function heading(size: number, color: string, [before, after]: readonly [number, number]) {
  return {
    run: { size: halfPoints(size), bold: true, color },
    paragraph: {
      spacing: { ...spacing(before, after), ...lineHeight(252) },
      keepNext: true,
      keepLines: true,
    },
  };
}

const base = { basedOn: "Normal", quickFormat: true };
const warningEdge = edge(PALETTE.warningRule, 6, 7);

/** A kind of row: the tables' text with a look of its own. */
function tableStyle(
  id: string,
  name: string,
  { bold, italics, color }: { bold?: boolean; italics?: boolean; color?: string },
): IParagraphStyleOptions {
  const run = { ...(bold && { bold }), ...(italics && { italics }), ...(color && { color }) };
  return { basedOn: TEXT_STYLE, quickFormat: true, id, name, run };
}

const PARAGRAPH_STYLES: IParagraphStyleOptions[] = [
  {
    ...base,
    id: "Subtitle",
    name: "Subtitle",
    run: { size: halfPoints(15), color: PALETTE.muted },
    paragraph: { spacing: spacing(0, 0) },
  },
  {
    ...base,
    id: "Masthead",
    name: "Masthead",
    run: { size: halfPoints(15), bold: true },
    paragraph: { spacing: spacing(0, 2) },
  },
  {
    ...base,
    id: "MastheadBody",
    name: "Masthead, body",
    run: { size: halfPoints(12), color: PALETTE.muted },
    paragraph: { spacing: spacing(0, 0) },
  },
  {
    ...base,
    id: "Lead",
    name: "Lead",
    run: { size: halfPoints(12) },
    paragraph: { spacing: { ...spacing(0, 8), ...lineHeight(300) } },
  },
  {
    ...base,
    id: "SmallPrint",
    name: "Small print",
    run: { size: halfPoints(8), color: PALETTE.muted },
    paragraph: { spacing: { ...spacing(2, 2), ...lineHeight(240) } },
  },
  {
    ...base,
    id: "Warning",
    name: "Warning",
    run: { color: PALETTE.warningInk },
    paragraph: {
      spacing: spacing(10, 12),
      indent: { start: 160, end: 160 },
      keepLines: true,
      shading: { type: "clear", color: "auto", fill: PALETTE.warningFill },
      border: {
        top: warningEdge,
        right: warningEdge,
        bottom: warningEdge,
        left: edge(PALETTE.warningRule, 24, 7),
      },
    },
  },
  {
    ...base,
    id: "ContentsHeading",
    name: "TOC Heading",
    run: { size: halfPoints(13), bold: true, color: PALETTE.accent },
    paragraph: { spacing: spacing(22, 6), keepNext: true },
  },
  {
    ...base,
    id: "TOC1",
    name: "toc 1",
    run: { size: halfPoints(9), bold: true },
    paragraph: { spacing: spacing(0, 0), keepNext: true },
  },
  {
    ...base,
    id: "TOC2",
    name: "toc 2",
    run: { size: halfPoints(9) },
    paragraph: { spacing: spacing(0, 0), indent: { start: points(12) } },
  },
  {
    ...base,
    id: "Caption",
    name: "caption",
    run: { size: halfPoints(10.5), bold: true, color: PALETTE.accent },
    paragraph: { spacing: spacing(12, 5), keepNext: true, keepLines: true },
  },
  {
    ...base,
    id: TEXT_STYLE,
    name: "Table text",
    run: { size: halfPoints(TEXT_SIZE) },
    paragraph: { spacing: { ...spacing(1.5, 1.5), ...lineHeight(240) } },
  },
  tableStyle(HEADING_STYLE, "Table heading", { bold: true, color: "FFFFFF" }),
  tableStyle(rowStyle("group"), "Table group", ROW_LOOKS.group),
  tableStyle(rowStyle("of-which"), "Table of which", ROW_LOOKS["of-which"]),
  tableStyle(rowStyle("subtotal"), "Table subtotal", ROW_LOOKS.subtotal),
  tableStyle(rowStyle("total"), "Table total", ROW_LOOKS.total),
  tableStyle(rowStyle("check"), "Table check", ROW_LOOKS.check),
  {
    ...base,
    id: "KeyFigureLabel",
    name: "Key figure, label",
    run: { size: halfPoints(8.5), color: PALETTE.muted },
    paragraph: { spacing: spacing(2, 1) },
  },
  {
    ...base,
    id: "KeyFigure",
    name: "Key figure",
    run: { size: halfPoints(15), bold: true, color: PALETTE.accent },
    paragraph: { spacing: spacing(0, 2) },
  },
  {
    ...base,
    id: "FactLabel",
    name: "Fact label",
    run: { color: PALETTE.muted },
    paragraph: { spacing: spacing(3, 3) },
  },
  { ...base, id: "FactText", name: "Fact text", paragraph: { spacing: spacing(3, 3) } },
  {
    ...base,
    id: "Signature",
    name: "Signature",
    run: { size: halfPoints(8.5), color: PALETTE.muted },
    paragraph: { spacing: spacing(2, 0) },
  },
  {
    ...base,
    id: "RunningHead",
    name: "Running head",
    run: { size: halfPoints(8), color: PALETTE.muted },
    paragraph: { spacing: spacing(0, 0), border: { bottom: edge(PALETTE.rule, 4, 4) } },
  },
  {
    ...base,
    id: "PageNumber",
    name: "Page numbers",
    run: { size: halfPoints(8), color: PALETTE.muted },
    paragraph: { spacing: spacing(0, 0) },
  },
  {
    ...base,
    id: "ListItem",
    name: "List item",
    paragraph: { spacing: spacing(0, 3) },
  },
];
