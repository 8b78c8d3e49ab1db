import type { ReportChart } from "../../core/document";
import { chartCaption } from "../charts/words";
import { escaped } from "./escape";
import type { Setting } from "./setting";

/** What only a file of its own needs before a drawing. */
const PROLOGUE = /^\s*<\?xml[^>]*>\s*/;

/** The drawing with its title, and in words for those who cannot see it. */
export function chartBlock({ svgOf, language }: Setting, chart: ReportChart): string {
  const svg = svgOf(chart);
  if (svg === undefined) return "";
  return [
    `<figure class="chart"><figcaption>${escaped(chartCaption(chart, language))}</figcaption>`,
    `<div role="img" aria-label="${escaped(chart.alternativeText)}">${svg.replace(PROLOGUE, "")}</div>`,
    "</figure>",
  ].join("\n");
}
