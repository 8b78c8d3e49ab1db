import { PALETTE } from "../../layout/palette";
import type { ChartCategory } from "./chart-data";
import { measured, type Pen, SMALL_SIZE } from "./pen";
import type { Plot } from "./value-axis";

/** Days as reports write them: years are named once, with a mark between them. */
const ISO_DAY = /^(\d{4})-\d{2}/;

/** Names below a plot of many places: years where the places are days, else the first and the last of them. */
export function timeMarks(
  pen: Pen,
  categories: readonly ChartCategory[],
  { plot, step }: { plot: Plot; step: number },
): string {
  const y = plot.bottom + SMALL_SIZE + 3;
  const stretches = yearsOf(categories);
  if (stretches.length === 0) return ends(pen, categories, { plot, y });
  return stretches
    .map(({ year, from, to }) => {
      const [start, end] = [plot.left + from * step, plot.left + to * step];
      const line = pen.line({
        from: [start, plot.bottom],
        to: [start, plot.bottom + 4],
        color: PALETTE.muted,
      });
      if (measured(year, SMALL_SIZE) > end - start + 6) return line;
      const at = { x: (start + end) / 2, y, anchor: "middle", size: SMALL_SIZE } as const;
      return line + pen.text(year, { ...at, color: PALETTE.muted });
    })
    .join("");
}

function yearsOf(categories: readonly ChartCategory[]) {
  const years: { year: string; from: number; to: number }[] = [];
  for (const [index, { label }] of categories.entries()) {
    const year = ISO_DAY.exec(label)?.[1];
    if (year === undefined) return [];
    const last = years.at(-1);
    if (last?.year === year) last.to = index + 1;
    else years.push({ year, from: index, to: index + 1 });
  }
  return years;
}

function ends(
  pen: Pen,
  categories: readonly ChartCategory[],
  { plot, y }: { plot: Plot; y: number },
): string {
  const look = { y, size: SMALL_SIZE, color: PALETTE.muted } as const;
  const first = pen.text(categories[0]?.label ?? "", { ...look, x: plot.left, anchor: "start" });
  if (categories.length < 2) return first;
  return (
    first + pen.text(categories.at(-1)?.label ?? "", { ...look, x: plot.right, anchor: "end" })
  );
}
