import { PALETTE } from "../../layout/palette";
import {
  type ChartCategory,
  type ChartData,
  type ChartPoint,
  currencyOfChart,
  knownMinors,
} from "./chart-data";
import { figureWords } from "./figure-words";
import { ACTUAL_FILL, PLANNED_FILL } from "./fills";
import { labelLines, topLegend } from "./legend";
import { LINE_HEIGHT, measured, type Pen, PICTURE_WIDTH, SMALL_SIZE } from "./pen";
import type { Drawing } from "./picture";
import { GAP, type ValueAxis, valueAxis } from "./value-axis";

/** Names of the bars take no more of the picture than this. */
const NAMES_SHARE_MAX = 0.36;
const LINE = SMALL_SIZE * LINE_HEIGHT;
const ROW_GAP = 5;
const PLANNED_HEIGHT = 10;
const ACTUAL_HEIGHT = 4.4;
const FOOT = 18;
const STEPS_MAX = 5;

/** For each row a wide pale bar of what was planned, ended by an upright line, and a narrow dark one of what was. */
export function bulletBars(pen: Pen, data: ChartData): Drawing {
  const currency = currencyOfChart(data);
  const minors = data.series.flatMap(({ points }) => knownMinors(points));
  const axis = valueAxis(minors, { currency, stepsMax: STEPS_MAX });
  const items = [PLANNED_FILL, ACTUAL_FILL].map((fill, index) => ({
    fill,
    label: data.series[index]?.label ?? "",
  }));
  const [left, right] = [namesWidth(data) + GAP, figuresStart(data) - 2 * GAP];
  const legend = topLegend(pen, items, left);
  const rows = rowsOf(data.categories, { top: legend.height + LINE, width: left - GAP });
  const bottom = rows.reduce(
    (lowest, row) => Math.max(lowest, row.y + row.height),
    legend.height + LINE,
  );
  const field = { left, right, top: legend.height + 4, bottom };
  const placed = { data, axis, field };
  return {
    height: bottom + FOOT,
    marks: [
      legend.marks,
      grid(pen, { axis, field, currency }),
      ...rows.map((row) => (row.index < 0 ? groupName(pen, row) : bar(pen, { ...placed, row }))),
    ].join(""),
  };
}

interface Row {
  /** Place among the categories; -1 for the heading of a group. */
  readonly index: number;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** A row for each bar, and one for each group's heading where it begins. */
function rowsOf(
  categories: readonly ChartCategory[],
  { top, width }: { top: number; width: number },
): Row[] {
  const rows: Row[] = [];
  let [y, group] = [top, ""];
  const add = (index: number, lines: readonly string[]) => {
    const height = Math.max(PLANNED_HEIGHT, lines.length * LINE) + ROW_GAP;
    rows.push({ index, lines, y, height });
    y += height;
  };
  categories.forEach((category, index) => {
    if (category.group !== group) add(-1, [category.group]);
    group = category.group;
    add(index, labelLines(category.label, { width, size: SMALL_SIZE }));
  });
  return rows;
}

function namesWidth({ categories }: ChartData): number {
  const widest = Math.max(0, ...categories.map(({ label }) => measured(label, SMALL_SIZE)));
  return Math.min(widest, PICTURE_WIDTH * NAMES_SHARE_MAX);
}

/** Where the column of exact figures begins. */
function figuresStart({ series }: ChartData): number {
  const shown = series[1]?.points.map((point) => point?.shown ?? "") ?? [];
  return PICTURE_WIDTH - Math.max(0, ...shown.map((text) => measured(text, SMALL_SIZE)));
}

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const across =
  (axis: ValueAxis, { left, right }: Field) =>
  (minor: number) =>
    left + axis.place(minor) * (right - left);

/** Upright lines with their words below; every second word only where they would touch. */
function grid(
  pen: Pen,
  { axis, field, currency }: { axis: ValueAxis; field: Field; currency: string },
): string {
  const x = across(axis, field);
  const room = (field.right - field.left) / (axis.ticks.length - 1);
  const widest = Math.max(...axis.labels.map((label) => measured(label, SMALL_SIZE)));
  const every = Math.ceil((widest + 4) / room);
  const zero = axis.ticks.indexOf(0);
  const look = {
    y: field.bottom + SMALL_SIZE + 4,
    size: SMALL_SIZE,
    color: PALETTE.muted,
  } as const;
  const marks = axis.ticks.map((tick, index) => {
    const own = tick === 0 ? { color: PALETTE.muted, width: 0.9 } : {};
    const line = pen.line({ from: [x(tick), field.top], to: [x(tick), field.bottom], ...own });
    if ((index - zero) % every !== 0) return line;
    return line + pen.text(axis.labels[index], { ...look, x: x(tick), anchor: "middle" });
  });
  return marks.join("") + pen.text(currency, { ...look, x: PICTURE_WIDTH, anchor: "end" });
}

function groupName(pen: Pen, { lines, y, height }: Row): string {
  return pen.text(lines[0], { x: 0, y: y + height - ROW_GAP - 1, anchor: "start", isBold: true });
}

interface PlacedRow {
  readonly data: ChartData;
  readonly axis: ValueAxis;
  readonly field: Field;
  readonly row: Row;
}

function bar(pen: Pen, { data, axis, field, row }: PlacedRow): string {
  const [planned, actual] = data.series;
  const { index } = row;
  const middle = row.y + (row.height - ROW_GAP) / 2;
  const x = across(axis, field);
  const names = row.lines.map((line, at) => {
    const y = middle + SMALL_SIZE * 0.36 + (at - (row.lines.length - 1) / 2) * LINE;
    return pen.text(line, { x: field.left - GAP, y, anchor: "end", size: SMALL_SIZE });
  });
  const box = (point: ChartPoint | undefined, height: number) =>
    point === undefined || Number.isNaN(point.minor)
      ? undefined
      : { ...span(x(0), x(point.minor)), y: middle - height / 2, height };
  const [wide, narrow] = [
    box(planned?.points[index], PLANNED_HEIGHT),
    box(actual?.points[index], ACTUAL_HEIGHT),
  ];
  const goal = planned?.points[index]?.minor ?? Number.NaN;
  const shown = actual?.points[index]?.shown ?? "";
  return [
    ...names,
    wide && planned
      ? pen.box(wide, PLANNED_FILL, figureWords(data, { series: planned, index }))
      : "",
    narrow && actual
      ? pen.box(narrow, ACTUAL_FILL, figureWords(data, { series: actual, index }))
      : "",
    wide
      ? pen.line({
          from: [x(goal), wide.y - 1.5],
          to: [x(goal), wide.y + wide.height + 1.5],
          color: PALETTE.ink,
          width: 1.6,
        })
      : "",
    pen.text(shown, {
      x: PICTURE_WIDTH,
      y: middle + SMALL_SIZE * 0.36,
      anchor: "end",
      size: SMALL_SIZE,
    }),
  ].join("");
}

function span(from: number, to: number): { x: number; width: number } {
  return { x: Math.min(from, to), width: Math.abs(to - from) };
}
