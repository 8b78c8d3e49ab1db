import type { Period } from "../../books/period";
import { plannedLines } from "./budget";
import { comparedParts } from "./comparative";
import { converted } from "./conversions";
import { effectParts } from "./exchange-trace";
import { balanceRows, figurePart, ledgerRows, sharesOf } from "./origins";
import { plannedParts } from "./planned-parts";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import { cashOn, ROW, rowsOfMovement, signOfMovement } from "./statement";
import { isPlanned, previousTotal } from "./statement-columns";
import { legsUnderWay } from "./transfers";

/** Rows of T1 that are sums of other rows. */
const SUMS: readonly string[] = [ROW.receipts, ROW.payments, ROW.surplus, ROW.closing];

/** What a figure of T1 was worked out from; sums of other rows tell it themselves. */
export function traceStatement(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const part = (other: string, sign?: 1 | -1) => figurePart(`T1/${row}/${other}`, sign);
  if (column === "previous")
    return comparedParts(source, previousTotal, { row, missing: missing(row) });
  if (column === "difference") return [part("total", 1), part("budget", -1)];
  if (column === "share") return [part("difference"), part("budget")];
  if (SUMS.includes(row)) return undefined;
  if (column === "budget") {
    const own = plannedLines(source).filter((one) => one.line === row || one.ofWhich === row);
    return plannedParts(
      source,
      own.map(({ planned, minor }) => ({ ...planned, minor })),
    );
  }
  const period = periodOf(source, column);
  return period && periodParts(source, { row, column, period });
}

/** A line that the earlier report does not have is 0 there; cash that it does not have is not known. */
const missing = (row: string): number => (isPlanned(row) ? 0 : Number.NaN);

/** Days of a column of amounts. */
function periodOf({ period, years }: ReportSource, column: string): Period | undefined {
  return column === "total" ? period : years.find(({ year }) => String(year) === column);
}

function periodParts(
  source: ReportSource,
  { row, column, period }: FigurePlace & { period: Period },
): readonly TracePart[] {
  if (row === ROW.underWay) return underWayParts(source, period);
  if (row === ROW.effect) return effectParts(source, period);
  if (row === ROW.check)
    return [
      figurePart(`T1/${ROW.closing}/${column}`, 1),
      ...cashParts(source, { day: period.to, sign: -1 }),
    ];
  const lines = lineParts(source, { row, period });
  return row === ROW.opening
    ? [...cashParts(source, { day: period.from - 1, sign: 1 }), ...lines]
    : lines;
}

/** Each account's balance at the rate of the day. */
function cashParts(
  source: ReportSource,
  { day, sign }: { day: number; sign: 1 | -1 },
): readonly TracePart[] {
  return cashOn(source, day)
    .filter(({ minor }) => minor !== 0)
    .map(({ account, minor, value }) => {
      const { account: label, currency } = source.books.accounts[account];
      const from = balanceRows(source, { account, day });
      return converted(source, { label, minor, currency, day, value, sign, from });
    });
}

/** The movements that the row adds up within the days of the column. */
function lineParts(
  source: ReportSource,
  { row, period }: { row: string; period: Period },
): readonly TracePart[] {
  const shares = source.movements.all
    .filter(({ day }) => day >= period.from && day <= period.to)
    .filter((movement) => rowsOfMovement(movement).includes(row))
    .flatMap((movement) => sharesOf([movement], signOfMovement(movement)));
  return ledgerRows(source, shares);
}

/** What had not arrived at the end, less what had not arrived before the period. */
function underWayParts(source: ReportSource, period: Period): readonly TracePart[] {
  const { books, transfers } = source;
  return transfers.flatMap((transfer) => [
    ...ledgerRows(source, sharesOf(legsUnderWay(books, transfer, period.to))),
    ...ledgerRows(source, sharesOf(legsUnderWay(books, transfer, period.from - 1), -1)),
  ]);
}
