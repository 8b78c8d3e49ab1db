import type { ReportChart, ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { NOT_KNOWN, showAmount, showValue, type Value } from "../../core/value";
import { singleLine } from "../../layout/plain-text";
import { valueAt } from "../../layout/report-cells";

/** One figure of a chart. */
export interface ChartPoint {
  /** Minor units, or a count; NaN where it is not known. */
  readonly minor: number;
  /** The figure without its currency, as the table shows it. */
  readonly shown: string;
}

/** Figures that are drawn alike, one for each category; undefined where the table is blank. */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** ISO 4217 code; "" for counts. */
  readonly currency: string;
  readonly points: readonly (ChartPoint | undefined)[];
}

/** A place on the axis that is no value axis. */
export interface ChartCategory {
  readonly key: string;
  readonly label: string;
  /** Heading of the group in which the table has it, "" for none. */
  readonly group: string;
}

/** The figures of a chart, taken from its table. */
export interface ChartData {
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
}

/** Whether each row of the table is a series, and each column a category: the other way round in all kinds but one. */
export function isByRow({ kind }: ReportChart): boolean {
  return kind === "stacked-columns";
}

/** Takes the figures of a chart from its table. A row or column that is not there is a fault of the program. */
export function chartData(chart: ReportChart, table: ReportTable): ChartData {
  const rows = chart.rowKeys.map((key) => found(chart, { all: table.rows, key }));
  const columns = chart.columnKeys.map((key) => found(chart, { all: table.columns, key }));
  if (isByRow(chart))
    return {
      categories: columns.map(({ key, label }) => ({ key, label: singleLine(label), group: "" })),
      series: rows.map((row) =>
        seriesOf(
          row,
          columns.map((column) => [row, column] as const),
        ),
      ),
    };
  return {
    categories: rows.map((row) => ({
      key: row.key,
      label: singleLine(row.label),
      group: groupOf(table, row),
    })),
    series: columns.map((column) =>
      seriesOf(
        column,
        rows.map((row) => [row, column] as const),
      ),
    ),
  };
}

/** The one currency of a chart's figures; several in one scale would be a fault of the program. */
export function currencyOfChart({ series }: ChartData): string {
  const currencies = [...new Set(series.map(({ currency }) => currency))];
  if (currencies.length > 1) throw new Error(`${currencies.join(" and ")} cannot share a scale.`);
  return currencies[0] ?? "";
}

/** Figures that are known. */
export function knownMinors(points: readonly (ChartPoint | undefined)[]): number[] {
  return points.flatMap((point) =>
    point === undefined || Number.isNaN(point.minor) ? [] : [point.minor],
  );
}

/** Whether some figure is not known, so that the chart has a gap. */
export function hasGap({ series }: ChartData): boolean {
  return series.some(({ points }) => points.some((point) => Number.isNaN(point?.minor)));
}

interface Keyed {
  readonly key: string;
}

function found<One extends Keyed>(
  chart: ReportChart,
  { all, key }: { all: readonly One[]; key: string },
): One {
  const one = all.find((each) => each.key === key);
  if (one === undefined)
    throw new Error(`chart ${chart.id}: the table ${chart.tableId} has no ${key}.`);
  return one;
}

function seriesOf(
  { key, label }: { key: string; label: string },
  cells: readonly (readonly [ReportRow, ReportColumn])[],
): ChartSeries {
  const values = cells.map(([row, column]) => valueAt(row, column));
  const currencies = values.flatMap((value) => (value?.type === "amount" ? [value.currency] : []));
  const named = cells.map(([, column]) => column.currency ?? "").find((code) => code !== "");
  const currency = currencies[0] ?? named ?? "";
  if (currencies.some((code) => code !== currency))
    throw new Error(`${key}: amounts of several currencies cannot share a scale.`);
  return { key, label: singleLine(label), currency, points: values.map(pointOf) };
}

function pointOf(value: Value | undefined): ChartPoint | undefined {
  if (value === undefined) return undefined;
  if (value.type === "amount")
    return { minor: value.minor, shown: showAmount(value.minor, value.currency) };
  if (value.type === "count") return { minor: value.count, shown: showValue(value) };
  return { minor: Number.NaN, shown: NOT_KNOWN };
}

function groupOf({ rows }: ReportTable, row: ReportRow): string {
  const above = rows.slice(0, rows.indexOf(row));
  return singleLine(above.findLast(({ kind }) => kind === "group")?.label ?? "");
}
