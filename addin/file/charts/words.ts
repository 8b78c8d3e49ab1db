import type { ReportChart } from "../../core/document";
import { catalogue, languages, sayIn } from "../../core/words";
import { singleLine } from "../../layout/plain-text";

/** What charts say besides the words of their report. */
export const words = catalogue("chart", {
  caption: "Chart {id}: {title} (table {table})",
  notKnown: "n/a: not known, and so not drawn",
});

/** Speaks a document's language, or English where the catalogue lacks it. */
export function sayOf(language: string): ReturnType<typeof sayIn> {
  return sayIn(languages.includes(language) ? language : "en");
}

/** The line that stands with a chart: its id, its title and the table of its figures. */
export function chartCaption(chart: ReportChart, language: string): string {
  const { id, title, tableId } = chart;
  return sayOf(language)(words.caption, { id, title: singleLine(title), table: tableId });
}
