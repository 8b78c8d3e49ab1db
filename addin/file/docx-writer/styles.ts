import type { Document } from "../../core/document";
import { FONT, PALETTE } from "../../layout/palette";
import { escapeXml } from "../escape-xml";
import { TWIPS_A_POINT } from "./measures";
import { type Edge, type ParagraphLook, paragraphProperties } from "./paragraph";
import {
  HEADING_STYLE,
  ROW_LOOKS,
  rowStyle,
  TEXT_PADDING,
  TEXT_SIZE,
  TEXT_STYLE,
} from "./row-looks";
import { type RunLook, runProperties } from "./run";
import { TABLE_STYLES } from "./table-style";

/** Word counts sizes in half points. */
const halfPoints = (points: number) => points * 2;
/** Word counts the distance of lines in 240ths of their height. */
const lineHeight = (line: number) => ({ line, lineRule: "auto" }) as const;
const points = (count: number) => count * TWIPS_A_POINT;
const spacing = (before: number, after: number) => ({
  before: points(before),
  after: points(after),
});
const edge = (color: string, size: number, space: number): Edge => ({ color, size, space });

/** A style of paragraphs; what it does not say is that of the style it is based on. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  /** Style of the paragraph that somebody writes behind one of this style; the same one unless told. */
  readonly next?: string;
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

/** All styles of a report, so that its looks can be changed in one place in Word. */
export function reportStyles({ language }: Document): string {
  const tag = escapeXml(language);
  const letters = `<w:rFonts w:ascii="${FONT}" w:cs="${FONT}" w:hAnsi="${FONT}"/>${runProperties({ color: PALETTE.ink, size: halfPoints(10) })}<w:lang w:val="${tag}" w:bidi="${tag}"/>`;
  const lines = paragraphProperties({ spacing: { ...spacing(0, 6), ...lineHeight(276) } });
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${lines}</w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...PARAGRAPH_STYLES.map(styleXml),
    TABLE_STYLES,
  ].join("");
}

function styleXml({ id, name, basedOn, next, run = {}, paragraph = {} }: Style): string {
  const [onParagraph, onRun] = [paragraphProperties(paragraph), runProperties(run)];
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    "<w:qFormat/>",
    onParagraph === "" ? "" : `<w:pPr>${onParagraph}</w:pPr>`,
    onRun === "" ? "" : `<w:rPr>${onRun}</w:rPr>`,
    "</w:style>",
  ].join("");
}

function heading(
  level: 1 | 2 | 3,
  { size, color }: { size: number; color: string },
  [before, after]: readonly [number, number],
): Style {
  return {
    id: `Heading${level}`,
    name: `Heading ${level}`,
    basedOn: "Normal",
    next: "Normal",
    run: { size: halfPoints(size), bold: true, color },
    paragraph: {
      spacing: { ...spacing(before, after), ...lineHeight(252) },
      keepNext: true,
      keepLines: true,
    },
  };
}

const base = { basedOn: "Normal" };
const warningEdge = edge(PALETTE.warningRule, 6, 7);

/** A kind of row: the tables' text with a look of its own. */
function tableStyle(id: string, name: string, run: RunLook): Style {
  return { basedOn: TEXT_STYLE, id, name, run };
}

const PARAGRAPH_STYLES: readonly Style[] = [
  {
    ...base,
    id: "Title",
    name: "Title",
    next: "Normal",
    run: { size: halfPoints(34), bold: true, color: PALETTE.accent },
    paragraph: {
      spacing: { ...spacing(0, 10), ...lineHeight(240) },
      border: { top: edge(PALETTE.accent, 36, 18) },
    },
  },
  heading(1, { size: 17, color: PALETTE.accent }, [22, 8]),
  heading(2, { size: 13, color: PALETTE.ink }, [16, 5]),
  heading(3, { size: 10.5, color: PALETTE.muted }, [12, 3]),
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
      fill: PALETTE.warningFill,
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
    paragraph: { spacing: { ...spacing(TEXT_PADDING, TEXT_PADDING), ...lineHeight(240) } },
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
