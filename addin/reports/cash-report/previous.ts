import { minorUnitDigits } from "../../core/currencies";
import { minorOfDecimal } from "../../core/money";
import type { ReportSource } from "./source";
import type { Figures } from "./statement";

/** The totals of the earlier report's T1, by row key; undefined when there is no such report. */
export function previousFigures({ previous, base }: ReportSource): Figures | undefined {
  const table = previous?.tables.T1;
  if (table === undefined) return undefined;
  const digits = minorUnitDigits(base);
  const figures = new Map<string, number>();
  for (const { key, values } of table.rows) {
    const { total } = values;
    if (total === undefined || total === "") continue;
    figures.set(key, minorOfDecimal(String(total ?? ""), digits) ?? Number.NaN);
  }
  return figures;
}
