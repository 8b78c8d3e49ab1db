import { addMonths, DAY_MAX } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { allocate } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { amount as amountOf } from "../../addin/core/value";
import { type Answer, answerOf } from "../runtime/answers";
import { minorOf } from "../runtime/money";
import { flagOf, neededCurrency, neededDay, wholeOf } from "../runtime/scalars";

const PARTS_MAX = 1200;

/**
 * Divides a promise into payments: so many parts, so many months apart, that sum to the amount exactly. What cannot be
 * divided evenly goes to the first parts.
 * @customfunction PLEDGESCHEDULE
 * @param amount Amount that was promised.
 * @param currency Its currency, such as EUR.
 * @param firstDate Day of the first payment. Where a later month is shorter, its last day counts.
 * @param parts Number of payments.
 * @param [monthsBetween] Months between two payments; 1 unless told.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @returns A row for each payment with its date and amount, and a row of the total.
 * @unknown Never.
 * @rounding None is lost: parts differ by one unit of the currency's last decimal at most, the larger ones first.
 * @example =TREASURY.PLEDGESCHEDULE(100,"EUR","2025-01-31",3)
 */
export function pledgeSchedule(
  amount: any,
  currency: string,
  firstDate: any,
  parts: number,
  monthsBetween?: any,
  headers?: any,
): any[][] {
  const code = neededCurrency(currency, "currency");
  const minor = minorOf(amount, code, "amount");
  if (minor < 0) throw new ArgumentError(reason`amount is ${amount}; a promise is 0 or more`);
  const first = neededDay(firstDate, "firstDate");
  const count = wholeOf(parts, "parts", { min: 1, max: PARTS_MAX });
  if (count === undefined)
    throw new ArgumentError(reason`parts is missing; it must be a whole number`);
  const step = wholeOf(monthsBetween, "monthsBetween", { min: 1, max: PARTS_MAX }) ?? 1;
  const money = (part: number) => answerOf(amountOf(part, code));
  const rows = allocate(minor, Array(count).fill(1)).map((part, index): Answer[] => [
    dayAfter(first, index * step),
    money(part),
  ]);
  const headings = flagOf(headers, "headers", true) ? [["Date", `Amount ${code}`]] : [];
  return [...headings, ...rows, ["Total", money(minor)]];
}

/** Counted from the first day each time, so that a short month does not shorten all that follow. */
function dayAfter(first: number, months: number): number {
  if (first + months * 31 > DAY_MAX)
    throw new ArgumentError(reason`the last payment would lie after the year 9999`);
  return addMonths(first, months);
}
