import type { ReportChart, ReportTable } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { chartData } from "../charts/chart-data";
import { HELD_FILL, type SeriesFill, stackFill } from "../charts/fills";
import { pairFill } from "../charts/paired-columns";
import { escapeXml } from "../escape-xml";
import { cellText } from "../xlsx-writer/cell-text";
import { axes, CATEGORY_AXIS, VALUE_AXIS } from "./axes";
import { letters, lettersLook, seriesShape } from "./looks";
import type { ChartPlace } from "./places";
import { type Reference, type SeriesReference, seriesReferences } from "./references";

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TITLE_SIZE = 10;
const TEXT_SIZE = 8;

/** How columns or bars of each kind stand: room between them, and how far they cover one another, in percent. */
const KINDS: Readonly<
  Record<ReportChart["kind"], { grouping: string; gap: number; overlap: number; legend: string }>
> = {
  "stacked-columns": { grouping: "stacked", gap: 60, overlap: 100, legend: "r" },
  "paired-columns": { grouping: "clustered", gap: 60, overlap: 0, legend: "t" },
  // Columns without room between them are steps.
  "step-line": { grouping: "clustered", gap: 0, overlap: 0, legend: "" },
  bars: { grouping: "clustered", gap: 40, overlap: 40, legend: "t" },
};

/** What a chart's part is made of. */
export interface ChartSource {
  readonly table: ReportTable;
  /** Name of the table's sheet. */
  readonly sheet: string;
  readonly isRightToLeft: boolean;
}

/**
 * A native chart, which follows its cells when they change. The order of the elements is that of the schema (ECMA-376
 * part 1, 21.2), from which Excel allows no deviation.
 */
export function chartPart(place: ChartPlace, source: ChartSource): string {
  const { grouping, gap, overlap, legend } = KINDS[place.chart.kind];
  const isLying = place.chart.kind === "bars";
  const series = seriesReferences(place, source);
  return [
    XML_HEAD,
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
    title(place, source),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${isLying ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    ...series.map((one, index) => seriesPart(one, { index, chart: place.chart })),
    `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    axes({
      isLying,
      isRightToLeft: source.isRightToLeft,
      nameCount: series[0]?.categories.contents.length ?? 0,
    }),
    "</c:plotArea>",
    legend === "" ? "" : legendPart(legend === "r" && source.isRightToLeft ? "l" : legend),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`,
    letters(TEXT_SIZE),
    "</c:chartSpace>",
  ].join("");
}

/** The chart's words in its own title: the one of a panel is its series. */
export function titleOf({ chart, series }: ChartPlace, table: ReportTable): string {
  if (chart.kind === "step-line")
    return singleLine(table.columns.find(({ key }) => key === series[0])?.label ?? "");
  const currency = chartData(chart, table).series[0]?.currency ?? "";
  return `${chart.id}  ${singleLine(chart.title)}${currency === "" ? "" : `, ${currency}`}`;
}

function title(place: ChartPlace, { table }: ChartSource): string {
  const look = lettersLook(TITLE_SIZE, { isBold: true, color: PALETTE.accent });
  const run = `<a:r><a:rPr/><a:t>${escapeXml(titleOf(place, table))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legendPart(position: string): string {
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${letters(TEXT_SIZE)}</c:legend>`;
}

function seriesPart(
  { name, categories, values, format }: SeriesReference,
  { index, chart }: { index: number; chart: ReportChart },
): string {
  const isTouching = chart.kind === "step-line";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textReference(name)}</c:tx>`,
    seriesShape(fillOf(chart, index), { isTouching }),
    '<c:invertIfNegative val="0"/>',
    `<c:cat>${textReference(categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values.formula)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values.contents)}</c:numCache></c:numRef></c:val>`,
    "</c:ser>",
  ].join("");
}

function fillOf({ kind }: ReportChart, index: number): SeriesFill {
  if (kind === "stacked-columns") return stackFill(index);
  return kind === "step-line" ? STEP_FILL : pairFill(index);
}

/** Darker than in pictures, which draw a line along the steps. */
const STEP_FILL: SeriesFill = { ...HELD_FILL, color: "7C9BA8" };

function textReference({ formula, contents }: Reference<string>): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${points(contents)}</c:strCache></c:strRef>`;
}

/** What the cells held when the file was written; a place without a number is left out. */
function points(contents: readonly (string | number | undefined)[]): string {
  const known = contents.map((content, index) =>
    content === undefined
      ? ""
      : `<c:pt idx="${index}"><c:v>${cellText(String(content))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${contents.length}"/>${known.join("")}`;
}
