/** A number of a series: "K-2026-007" is 7 of the series "K-2026-#". */
export interface SerialNumber {
  /** The text with # in the place of the number. A year in it makes it a series of its own. */
  readonly series: string;
  readonly number: number;
  /** Figures as written: 3 for 007. */
  readonly width: number;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads a voucher number. The number is the last run of figures; where that is a year behind another run ("007/2026"),
 * it is the run before. Undefined when there are no figures, or more than 15.
 */
export function serialNumber(text: string): SerialNumber | undefined {
  const runs = Array.from(text.trim().matchAll(/\d+/g));
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const before = runs.at(-2);
  const isYearLast = before !== undefined && YEAR.test(last[0]) && !YEAR.test(before[0]);
  const run = isYearLast ? before : last;
  if (run[0].length > 15) return undefined;
  const plain = text.trim();
  const series = `${plain.slice(0, run.index)}#${plain.slice(run.index + run[0].length)}`;
  return { series, number: Number(run[0]), width: run[0].length };
}
