import type { ChartData, ChartSeries } from "./chart-data";

/** What a mark stands for: series, category and the exact figure with its currency. */
export function figureWords(
  { categories }: ChartData,
  { series, index }: { series: ChartSeries; index: number },
): string {
  const shown = series.points[index]?.shown ?? "";
  return `${series.label}, ${categories[index].label}: ${shown} ${series.currency}`.trim();
}
