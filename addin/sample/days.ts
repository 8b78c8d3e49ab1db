import { dayOfIso } from "../core/calendar";

/** Day of an ISO text that stands in the generator. */
export function on(iso: string): number {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
}

export const PERIOD = "2021-2025";
export const PERIOD_FROM = on("2021-11-15");
/** 43 months after the start, less a day. */
export const PERIOD_TO = on("2025-06-14");
export const PREVIOUS_PERIOD = "2017-2021";

/** Last days of the quarters, and of the period. */
export const QUARTER_ENDS: readonly number[] = [2021, 2022, 2023, 2024, 2025]
  .flatMap((year) => ["03-31", "06-30", "09-30", "12-31"].map((end) => on(`${year}-${end}`)))
  .filter((day) => day > PERIOD_FROM && day < PERIOD_TO)
  .concat(PERIOD_TO);

/** Days on which the cash boxes are counted: year ends and the end of the period. */
export const COUNT_DAYS: readonly number[] = ["2021", "2022", "2023", "2024"]
  .map((year) => on(`${year}-12-31`))
  .concat(PERIOD_TO);
