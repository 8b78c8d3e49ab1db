import { NOT_KNOWN } from "../../core/value";
import { PALETTE } from "../../layout/palette";
import { type ChartData, currencyOfChart, knownMinors } from "./chart-data";
import { columnLabel } from "./column-label";
import { figureWords } from "./figure-words";
import { ACTUAL_FILL, PLANNED_FILL, type SeriesFill, stackFill } from "./fills";
import { topLegend } from "./legend";
import { measured, type Pen, PICTURE_WIDTH, SMALL_SIZE } from "./pen";
import type { Drawing } from "./picture";
import {
  GAP,
  heightOf,
  labelsWidth,
  type Plot,
  uprightAxis,
  type ValueAxis,
  valueAxis,
} from "./value-axis";

const PLOT_HEIGHT = 170;
const FOOT = 20;
/** Of the room of a pair, so much is filled. */
const PAIR_SHARE = 0.72;
const COLUMN_GAP = 1.5;

/** Fill of a series by its place: what was planned, then what happened. */
export function pairFill(index: number): SeriesFill {
  return [PLANNED_FILL, ACTUAL_FILL][index] ?? stackFill(index - 1);
}

/** Columns side by side; the exact figure above each where there is room. */
export function pairedColumns(pen: Pen, data: ChartData): Drawing {
  const currency = currencyOfChart(data);
  const minors = data.series.flatMap(({ points }) => knownMinors(points));
  const axis = valueAxis(minors, { currency, stepsMax: 6 });
  const items = data.series.map(({ label }, index) => ({ label, fill: pairFill(index) }));
  const left = labelsWidth(axis) + GAP;
  const legend = topLegend(pen, items, left);
  const top = legend.height + 20;
  const plot: Plot = { left, right: PICTURE_WIDTH - 1, top, bottom: top + PLOT_HEIGHT };
  const pairs = data.categories.map((_, index) => pair(pen, { data, index, axis, plot }));
  return {
    height: plot.bottom + FOOT,
    marks: [legend.marks, uprightAxis(pen, axis, { plot, unit: currency }), ...pairs].join(""),
  };
}

interface PlacedPair {
  readonly data: ChartData;
  readonly index: number;
  readonly axis: ValueAxis;
  readonly plot: Plot;
}

function pair(pen: Pen, { data, index, axis, plot }: PlacedPair): string {
  const y = heightOf(axis, plot);
  const room = (plot.right - plot.left) / data.categories.length;
  const start = plot.left + room * (index + (1 - PAIR_SHARE) / 2);
  const step = (room * PAIR_SHARE) / data.series.length;
  const columns = data.series.map((series, at) => {
    const point = series.points[index];
    if (point === undefined) return "";
    const x = start + at * step;
    const middle = x + step / 2;
    if (Number.isNaN(point.minor))
      return figure(pen, NOT_KNOWN, { x: middle, y: y(0), room: step });
    const [top, bottom] = [y(Math.max(0, point.minor)), y(Math.min(0, point.minor))];
    const box = { x, y: top, width: step - COLUMN_GAP, height: bottom - top };
    const words = figureWords(data, { series, index });
    return (
      pen.box(box, pairFill(at), words) +
      figure(pen, point.shown, { x: middle, y: top, room: step })
    );
  });
  const middle = plot.left + room * (index + 0.5);
  return (
    columns.join("") + columnLabel(pen, data.categories[index].label, { middle, room, plot, index })
  );
}

/** A figure above its column, unless it would run into the next. */
function figure(
  pen: Pen,
  shown: string,
  { x, y, room }: { x: number; y: number; room: number },
): string {
  if (measured(shown, SMALL_SIZE) > room) return "";
  return pen.text(shown, { x, y: y - 3, anchor: "middle", size: SMALL_SIZE, color: PALETTE.ink });
}
