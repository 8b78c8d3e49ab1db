import { ownPeriods } from "../../books/own-periods";
import { type Period, yearsOfPeriod } from "../../books/period";
import { remembered } from "../../books/remembered";
import { minorUnitDigits } from "../../core/currencies";
import { minorOfDecimal } from "../../core/money";
import type { ReportSource } from "./source";
import { type Figures, ROW, statementFigures } from "./statement";

/** A column of amounts of the earlier report, by row key; undefined when it has no such table. */
export function reportedFigures(
  { previous, base }: ReportSource,
  { table: id, column }: { table: string; column: string },
): Figures | undefined {
  const table = previous?.tables[id];
  if (table === undefined) return undefined;
  const digits = minorUnitDigits(base);
  const figures = new Map<string, number>();
  for (const { key, values } of table.rows) {
    const value = values[column];
    if (value === undefined || value === "") continue;
    figures.set(key, minorOfDecimal(String(value ?? ""), digits) ?? Number.NaN);
  }
  return figures;
}

/** The earlier report's period as it tells it, else the recorded one that ends on the day before this one. */
export function previousPeriod({ books, period, previous }: ReportSource): Period | undefined {
  const before = ownPeriods(books).find(({ to }) => to === period.from - 1);
  const found = previous?.period ?? before;
  return found !== undefined && found.to < period.from ? found : undefined;
}

/** The same books seen over the earlier report's period; undefined where they do not hold the whole of it. */
export const previousSource = remembered(findPreviousSource, (source: ReportSource) => [source]);

function findPreviousSource(source: ReportSource): ReportSource | undefined {
  const period = previousPeriod(source);
  if (source.previous === undefined || period === undefined) return undefined;
  if (!isCovered(source, period)) return undefined;
  return { ...source, period, years: yearsOfPeriod(period), previous: undefined };
}

/** Books that begin by the first day of the period hold it; those that begin within it do when it began with their cash. */
function isCovered(source: ReportSource, period: Period): boolean {
  const first = source.movements.all.reduce(
    (least, { day }) => Math.min(least, day),
    Number.POSITIVE_INFINITY,
  );
  if (first <= period.from) return true;
  const reported = reportedFigures(source, { table: "T1", column: "total" })?.get(ROW.opening);
  return first <= period.to && reported === statementFigures(source, period).get(ROW.opening);
}
