import { isCurrency } from "../../core/currencies";
import { NOT_KNOWN, showAmount } from "../../core/value";
import { PALETTE } from "../../layout/palette";
import { type ChartData, type ChartSeries, currencyOfChart } from "./chart-data";
import { columnLabel } from "./column-label";
import { figureWords } from "./figure-words";
import { stackFill } from "./fills";
import { sideLegend, sideLegendWidth } from "./legend";
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

const HEIGHT = 236;
const TOP = 24;
const FOOT = 20;
/** Of the room of a column, so much is filled. */
const COLUMN_SHARE = 0.62;
/** White between the parts of a stack. */
const PART_GAP = 0.8;

/** Columns of parts on top of one another, those below zero underneath it; the sum above each column. */
export function stackedColumns(pen: Pen, data: ChartData): Drawing {
  const currency = currencyOfChart(data);
  const stacks = data.categories.map((_, index) => stackOf(data.series, index));
  const minors = stacks.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
  const axis = valueAxis(minors, { currency, stepsMax: 6 });
  const legend = sideLegendWidth(data.series.map(({ label }) => label));
  const plot: Plot = {
    left: labelsWidth(axis) + GAP,
    right: PICTURE_WIDTH - legend - 3 * GAP,
    top: TOP,
    bottom: HEIGHT - FOOT,
  };
  const room = (plot.right - plot.left) / Math.max(1, stacks.length);
  const columns = stacks.map((stack, index) =>
    column(pen, { data, stack, index, axis, plot, room, currency }),
  );
  const items = data.series.map(({ label }, index) => ({ label, fill: stackFill(index) }));
  return {
    height: HEIGHT,
    marks: [
      uprightAxis(pen, axis, { plot, unit: currency }),
      ...columns,
      sideLegend(pen, items.toReversed(), { x: plot.right + 3 * GAP, bottom: plot.bottom }),
    ].join(""),
  };
}

/** The parts of one column: from where to where each goes, in minor units. */
interface Stack {
  readonly parts: readonly { readonly at: number; readonly from: number; readonly to: number }[];
  /** Sum of the parts; NaN when one is not known. */
  readonly sum: number;
  readonly highest: number;
}

function stackOf(series: readonly ChartSeries[], index: number): Stack {
  const parts: { at: number; from: number; to: number }[] = [];
  let [above, below, sum] = [0, 0, 0];
  series.forEach(({ points }, at) => {
    const minor = points[index]?.minor ?? 0;
    const from = minor > 0 ? above : below;
    if (minor !== 0 && !Number.isNaN(minor)) parts.push({ at, from, to: from + minor });
    if (minor > 0) above += minor;
    if (minor < 0) below += minor;
    sum += minor;
  });
  return { parts, sum, highest: above };
}

interface PlacedStack {
  readonly data: ChartData;
  readonly stack: Stack;
  readonly index: number;
  readonly axis: ValueAxis;
  readonly plot: Plot;
  readonly room: number;
  readonly currency: string;
}

function column(pen: Pen, placed: PlacedStack): string {
  const { data, stack, index, axis, plot, room, currency } = placed;
  const y = heightOf(axis, plot);
  const middle = plot.left + (index + 0.5) * room;
  const width = room * COLUMN_SHARE;
  const boxes = stack.parts.map(({ at, from, to }) => {
    const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
    const height = Math.max(0, bottom - top - PART_GAP);
    const words = figureWords(data, { series: data.series[at], index });
    return pen.box(
      { x: middle - width / 2, y: top + PART_GAP, width, height },
      stackFill(at),
      words,
    );
  });
  const isKnown = !Number.isNaN(stack.sum) && isCurrency(currency);
  const sum = isKnown ? showAmount(stack.sum, currency) : Number.isNaN(stack.sum) ? NOT_KNOWN : "";
  const isFitting = measured(sum, SMALL_SIZE) <= room - 2;
  const at = { x: middle, y: y(stack.highest) - GAP, anchor: "middle", size: SMALL_SIZE } as const;
  return [
    ...boxes,
    isFitting ? pen.text(sum, { ...at, isBold: true, color: PALETTE.ink }) : "",
    columnLabel(pen, data.categories[index].label, { middle, room, plot, index }),
  ].join("");
}
