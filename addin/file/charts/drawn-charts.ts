import type { Document, ReportChart } from "../../core/document";
import { tableOfChart } from "../../layout/report-cells";
import { chartSvg } from "./chart-svg";

/** Draws the charts of a document once, each from the table that it belongs to. */
export function drawnCharts(document: Document): (chart: ReportChart) => string {
  const drawn = new Map<ReportChart, string>();
  return (chart) => {
    const svg = drawn.get(chart) ?? chartSvg(chart, tableOfChart(document, chart), document);
    drawn.set(chart, svg);
    return svg;
  };
}
