import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { groupDigits, showAmount } from "../../core/value";
import { PALETTE } from "../../layout/palette";
import { measured, type Pen, SMALL_SIZE } from "./pen";
import { axisTicks } from "./ticks";

/** Room between an axis and its words, in points. */
export const GAP = 4;

/** An axis of amounts: its marks in minor units, and their words. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  /** Place of a figure between the axis's ends: 0 at the lowest mark, 1 at the highest. */
  readonly place: (minor: number) => number;
}

/** Lays out an axis that holds all of the figures and zero. */
export function valueAxis(
  minors: readonly number[],
  { currency, stepsMax }: { currency: string; stepsMax: number },
): ValueAxis {
  const lowest = minors.reduce((least, minor) => Math.min(least, minor), 0);
  const highest = minors.reduce((most, minor) => Math.max(most, minor), 0);
  const ticks = axisTicks({ lowest, highest, stepsMax });
  const first = ticks[0];
  const span = ticks[ticks.length - 1] - first;
  return {
    ticks,
    labels: ticks.map((tick) => tickLabel(tick, { currency, step: ticks[1] - first })),
    place: (minor) => (minor - first) / span,
  };
}

/** A mark in words: without decimals where no mark of the axis has any. */
function tickLabel(tick: number, { currency, step }: { currency: string; step: number }): string {
  const unit = isCurrency(currency) ? 10 ** minorUnitDigits(currency) : 1;
  return step % unit === 0 ? groupDigits(String(tick / unit)) : showAmount(tick, currency);
}

/** Width of the widest of an axis's words. */
export function labelsWidth({ labels }: ValueAxis): number {
  return Math.max(...labels.map((label) => measured(label, SMALL_SIZE)));
}

/** Where columns stand, in points. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a figure on an upright axis. */
export function heightOf(axis: ValueAxis, { top, bottom }: Plot): (minor: number) => number {
  return (minor) => bottom - axis.place(minor) * (bottom - top);
}

/** Lines across the plot with their words, and the unit above them. */
export function uprightAxis(
  pen: Pen,
  axis: ValueAxis,
  { plot, unit }: { plot: Plot; unit: string },
): string {
  const y = heightOf(axis, plot);
  const marks = axis.ticks.map((tick, index) => {
    const look = { color: PALETTE.muted, size: SMALL_SIZE };
    const at = { x: plot.left - GAP, y: y(tick) + SMALL_SIZE * 0.36, anchor: "end" } as const;
    return (
      gridLine(pen, tick, { plot, y: y(tick) }) + pen.text(axis.labels[index], { ...at, ...look })
    );
  });
  const head = { x: plot.left - GAP, y: plot.top - SMALL_SIZE, anchor: "end" } as const;
  return marks.join("") + pen.text(unit, { ...head, size: SMALL_SIZE, color: PALETTE.muted });
}

/** The line of zero can be told from the others. */
function gridLine(pen: Pen, tick: number, { plot, y }: { plot: Plot; y: number }): string {
  const look = tick === 0 ? { color: PALETTE.muted, width: 0.9 } : {};
  return pen.line({ from: [plot.left, y], to: [plot.right, y], ...look });
}
