import type { ReportTable } from "../../core/document";
import { type ChartSource, chartPart } from "./chart-part";
import { drawingPart } from "./drawing-part";
import type { ChartPlace } from "./places";

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
const RELATIONSHIPS = `${SCHEMAS}/officeDocument/2006/relationships`;
const CONTENT = "application/vnd.openxmlformats-officedocument";
const EMPTY_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="${SCHEMAS}/package/2006/relationships"></Relationships>`;
/** Id by which a sheet names its drawing; the writer's own ids have numbers. */
const DRAWING_ID = "rIdCharts";

/** The charts of one sheet. */
export interface ChartSheet {
  /** Number of the sheet's part, from 1. */
  readonly number: number;
  readonly sheet: string;
  readonly table: ReportTable;
  readonly places: readonly ChartPlace[];
}

/** Parts of a packed workbook as text, by path. */
type Parts = Map<string, string>;

/** Adds native charts to the parts of a workbook that was written without any. */
export function addCharts(
  parts: Parts,
  sheets: readonly ChartSheet[],
  { isRightToLeft }: { isRightToLeft: boolean },
): void {
  let chartCount = 0;
  sheets.forEach(({ number, sheet, table, places }, index) => {
    const drawing = index + 1;
    const source: ChartSource = { table, sheet, isRightToLeft };
    const charts = places.map((place, at) => {
      chartCount++;
      parts.set(`xl/charts/chart${chartCount}.xml`, chartPart(place, source));
      const target = `../charts/chart${chartCount}.xml`;
      return relationship({ id: `rId${at + 1}`, type: "chart", target });
    });
    parts.set(`xl/drawings/drawing${drawing}.xml`, drawingPart(places, table));
    relate(parts, `xl/drawings/_rels/drawing${drawing}.xml.rels`, charts.join(""));
    nameDrawing(parts, { number, drawing });
  });
  nameContents(parts, { chartCount, drawingCount: sheets.length });
}

function relationship({ id, type, target }: { id: string; type: string; target: string }): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function relate(parts: Parts, path: string, entries: string): void {
  const xml = parts.get(path) ?? EMPTY_RELATIONSHIPS;
  parts.set(
    path,
    xml.replace("</Relationships>", () => `${entries}</Relationships>`),
  );
}

/** What stands behind the drawing in a sheet, in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[ />]|<\/worksheet>/;

function nameDrawing(parts: Parts, { number, drawing }: { number: number; drawing: number }): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`the workbook has no ${path}.`);
  const element = `<drawing r:id="${DRAWING_ID}"/>`;
  parts.set(
    path,
    xml.replace(AFTER_DRAWING, (next) => element + next),
  );
  const target = `../drawings/drawing${drawing}.xml`;
  const entry = relationship({ id: DRAWING_ID, type: "drawing", target });
  relate(parts, `xl/worksheets/_rels/sheet${number}.xml.rels`, entry);
}

function nameContents(
  parts: Parts,
  { chartCount, drawingCount }: { chartCount: number; drawingCount: number },
): void {
  const path = "[Content_Types].xml";
  const named = (count: number, part: string, type: string) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<Override PartName="/xl/${part}${index + 1}.xml" ContentType="${CONTENT}.${type}+xml"/>`,
    );
  const entries = [
    ...named(drawingCount, "drawings/drawing", "drawing"),
    ...named(chartCount, "charts/chart", "drawingml.chart"),
  ].join("");
  parts.set(
    path,
    (parts.get(path) ?? "").replace("</Types>", () => `${entries}</Types>`),
  );
}
