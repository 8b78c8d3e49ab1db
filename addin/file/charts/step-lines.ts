import { NOT_KNOWN } from "../../core/value";
import { PALETTE } from "../../layout/palette";
import type { ChartData, ChartSeries } from "./chart-data";
import { knownMinors } from "./chart-data";
import { figureWords } from "./figure-words";
import { BELOW_FILL, HELD_FILL } from "./fills";
import { measured, type Pen, PICTURE_WIDTH, SMALL_SIZE, TEXT_SIZE } from "./pen";
import type { Drawing } from "./picture";
import { timeMarks } from "./time-marks";
import { GAP, heightOf, labelsWidth, type Plot, uprightAxis, valueAxis } from "./value-axis";

/** So many currencies have panels as wide as the picture; more of them stand in two columns. */
const WIDE_PANELS_MAX = 2;
const HEIGHTS = { wide: 118, narrow: 88 };
const HEAD = 22;
const FOOT = 16;
const PANEL_GAP = 14;

/** A panel for each series, since currencies share no scale; each with its own line of zero. */
export function stepLines(pen: Pen, data: ChartData): Drawing {
  const across = data.series.length <= WIDE_PANELS_MAX ? 1 : 2;
  const height = across === 1 ? HEIGHTS.wide : HEIGHTS.narrow;
  const width = (PICTURE_WIDTH - (across - 1) * PANEL_GAP) / across;
  const panels = data.series.map((series, index) => {
    const x = (index % across) * (width + PANEL_GAP);
    const y = Math.floor(index / across) * height;
    return panel(pen, { data, series, x, y, width, height });
  });
  return { height: Math.ceil(data.series.length / across) * height, marks: panels.join("") };
}

interface Panel {
  readonly data: ChartData;
  readonly series: ChartSeries;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function panel(pen: Pen, { data, series, x, y, width, height }: Panel): string {
  const { currency } = series;
  const axis = valueAxis(knownMinors(series.points), { currency, stepsMax: 4 });
  const plot: Plot = {
    left: x + labelsWidth(axis) + GAP,
    right: x + width - 1,
    top: y + HEAD,
    bottom: y + height - FOOT,
  };
  const step = (plot.right - plot.left) / Math.max(1, data.categories.length);
  const toHeight = heightOf(axis, plot);
  const placed = { data, series, plot, step, y: toHeight };
  return [
    uprightAxis(pen, axis, { plot, unit: "" }),
    heading(pen, series, { x, right: plot.right, y: y + TEXT_SIZE + 2 }),
    timeMarks(pen, data.categories, { plot, step }),
    ...series.points.map((_, index) => balance(pen, { ...placed, index })),
    ...runsOf(series).map((run) => pen.trace(stepsOf(run, placed), LINE)),
  ].join("");
}

const LINE = { color: PALETTE.accent, width: 1.3 };

/** The currency at the start, the last figure at the end. */
function heading(
  pen: Pen,
  { label, currency, points }: ChartSeries,
  { x, right, y }: { x: number; right: number; y: number },
): string {
  const last = points.at(-1)?.shown ?? "";
  const name = pen.text(label, { x, y, anchor: "start", isBold: true });
  const isFitting = measured(label + last + currency, SMALL_SIZE) < right - x;
  return isFitting ? name + pen.text(last, { x: right, y, anchor: "end", size: SMALL_SIZE }) : name;
}

interface Placed {
  readonly data: ChartData;
  readonly series: ChartSeries;
  readonly plot: Plot;
  readonly step: number;
  readonly y: (minor: number) => number;
}

/** What was held, as a box from zero; below zero with a hatch. A gap where it is not known. */
function balance(
  pen: Pen,
  { data, series, plot, step, y, index }: Placed & { index: number },
): string {
  const point = series.points[index];
  if (point === undefined) return "";
  const x = plot.left + index * step;
  if (Number.isNaN(point.minor)) return gap(pen, series, { index, x, step, y: y(0) });
  const [top, bottom] = [y(Math.max(0, point.minor)), y(Math.min(0, point.minor))];
  const box = { x, y: top, width: step, height: bottom - top };
  return pen.box(
    box,
    point.minor < 0 ? BELOW_FILL : HELD_FILL,
    figureWords(data, { series, index }),
  );
}

/** Says once for each gap that it is one. */
function gap(
  pen: Pen,
  { points }: ChartSeries,
  { index, x, step, y }: { index: number; x: number; step: number; y: number },
): string {
  const isUnknown = (at: number) => Number.isNaN(points[at]?.minor);
  if (isUnknown(index - 1)) return "";
  let end = index;
  while (isUnknown(end + 1)) end++;
  const middle = x + ((end - index + 1) * step) / 2;
  return pen.text(NOT_KNOWN, { x: middle, y: y - 3, anchor: "middle", size: SMALL_SIZE });
}

/** Stretches of known figures: first index and the figures. */
function runsOf({ points }: ChartSeries): { start: number; minors: number[] }[] {
  const runs: { start: number; minors: number[] }[] = [];
  points.forEach((point, index) => {
    if (point === undefined || Number.isNaN(point.minor)) return;
    const run = runs.at(-1);
    if (run !== undefined && run.start + run.minors.length === index) run.minors.push(point.minor);
    else runs.push({ start: index, minors: [point.minor] });
  });
  return runs;
}

/** Corners of the steps: each figure holds for the whole of its own place. */
function stepsOf(
  { start, minors }: { start: number; minors: readonly number[] },
  { plot, step, y }: Placed,
): [number, number][] {
  return minors.flatMap((minor, index): [number, number][] => {
    const x = plot.left + (start + index) * step;
    return [
      [x, y(minor)],
      [x + step, y(minor)],
    ];
  });
}
