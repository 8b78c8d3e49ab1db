import type { Document, ReportChart } from "../../core/document";
import { tableOfChart } from "../report-cells";
import { chartSvg } from "./chart-svg";

/** Draws the charts of a document, each from the table that it belongs to. */
export function drawnCharts(document: Document): (chart: ReportChart) => string {
  return (chart) => chartSvg(chart, tableOfChart(document, chart), document);
}
