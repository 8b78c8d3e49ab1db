import { fullAddress } from "../core/cells";
import { amount, count, day, rate, showAmount, showValue, type Value } from "../core/value";
import type { Message, Say } from "../core/words";
import { type RowFacts, rowFacts } from "../reports/cash-report/row-facts";
import type {
  Conversion,
  EarlierFigure,
  FigurePart,
  Origin,
  TracePart,
} from "../reports/cash-report/section";
import {
  isTied,
  numberOf,
  sumOfParts,
  type TraceableReport,
  type TracedFigure,
} from "../reports/cash-report/trace";
import { type TextColumn, textTable } from "./text-table";
import { words } from "./trace-words";

/** Longer texts are cut: the cell tells where the rest stands. */
const TEXT_MAX = 60;

/** All figures of the report, a line each: key and value. */
export function figuresText({ figures }: TraceableReport): string {
  const all = [...figures.values()];
  const width = Math.max(0, ...all.map(({ key }) => key.length));
  return all.map(({ key, value }) => `${key.padEnd(width)}  ${showValue(value)}\n`).join("");
}

/** How much of a trace is shown. */
interface Extent {
  /** With the rows of what was converted. */
  readonly isWhole: boolean;
  /** Figures below that are not shown. */
  readonly hidden: number;
}

/** Figures with their parts and rows, one below the other. */
export function traceText(
  report: TraceableReport,
  figures: readonly TracedFigure[],
  { isWhole, hidden }: Extent,
): string {
  const shown = figures.map((figure) => `${figureLines(report, figure, isWhole).join("\n")}\n`);
  const rest = hidden === 0 ? "" : `${report.source.say(words.below, { count: hidden })}\n`;
  return shown.join("\n") + rest;
}

function figureLines(report: TraceableReport, figure: TracedFigure, isWhole: boolean): string[] {
  const { key, place, value, parts } = figure;
  const currency = value.type === "amount" ? value.currency : "";
  return [
    `${key}`,
    `${place.join(" / ")}: ${showValue(value)}`,
    ...partLines(report, { parts: parts ?? [], currency, isWhole }),
    ...endLines(report, figure),
  ];
}

interface Parts {
  readonly parts: readonly TracePart[];
  /** Currency of the figure, "" for one that is no amount. */
  readonly currency: string;
  /** Whether the rows of what was converted are shown. */
  readonly isWhole: boolean;
}

function partLines(report: TraceableReport, { parts, currency, isWhole }: Parts): string[] {
  const { say } = report.source;
  const origins = parts.filter((part) => "table" in part);
  const figures = parts.filter((part) => "figure" in part);
  const conversions = parts.filter((part) => "from" in part);
  const earlier = parts.filter((part) => "earlier" in part);
  return [
    ...earlier.map((part) => earlierLine(say, part, currency)),
    ...figuresTable(report, { parts: figures, currency }),
    ...conversions.flatMap((part) => conversionLines(report, part, { currency, isWhole })),
    ...rowsTable(report, origins, currency),
  ];
}

/** What was converted, and below it the rows that made it. */
function conversionLines(
  report: TraceableReport,
  part: Conversion,
  { currency, isWhole }: Omit<Parts, "parts">,
): string[] {
  const { say, books } = report.source;
  const cells = part.rates.map((row) =>
    fullAddress(rowFacts(books, { table: "Rates", rows: [row], column: "rate" }, row).cell),
  );
  const filling = {
    sign: part.sign < 0 ? "minus" : "plus",
    label: part.label,
    amount: amount(part.minor, part.currency),
    rate: part.rate === undefined ? say(words.noRate) : rate(part.rate),
    value: amount(part.value, currency),
  };
  const line = say(wordsOf(part, currency), {
    ...filling,
    day: part.day === 0 ? "" : day(part.day),
    cells: cells.join(", ") || say(words.noCells),
  });
  const below = isWhole
    ? partLines(report, { parts: part.from, currency: part.currency, isWhole })
    : briefLines(report, part);
  return [line, ...below.map((one) => `  ${one}`)];
}

/** The figures that were converted; rows as their sum alone, unless there is but one. */
function briefLines(report: TraceableReport, { from, currency, minor }: Conversion): string[] {
  const rows = from.flatMap((part) => ("table" in part ? part.rows : []));
  if (rows.length < 2) return partLines(report, { parts: from, currency, isWhole: false });
  const value = amount(minor, currency);
  return [report.source.say(words.rowsBelow, { count: rows.length, value })];
}

/** A figure of the report before, and where its rows are. */
function earlierLine(say: Say, { earlier, anew }: EarlierFigure, currency: string): string {
  const value = amount(earlier, currency);
  if (anew === undefined) return say(words.earlier, { value });
  const { figure, period } = anew;
  return say(words.anew, { value, figure, from: day(period.from), to: day(period.to) });
}

function wordsOf(part: Conversion, currency: string): Message {
  if (part.day === 0) return words.factor;
  return part.currency === currency ? words.whole : words.converted;
}

/** The figures that a figure is made of. */
function figuresTable(
  { figures, source }: TraceableReport,
  { parts, currency }: { parts: readonly FigurePart[]; currency: string },
): string[] {
  const { say } = source;
  if (parts.length === 0) return [];
  const isSum = parts.every(({ sign }) => sign !== undefined);
  const rows = parts.map(({ figure, sign = 1 }) => {
    const found = figures.get(figure);
    const value = found?.value;
    const shown =
      value === undefined
        ? ""
        : isSum
          ? showNumber(sign * numberOf(value), currency)
          : showValue(value);
    return [figure, (found?.place ?? []).slice(1).join(" / "), shown];
  });
  const heading = isSum ? addsHeading(say, currency) : "";
  return textTable(
    [left(say(words.figure)), left(say(words.place)), { heading, align: "right" }],
    rows,
  );
}

const left = (heading: string): TextColumn => ({ heading, align: "left" });

const addsHeading = (say: Say, currency: string): string =>
  currency === "" ? say(words.addsCount) : say(words.adds, { currency });

/** An amount without its currency, or a count. */
function showNumber(number: number, currency: string): string {
  return currency === "" ? showValue(count(number + 0)) : showAmount(number + 0, currency);
}

interface TracedRow {
  readonly facts: RowFacts;
  /** "" where it adds nothing that can be told. */
  readonly adds: string;
  readonly recorded: string;
}

/** The rows of the workbook, a line each, and their sum. */
function rowsTable(
  report: TraceableReport,
  origins: readonly Origin[],
  currency: string,
): string[] {
  const { say } = report.source;
  const rows = origins.flatMap((origin) => tracedRows(report, origin, currency));
  if (rows.length === 0) return [];
  const shows = columnsOf(say, currency).filter(
    ({ isAlways, cell }) => isAlways || rows.some((row) => cell(row) !== ""),
  );
  const sum = sumOfParts(report, origins);
  const body = rows.map((row) => shows.map(({ cell }) => cell(row)));
  if (sum === undefined) return textTable(shows, body);
  const label = say(words.sum, { count: rows.length });
  const last = shows.map((_, index) =>
    index === shows.length - 1 ? showNumber(sum, currency) : index === 0 ? label : "",
  );
  return textTable(shows, [...body, last]);
}

function columnsOf(say: Say, currency: string) {
  const column = (heading: string, cell: (row: TracedRow) => string) => ({
    heading,
    cell,
    align: "left" as const,
    isAlways: false,
  });
  return [
    { ...column(say(words.cell), ({ facts }) => fullAddress(facts.cell)), isAlways: true },
    column(say(words.no), ({ facts }) => facts.no),
    column(say(words.day), ({ facts }) => facts.day),
    column(say(words.text), ({ facts }) => cut(facts.text)),
    { ...column(say(words.recorded), ({ recorded }) => recorded), align: "right" as const },
    { ...column(addsHeading(say, currency), ({ adds }) => adds), align: "right" as const },
  ];
}

const cut = (text: string): string =>
  text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1)}…` : text.replace(/\s+/g, " ");

/** What each row is about and adds; what it says itself only where that is another currency. */
function tracedRows({ source }: TraceableReport, origin: Origin, currency: string): TracedRow[] {
  return origin.rows.map((row, index) => {
    const adds = origin.amounts?.[index];
    const recorded = origin.recorded?.[index];
    const isOther = recorded !== undefined && !isSameAmount(recorded, adds, currency);
    return {
      facts: rowFacts(source.books, origin, row),
      adds: adds === undefined ? "" : showNumber(adds, currency),
      recorded: isOther ? showValue(recorded) : "",
    };
  });
}

const isSameAmount = (value: Value, minor: number | undefined, currency: string): boolean =>
  value.type === "amount" && value.currency === currency && Object.is(value.minor, minor);

/** The check: what the parts come to is the figure. */
function endLines(report: TraceableReport, figure: TracedFigure): string[] {
  const { say } = report.source;
  const { value, parts } = figure;
  const tied = isTied(report, figure);
  if (parts === undefined) return [say(words.noRows)];
  if (tied === undefined) return [say(words.noSum)];
  const sum = sumOfParts(report, parts) ?? Number.NaN;
  if (!tied)
    return [
      say(words.notTied, {
        sum: value.type === "amount" ? amount(sum, value.currency) : String(sum),
        value,
      }),
    ];
  const nothing = parts.length === 0 ? [say(words.nothing)] : [];
  const isUnknown = Number.isNaN(sum);
  return [...nothing, isUnknown ? say(words.unknownTied) : say(words.tied, { value })];
}
