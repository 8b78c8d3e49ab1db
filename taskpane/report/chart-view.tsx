import { useMemo } from "react";
import type { ReportChart } from "../../addin/core/document";
import { chartSvg } from "../../addin/file/charts/chart-svg";
import { chartCaption } from "../../addin/file/charts/words";
import { tableOfChart } from "../../addin/layout/report-cells";
import { useReport } from "./report-context";

/** A chart as a picture: an image runs no script and loads nothing. */
export function ChartView({ chart }: { chart: ReportChart }) {
  const report = useReport();
  const source = useMemo(() => {
    if (report === undefined) return undefined;
    const svg = chartSvg(chart, tableOfChart(report, chart), report);
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [chart, report]);
  if (report === undefined) return null;
  return (
    <figure className="chart">
      <figcaption>{chartCaption(chart, report.language)}</figcaption>
      <img src={source} alt={chart.alternativeText} />
    </figure>
  );
}
