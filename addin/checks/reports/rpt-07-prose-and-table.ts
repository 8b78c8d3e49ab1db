import type { ReportTable } from "../../core/document";
import { amount, count, text, type Value } from "../../core/value";
import type { Check } from "../check";
import { figureCell, proseFigures, reportIn, rowOf, tablesOf } from "../report-figures";

export default {
  severity: "warning",
  title: "A figure in the text is that of its table",
  help: {
    reading: "The figure in the sentence, and its table.",
    remedy: "Insert figures from the tables, so that they change together.",
    falseAlarm: "Rounded figures in a sentence: say “about” and leave the link out.",
  },
  message: "The text says {prose} for {key}; table {table} shows {shown}: {difference} apart.",
  advice: "Replace the figure in the text.",
  source: "Text that quotes a table must say what the table says.",
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    if (report === undefined) return;
    const tables = new Map(tablesOf(report).map((table) => [table.id, table]));
    for (const { figure, key } of proseFigures(report)) {
      const place = placeOf(key);
      const table = place && tables.get(place.table);
      if (place === undefined || table === undefined) continue;
      const shown = valueAt(table, place);
      const difference = shown && differenceOf(figure, shown);
      if (shown === undefined || difference === undefined) continue;
      yield {
        cell: figureCell(table, place.row, place.column),
        values: { prose: figure, key: text(key), table: text(table.id), shown, difference },
      };
    }
  },
} satisfies Check;

/** Table, row and column of a key; a row's key may itself hold a stroke. */
function placeOf(key: string): { table: string; row: string; column: string } | undefined {
  const match = /^([^/]+)\/(.+)\/([^/]+)$/.exec(key);
  return match === null ? undefined : { table: match[1], row: match[2], column: match[3] };
}

function valueAt(
  table: ReportTable,
  { row, column }: { row: string; column: string },
): Value | undefined {
  return rowOf(table, row)?.values[column];
}

/** How far two figures are apart; undefined where they are the same, or one is not known. */
function differenceOf(prose: Value, shown: Value): Value | undefined {
  if (prose.type === "unknown" || shown.type === "unknown") return undefined;
  if (prose.type === "amount" && shown.type === "amount" && prose.currency === shown.currency) {
    const minor = Math.abs(prose.minor - shown.minor);
    return minor > 0 ? amount(minor, shown.currency) : undefined;
  }
  if (prose.type === "count" && shown.type === "count")
    return prose.count === shown.count ? undefined : count(Math.abs(prose.count - shown.count));
  return JSON.stringify(prose) === JSON.stringify(shown) ? undefined : text("≠");
}
