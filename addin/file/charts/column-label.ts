import { measured, type Pen, SMALL_SIZE, TEXT_SIZE } from "./pen";
import type { Plot } from "./value-axis";

interface Place {
  readonly middle: number;
  readonly room: number;
  readonly plot: Plot;
  readonly index: number;
}

/** Name of a column below the plot; where there is little room, only every second one, or third. */
export function columnLabel(pen: Pen, label: string, { middle, room, plot, index }: Place): string {
  const size = measured(label, TEXT_SIZE) <= room ? TEXT_SIZE : SMALL_SIZE;
  const every = Math.max(1, Math.ceil((measured(label, size) + 2) / room));
  if (index % every > 0) return "";
  return pen.text(label, {
    x: middle,
    y: plot.bottom + 2 * SMALL_SIZE - 2,
    anchor: "middle",
    size,
  });
}
