import { dayOfParts } from "../core/calendar";
import { dayOption, type Options } from "./arguments";

/** The day of --today, else the machine's calendar: the one place where the product looks at a clock. */
export function todayOf(options: Options): number {
  const given = dayOption(options, "today");
  if (given !== undefined) return given;
  const now = new Date();
  const parts = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const day = dayOfParts(parts);
  if (day === undefined) throw new Error("the machine's calendar gave no day");
  return day;
}
