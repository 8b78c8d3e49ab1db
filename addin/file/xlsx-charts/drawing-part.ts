import type { ReportTable } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { escapeXml } from "../escape-xml";
import { titleOf } from "./chart-part";
import type { ChartPlace } from "./places";

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
const NAMESPACES = `xmlns:xdr="${SCHEMAS}/drawingml/2006/spreadsheetDrawing" xmlns:a="${SCHEMAS}/drawingml/2006/main" xmlns:r="${SCHEMAS}/officeDocument/2006/relationships" xmlns:c="${SCHEMAS}/drawingml/2006/chart"`;
/** The format counts lengths in these: 12700 to the point. */
const UNITS_A_POINT = 12_700;
const units = (points: number): number => Math.round(points * UNITS_A_POINT);

/** The charts of one sheet, each tied to the cell at its upper corner and with the words for those who do not see it. */
export function drawingPart(places: readonly ChartPlace[], table: ReportTable): string {
  const anchors = places.map((place, index) => anchor(place, { table, number: index + 1 }));
  return `${XML_HEAD}<xdr:wsDr ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`;
}

function anchor(
  place: ChartPlace,
  { table, number }: { table: ReportTable; number: number },
): string {
  const { column, columnOffset, row, width, height } = place;
  const size = `cx="${units(width)}" cy="${units(height)}"`;
  const attributes = Object.entries(wordsOf(place, table)).map(
    ([name, words]) => `${name}="${escapeXml(words)}"`,
  );
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${units(columnOffset)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    // 1 is the drawing itself.
    `<xdr:cNvPr id="${number + 1}" ${attributes.join(" ")}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext ${size}/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${SCHEMAS}/drawingml/2006/chart"><c:chart r:id="rId${number}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>",
  ].join("");
}

/** The first of several panels has the words for all of them, so that nobody hears them ten times. */
function wordsOf(place: ChartPlace, table: ReportTable) {
  const { chart, series, isFirst } = place;
  const name = chart.kind === "step-line" ? `${chart.id} ${series.join(" ")}` : chart.id;
  const title = singleLine(chart.title);
  const descr = isFirst ? singleLine(chart.alternativeText) : `${title}, ${titleOf(place, table)}`;
  return { name: singleLine(name), descr, title };
}
