import { weekday } from "../../addin/core/calendar";
import { WEEKDAY_NAMES, weekendDays } from "../../addin/statistics/patterns/weekend-days";
import { weekendPostings } from "../../addin/statistics/patterns/weekend-postings";
import { columnIfTold, columnOf, dayIn, daysOf } from "../runtime/columns";
import { LeftOut } from "../runtime/left-out";
import { counted, withEnd } from "../runtime/result-end";
import { dayOf, neededText } from "../runtime/scalars";

/**
 * Entries on days of rest of a country, on holidays, and outside of the period. Volunteers keep books on Sundays; look at what an
 * office would do, such as a payment over the counter on a closed day.
 * @customfunction OFFDAYS
 * @param dates Column of dates, such as Ledger[Date].
 * @param country Country of two letters, such as DE or EG, where weekends are Friday and Saturday; or days themselves,
 *   such as "Friday, Saturday".
 * @param [holidays] Range of holidays.
 * @param [from] First day of the period; earlier dates are listed.
 * @param [to] Last day of the period, or today; later dates are listed.
 * @param invocation Where the arguments stand.
 * @returns Row, Date, Weekday, Reason, Cell; then how many on each day, and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; cells that hold no date are counted.
 * @rounding None; a time of day is left out.
 * @example =TREASURY.OFFDAYS(Ledger[Date],"DE",{"2024-12-25";"2025-05-01"},"2021-11-15","2025-06-14")
 */
export function offDays(
  dates: any[][],
  country: string,
  holidays?: any[][],
  from?: any,
  to?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const column = columnOf(dates, "dates");
  const rest = weekendDays(neededText(country, "country"));
  const off = columnIfTold(holidays, "holidays");
  const closed = new Set(off === undefined ? [] : daysOf(off).filter((day) => day > 0));
  const first = dayOf(from, "from") ?? 0;
  const last = dayOf(to, "to") ?? Number.POSITIVE_INFINITY;
  const leftOut = new LeftOut();
  const days = column.values.map((value, at) => {
    const day = dayIn(value);
    if (!day) leftOut.add(day === 0 ? "blank" : "no date", () => column.place(at));
    return day || null;
  });
  const names = rest.map((day) => WEEKDAY_NAMES[day - 1]);
  const { total } = weekendPostings({ dates: days, weekend: names });
  const rows = days.flatMap((day, at) => {
    if (day === null) return [];
    const reasons = [
      ...(rest.includes(weekday(day)) ? ["day of rest"] : []),
      ...(closed.has(day) ? ["holiday"] : []),
      ...(day < first ? ["before the period"] : []),
      ...(day > last ? ["after the period"] : []),
    ];
    if (reasons.length === 0) return [];
    return [[at + 1, day, WEEKDAY_NAMES[weekday(day) - 1], reasons.join(", "), column.place(at)]];
  });
  const used = days.length - leftOut.count;
  const byDay = rest.map((one) => {
    const count = days.filter((day) => day !== null && weekday(day) === one).length;
    return [
      WEEKDAY_NAMES[one - 1],
      count,
      used === 0 ? 0 : count / used,
      "expected of seven days",
      1 / 7,
    ];
  });
  return withEnd([["Row", "Date", "Weekday", "Reason", "Cell"], ...rows, ...byDay], {
    given: days.length,
    used,
    leftOut: leftOut.words(),
    method: `days of rest: ${names.join(", ")} (Unicode CLDR, or as named)`,
    sentence: `${counted(total, "entry", "entries")} of ${used} ${total === 1 ? "is" : "are"} dated on ${names.join(" or ")}, ${counted(rows.length, "entry", "entries")} in all on a day worth a look. Meetings and collections happen on such days; ask where an office had to be open.`,
  });
}
