import { isoOfDay } from "../core/calendar";
import { cellAddress } from "../core/cells";
import { amount, plainValue, type Value } from "../core/value";
import type { ReportFigure } from "../reports/cash-report/report-figures";
import { rowFacts } from "../reports/cash-report/row-facts";
import type { Origin, TracePart } from "../reports/cash-report/section";
import { isTied, type TraceableReport, type TracedFigure } from "../reports/cash-report/trace";

const INDENT = 2;

/** All figures of the report for another program. */
export function figuresJson({ figures }: TraceableReport): string {
  return textOf({ figures: [...figures.values()].map(headOf) });
}

/** Figures with their parts, amounts as decimal strings; the first is the one that was asked for. */
export function traceJson(report: TraceableReport, figures: readonly TracedFigure[]): string {
  return textOf({
    figures: figures.map((figure) => ({
      ...headOf(figure),
      addsUp: isTied(report, figure) ?? null,
      parts: partsJson(report, figure.parts ?? [], currencyOf(figure.value)),
    })),
  });
}

const textOf = (json: object): string => `${JSON.stringify(json, undefined, INDENT)}\n`;

const currencyOf = (value: Value): string => (value.type === "amount" ? value.currency : "");

function headOf({ key, place, value }: ReportFigure) {
  const currency = currencyOf(value);
  return { key, place, value: plainValue(value), ...(currency === "" ? {} : { currency }) };
}

function partsJson(
  report: TraceableReport,
  parts: readonly TracePart[],
  currency: string,
): object[] {
  const plain = (minor: number) => plainNumber(minor, currency);
  return parts.flatMap((part): object[] => {
    if ("figure" in part) return [{ figure: part.figure, sign: part.sign ?? null }];
    if ("earlier" in part) {
      const { earlier, anew } = part;
      const days = anew && { from: isoOfDay(anew.period.from), to: isoOfDay(anew.period.to) };
      return [{ earlier: plain(earlier), ...(anew && { figure: anew.figure, ...days }) }];
    }
    if ("table" in part) return [originJson(report, part, currency)];
    const { label, rate, day, rates, sign } = part;
    const cells = rates.map((row) => addressOf(report, ratesOf(row), row));
    return [
      {
        converted: label,
        sign,
        amount: plainValue(amount(part.minor, part.currency)),
        currency: part.currency,
        rate: rate ?? null,
        day: day === 0 ? null : isoOfDay(day),
        rates: cells,
        value: plain(part.value),
        parts: partsJson(report, part.from, part.currency),
      },
    ];
  });
}

/** Decimal text of an amount, or a count. */
const plainNumber = (number: number, currency: string) =>
  currency === "" ? number : plainValue(amount(number, currency));

const ratesOf = (row: number): Origin => ({ table: "Rates", rows: [row], column: "rate" });

function addressOf({ source }: TraceableReport, origin: Origin, row: number) {
  const { cell } = rowFacts(source.books, origin, row);
  return { sheet: cell.sheet, cell: cellAddress(cell) };
}

function originJson(report: TraceableReport, origin: Origin, currency: string) {
  const { table, rows, amounts, recorded } = origin;
  return {
    table,
    rows: rows.map((row, index) => {
      const { no, day, text } = rowFacts(report.source.books, origin, row);
      const value = recorded?.[index];
      return {
        ...addressOf(report, origin, row),
        no,
        day: day || null,
        text,
        ...(value && { recorded: plainValue(value), currency: currencyOf(value) }),
        ...(amounts && { adds: plainNumber(amounts[index], currency) }),
      };
    }),
  };
}
