import type { FigurePlace, Origin } from "../../../addin/reports/cash-report/section";
import type { ReportSource } from "../../../addin/reports/cash-report/source";
import { sections } from "../../../addin/reports/cash-report/tables";

/** The origins of a figure; fails when the table has no trace or the figure none. */
export function originsOf(source: ReportSource, id: string, place: FigurePlace): readonly Origin[] {
  const section = sections.find((one) => one.id === id);
  const origins = section?.trace?.(source, place);
  if (origins === undefined) throw new Error(`${id}/${place.row}/${place.column} has no origin`);
  return origins.filter((part) => "table" in part);
}

/** Sum of what the rows add; NaN where an origin does not tell. */
export function tracedSum(origins: readonly Origin[]): number {
  return origins
    .flatMap(({ amounts }) => amounts ?? [Number.NaN])
    .reduce((sum, minor) => sum + minor, 0);
}
