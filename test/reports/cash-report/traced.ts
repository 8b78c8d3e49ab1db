import type { Value } from "../../../addin/core/value";
import type { CashReportInput } from "../../../addin/reports/cash-report/input";
import type { TracePart } from "../../../addin/reports/cash-report/section";
import {
  numberOf,
  sumOfParts,
  type TraceableReport,
  traceableReport,
  traceFigure,
} from "../../../addin/reports/cash-report/trace";

/** What the parts come to when figures and conversions are followed down to rows; undefined for what is no sum. */
function sumBelow(report: TraceableReport, parts: readonly TracePart[]): number | undefined {
  for (const part of parts) {
    if ("rate" in part) {
      const below = sumBelow(report, part.from);
      if (!Object.is((below ?? 0.5) + 0, part.minor + 0))
        throw new Error(`${part.label}: ${part.minor} is not ${below}, the sum of its rows`);
    }
    if ("figure" in part && part.sign !== undefined) {
      const fault = faultOf(report, part.figure);
      if (fault !== "") throw new Error(fault);
    }
  }
  return sumOfParts(report, parts);
}

/** "" where the rows of an amount or a count add up to it exactly, all the way down; else what is wrong. */
function faultOf(report: TraceableReport, key: string): string {
  const { value, parts } = traceFigure(report, key);
  if (!isNumber(value)) return "";
  if (parts === undefined) return `${key} has no trace`;
  const sum = sumBelow(report, parts);
  const number = numberOf(value) + 0;
  const isSum = sum !== undefined && Object.is(sum + 0, number);
  return isSum ? "" : `${key} is ${number}, its rows come to ${sum}`;
}

/** What is wrong with any figure of a report. */
export function faultsOf(report: TraceableReport): string[] {
  return faultsIn(report, [...report.figures.keys()]);
}

function faultsIn(report: TraceableReport, keys: readonly string[]): string[] {
  return keys.map((key) => faultOf(report, key)).filter((one) => one !== "");
}

/** How many amounts and counts some tables have, and what is wrong with any of them. */
export function tracedTables(input: CashReportInput, ...tables: readonly string[]) {
  const report = traceableReport(input);
  const keys = [...report.figures.values()]
    .filter(({ cell, value }) => tables.includes(cell?.table ?? "") && isNumber(value))
    .map(({ key }) => key);
  return { count: keys.length, faults: faultsIn(report, keys) };
}

const isNumber = ({ type }: Value): boolean => type === "amount" || type === "count";
