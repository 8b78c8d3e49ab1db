/** Points below which nobody sees a row, and widths of figures below which nobody sees a column. */
const HEIGHT_MIN = 2;
const WIDTH_MIN = 0.5;

/** Whether a row is so low that it is as good as hidden; its height is in points. */
export function isTooLow(height: number): boolean {
  return !(height >= HEIGHT_MIN);
}

/** Whether a column is so narrow that it is as good as hidden; its width is in figures. */
export function isTooNarrow(width: number): boolean {
  return !(width >= WIDTH_MIN);
}
