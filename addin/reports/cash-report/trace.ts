import type { Document, ReportRow } from "../../core/document";
import { editDistance } from "../../core/edit-distance";
import { ArgumentError } from "../../core/faults";
import { addMinor } from "../../core/money";
import type { Value } from "../../core/value";
import { catalogue } from "../../core/words";
import { cashReport } from "./cash-report";
import type { CashReportInput } from "./input";
import { minorOf } from "./money";
import { notes } from "./notes";
import { figurePart } from "./origins";
import { type FigureCell, type ReportFigure, reportFigures } from "./report-figures";
import type { TracePart } from "./section";
import { type ReportSource, reportSource } from "./source";
import { sections } from "./tables";

export const words = catalogue("cashReport.trace", {
  noFigure: "The report has no figure {key}. Near ones: {near}.",
});

/** Keys that are offered for one that is not there. */
const NEAR_MAX = 3;

/** A cash report whose figures lead back to the rows of the workbook. */
export interface TraceableReport {
  readonly source: ReportSource;
  readonly document: Document;
  /** In the order of the report. */
  readonly figures: ReadonlyMap<string, ReportFigure>;
}

/** A figure and what it was worked out from. */
export interface TracedFigure extends ReportFigure {
  /** Undefined where the report knows no rows: words, and days that were told. */
  readonly parts: readonly TracePart[] | undefined;
}

/** Makes the report once, for any number of questions. */
export function traceableReport(input: CashReportInput): TraceableReport {
  const document = cashReport(input);
  return { source: reportSource(input), document, figures: reportFigures(document) };
}

/** The figure of a key with its parts. Throws ArgumentError with near keys when there is none. */
export function traceFigure(report: TraceableReport, key: string): TracedFigure {
  const figure = report.figures.get(key);
  if (figure === undefined) {
    const near = nearKeys(key, [...report.figures.keys()]).join(", ");
    throw new ArgumentError(report.source.say(words.noFigure, { key, near }));
  }
  const parts = partsOf(report, figure);
  return { ...figure, parts: isNumber(figure.value) ? parts : parts?.map(withoutAmounts) };
}

/** What is no number is no sum: a day and the amounts that stand beside it in the same row of the workbook. */
function withoutAmounts(part: TracePart): TracePart {
  if (!("table" in part)) return part;
  const { table, rows, column } = part;
  return { table, rows, ...(column === undefined ? {} : { column }) };
}

/**
 * What the parts of a figure come to, in minor units of its currency; undefined where they are no sum, such as the
 * rows behind a rate or a count.
 */
export function sumOfParts(
  { figures }: TraceableReport,
  parts: readonly TracePart[],
): number | undefined {
  const sums = parts.map((part): number | undefined => {
    if ("earlier" in part) return part.earlier;
    if ("rate" in part) return part.sign * part.value;
    if ("table" in part) return part.amounts && total(part.amounts);
    const figure = figures.get(part.figure);
    if (figure === undefined) throw new Error(`the report has no figure ${part.figure}`);
    return part.sign === undefined ? undefined : part.sign * numberOf(figure.value);
  });
  const known = sums.filter((sum) => sum !== undefined);
  return known.length === 0 && parts.length > 0 ? undefined : total(known);
}

/** A sum of whole numbers. What stands alone is no sum and may be a fraction, such as half a day of work. */
function total(numbers: readonly number[]): number {
  return numbers.length === 1 ? numbers[0] : numbers.reduce(addMinor, 0);
}

/**
 * The figure of a key, then every figure that it is made of, each once, down to the rows. Throws ArgumentError when
 * there is no such key.
 */
export function traceAll(report: TraceableReport, key: string): readonly TracedFigure[] {
  const found = new Map<string, TracedFigure>();
  const visit = (own: string): void => {
    if (found.has(own)) return;
    const figure = traceFigure(report, own);
    found.set(own, figure);
    figuresIn(figure.parts ?? []).forEach(visit);
  };
  visit(key);
  return [...found.values()];
}

/** Minor units of an amount, or a count; NaN for what is neither. */
export function numberOf(value: Value): number {
  return value.type === "count" ? value.count : minorOf(value);
}

function figuresIn(parts: readonly TracePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if ("figure" in part) return [part.figure];
    return "from" in part ? figuresIn(part.from) : [];
  });
}

/**
 * Whether the parts of an amount come to it, and those of each conversion to what was converted; undefined for what is
 * no sum. False is a fault of the program.
 */
export function isTied(
  report: TraceableReport,
  { value, parts }: TracedFigure,
): boolean | undefined {
  const sum = parts && sumOfParts(report, parts);
  if (parts === undefined || sum === undefined || !isNumber(value)) return undefined;
  const isWhole = parts.every(
    (part) => !("from" in part) || isSame(sumOfParts(report, part.from) ?? Number.NaN, part.minor),
  );
  return isWhole && isSame(sum, numberOf(value));
}

const isNumber = ({ type }: Value): boolean => type === "amount" || type === "count";

/** Equal, or both not known. */
const isSame = (one: number, other: number): boolean => Object.is(one + 0, other + 0);

function partsOf({ source, document }: TraceableReport, { key, cell }: ReportFigure) {
  const { table: id, row, column } = cell ?? cellOfKey(key);
  const own = [...sections, ...notes]
    .find((one) => one.id === id)
    ?.trace?.(source, { row, column });
  if (own !== undefined) return own;
  const table = document.blocks.find((block) => block.type === "table" && block.id === id);
  return table?.type === "table" ? termsOf(table.rows, { id, row, column }) : undefined;
}

/** The cell that a figure in the text names; a key without one names no table. */
function cellOfKey(key: string): FigureCell {
  const [, table = "", row = "", column = ""] = /^([^/]+)\/(.+)\/([^/]+)$/s.exec(key) ?? [];
  return { table, row, column };
}

/** The rows that a row of sums names, in the column; a total of no rows is made of nothing. */
function termsOf(
  rows: readonly ReportRow[],
  { id, row: rowKey, column }: { id: string; row: string; column: string },
): readonly TracePart[] | undefined {
  const row = rows.find(({ key }) => key === rowKey);
  const value = row?.values[column];
  if (row === undefined || (value?.type !== "amount" && value?.type !== "count")) return undefined;
  const isSum = row.kind === "total" || row.kind === "subtotal";
  if (row.sum === undefined) return isSum && numberOf(value) === 0 ? [] : undefined;
  // A sum that is not known stands without a formula, but it is one.
  const isUnknown = value.type === "amount" && Number.isNaN(value.minor);
  if (!isUnknown && !(row.sumColumns?.includes(column) ?? true)) return undefined;
  const filled = new Set(rows.filter(({ values }) => column in values).map(({ key }) => key));
  return row.sum
    .filter((term) => filled.has(term.row))
    .map((term) => figurePart(`${id}/${term.row}/${column}`, term.sign));
}

/** Keys that begin like one, then those of its table and of its row or column, then those most like it; else as in the report. */
function nearKeys(key: string, keys: readonly string[]): readonly string[] {
  const wanted = key.toLowerCase();
  const wantedParts = wanted.split("/");
  const measured = keys.map((one) => {
    const own = one.toLowerCase();
    const parts = own.split("/");
    // A key that goes on where the wanted one ends is as near as can be.
    if (wanted !== "" && own.startsWith(wanted))
      return { one, shared: Number.POSITIVE_INFINITY, distance: 0 };
    const shared = wantedParts.filter((part, at) => part !== "" && alike(parts[at], part)).length;
    return { one, shared, distance: editDistance(own, wanted) };
  });
  return measured
    .sort(
      (a, b) =>
        Number(b.shared > a.shared) - Number(a.shared > b.shared) || a.distance - b.distance,
    )
    .slice(0, NEAR_MAX)
    .map(({ one }) => one);
}

/** "L-03" is the row title.L-03, whatever stands before its last point. */
const alike = (part: string | undefined, wanted: string): boolean =>
  part === wanted || part?.endsWith(`.${wanted}`) === true;
