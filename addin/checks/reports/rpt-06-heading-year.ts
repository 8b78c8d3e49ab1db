import { yearOf } from "../../core/calendar";
import type { Block } from "../../core/document";
import { text } from "../../core/value";
import { yearsIn } from "../../core/years-in-text";
import type { Check } from "../check";
import { daysOfReport, PROSE_CELL, reportIn } from "../report-figures";

export default {
  severity: "warning",
  title: "A heading names years of the period",
  help: {
    reading: "The year in the heading, and the years of the period.",
    remedy: "Look for other remains of the last report nearby.",
    falseAlarm: "A heading that speaks of another year on purpose: say “compared with”.",
  },
  message: "The heading “{heading}” names the year {year}; the report is about {first} to {last}.",
  advice: "Set the year, or take it out of the heading.",
  source: "Headings left over from the last report mislead.",
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    const period = report && daysOfReport(report);
    if (report === undefined || period === undefined) return;
    const [first, last] = [yearOf(period.from), yearOf(period.to)];
    for (const block of [{ type: "heading" as const, text: report.title }, ...report.blocks]) {
      const heading = headingOf(block);
      for (const year of yearsIn(heading)) {
        if (year >= first && year <= last) continue;
        yield {
          cell: block.type === "table" ? { sheet: block.id, row: 1, columnIndex: 0 } : PROSE_CELL,
          values: {
            heading: text(heading),
            year: text(String(year)),
            first: text(String(first)),
            last: text(String(last)),
          },
        };
      }
    }
  },
} satisfies Check;

function headingOf(block: Block | { readonly type: "heading"; readonly text: string }): string {
  if (block.type === "heading") return block.text;
  return block.type === "table" || block.type === "chart" ? block.title : "";
}
