import { dayOfIso, dayOfNumber, weekday } from "../../core/calendar";
import { ArgumentError } from "../../core/faults";
import type { Cells } from "../populations/population";

const WEEKDAYS: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

export interface WeekendPostingsInput {
  /** ISO dates or Excel serials; blank is left out. */
  readonly column?: Cells;
  readonly dates?: Cells;
  /** Days of rest: "Saturday,Sunday", "Friday,Saturday" or a list. */
  readonly weekend?: string | readonly string[];
}

/**
 * Postings on days of rest: a count for each of them by its English name, their total, and the rows, from 1. `unread`
 * are rows without a readable date.
 */
export function weekendPostings(input: WeekendPostingsInput) {
  const rest = restDays(input.weekend ?? "Saturday,Sunday");
  const cells = input.column ?? input.dates ?? [];
  const counts = new Int32Array(8);
  const rows: number[] = [];
  let unread = 0;
  cells.forEach((cell, row) => {
    const day = dayOf(cell);
    if (day === undefined) unread++;
    else {
      const number = weekday(day);
      counts[number]++;
      if (rest.includes(number)) rows.push(row + 1);
    }
  });
  const byDay = rest.map((day) => [WEEKDAYS[day - 1], counts[day]] as const);
  const byName: Record<string, number> = Object.fromEntries(byDay);
  return { ...byName, total: rows.length, unread, rows };
}

function dayOf(cell: string | number | null): number | undefined {
  if (typeof cell === "number") return dayOfNumber(cell, false);
  return cell === null ? undefined : dayOfIso(cell);
}

function restDays(weekend: string | readonly string[]): number[] {
  const names = typeof weekend === "string" ? weekend.split(/[,;]/) : weekend;
  return names.map((name) => {
    const index = WEEKDAYS.indexOf(name.trim().toLowerCase());
    if (index >= 0) return index + 1;
    throw new ArgumentError(`weekend has "${name}"; days are ${WEEKDAYS.join(", ")}`);
  });
}
