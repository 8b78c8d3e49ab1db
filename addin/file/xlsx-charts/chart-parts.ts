import { relationship, relationships } from "../xlsx-writer/relationships";
import { type ChartSource, chartPart } from "./chart-part";
import { drawingPart } from "./drawing-part";
import type { ChartPlace } from "./places";

/**
 * Adds the native charts of a sheet to the parts of a workbook, which has no other drawings. Returns the number of their
 * drawing; undefined where there are none.
 */
export function addCharts(
  parts: Map<string, string>,
  places: readonly ChartPlace[],
  source: ChartSource,
): number | undefined {
  if (places.length === 0) return undefined;
  const before = countIn(parts, "xl/charts/");
  const drawing = countIn(parts, "xl/drawings/drawing") + 1;
  const related = places.map((place, index) => {
    const name = `chart${before + index + 1}.xml`;
    parts.set(`xl/charts/${name}`, chartPart(place, source));
    return relationship(`rId${index + 1}`, "chart", `../charts/${name}`);
  });
  parts.set(`xl/drawings/drawing${drawing}.xml`, drawingPart(places, source.table));
  parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationships(related));
  return drawing;
}

function countIn(parts: ReadonlyMap<string, string>, start: string): number {
  return [...parts.keys()].filter((path) => path.startsWith(start)).length;
}
