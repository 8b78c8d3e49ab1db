import { isoOfDay, partsOfDay } from "../../addin/core/calendar";
import { isCurrency, minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import {
  decimalOfMinor,
  divideHalfEven,
  minorOfDecimal,
  minorOfNumber,
} from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import type { Answer } from "../runtime/answers";
import {
  type Column,
  columnIfTold,
  columnOf,
  dayIn,
  isBlank,
  needSameLength,
  shownValue,
  textsOf,
} from "../runtime/columns";
import { NotKnown } from "../runtime/not-known";
import { counted, withEnd } from "../runtime/result-end";
import { neededDay, wholeOf } from "../runtime/scalars";

/**
 * What members promised for a year, what of it is expected by a day if it came month by month, and what was not yet
 * received. Each member sets its own contribution; the list helps to ask kindly, it judges nobody.
 * @customfunction NOTYETRECEIVED
 * @param members Column of members.
 * @param promised Column of the same size: what each promised for the year; a blank cell is no promise, and so is 0 here.
 * @param received Column of the same size: what was received for the year.
 * @param asOf Day on which to look; its year is the year of the promises.
 * @param [months] Members who are so many months behind are marked; 3 unless told.
 * @param [lastPayment] Column of the same size: day of the last payment.
 * @param [currency] Currency, or a column with the currency of each promise; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns Member, Promised, Expected by then, Received, Not yet received, Months behind, Last payment, Currency, Look at;
 *   then the end of every test.
 * @requiresParameterAddresses
 * @unknown Nothing is promised: then nothing is expected, and the cells say so.
 * @rounding What is expected is promise x full months / 12, once, half-even.
 * @example =TREASURY.NOTYETRECEIVED({"AF-01";"EU-02";"AS-03"},{1200;600;""},{200;600;50},"2025-06-30")
 */
export function notYetReceived(
  members: any[][],
  promised: any[][],
  received: any[][],
  asOf: any,
  months?: any,
  lastPayment?: any[][],
  currency?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const names = columnOf(members, "members");
  const promises = columnOf(promised, "promised");
  const receipts = columnOf(received, "received");
  const last = columnIfTold(lastPayment, "lastPayment");
  needSameLength(names, promises, receipts, last);
  const today = neededDay(asOf, "asOf");
  const full = fullMonths(today);
  const marked = wholeOf(months, "months", { min: 0, max: 12 }) || 3;
  const unitOf = currencies(currency, names);
  let open = 0;
  let behindCount = 0;
  let used = 0;
  const rows = textsOf(names).flatMap((name, at): Answer[][] => {
    if (name === "") return [];
    used++;
    const unit = unitOf(at);
    const digits = minorUnitDigits(unit || "EUR");
    const money = (minor: number): number => Number(decimalOfMinor(minor, digits));
    const promise = minorAt(promises, at, digits);
    const got = minorAt(receipts, at, digits);
    const paid = last === undefined ? 0 : dayIn(last.values[at]);
    if (paid === undefined)
      throw new ArgumentError(
        reason`${last?.place(at) ?? ""} is ${shownValue(last?.values[at] ?? null)}; it must be a date`,
      );
    const end: Answer[] = [paid || "", unit];
    if (promise === 0) {
      const none = new NotKnown(reason`no promise of ${name} is told`);
      return [[name, none, none, money(got), none, none, ...end, ""]];
    }
    const expected = divideHalfEven(promise * full, 12);
    const rest = Math.max(0, promise - got);
    const behind = Math.max(0, Math.floor((Math.max(0, expected - got) * 12) / promise));
    if (rest > 0) open++;
    if (behind >= marked) behindCount++;
    const look = behind >= marked ? `${marked} months or more` : "";
    return [[name, money(promise), money(expected), money(got), money(rest), behind, ...end, look]];
  });
  return withEnd([HEADINGS, ...rows], {
    given: names.values.length,
    used,
    leftOut: used === names.values.length ? "" : "rows without a member",
    method: `promise x ${full} full months of 12, until ${isoOfDay(today)}`,
    sentence: `Of ${counted(used, "member")} ${open} ${open === 1 ? "has" : "have"} not yet sent all that was promised for the year; ${behindCount} ${behindCount === 1 ? "is" : "are"} ${marked} months or more behind an even pace. Many send once a year: a friendly letter tells more than the figure.`,
  });
}

const HEADINGS: Answer[] = [
  "Member",
  "Promised",
  "Expected by then",
  "Received",
  "Not yet received",
  "Months behind",
  "Last payment",
  "Currency",
  "Look at",
];

/** Months of the year that have ended on the day: 31 March makes three. */
function fullMonths(day: number): number {
  const { month } = partsOfDay(day);
  return partsOfDay(day + 1).month === month ? month - 1 : month;
}

function currencies(argument: unknown, names: Column): (at: number) => string {
  const column = columnIfTold(argument, "currency");
  if (column === undefined) return () => "";
  const codes = textsOf(column).map((code) => code.toUpperCase());
  if (codes.length > 1) needSameLength(names, column);
  return (at) => {
    const code = codes.length === 1 ? codes[0] : codes[at];
    if (code === "" || isCurrency(code)) return code;
    throw new ArgumentError(
      reason`${column.place(at)} is "${code}"; it must be a currency of ISO 4217, such as EUR`,
    );
  };
}

/** Minor units of 0 and more. */
function minorAt(column: Column, at: number, digits: number): number {
  const value = column.values[at];
  if (isBlank(value)) return 0;
  const minor =
    typeof value === "number"
      ? minorOfNumber(value, digits)
      : typeof value === "string"
        ? minorOfDecimal(value.trim(), digits)
        : undefined;
  if (minor !== undefined && minor >= 0) return minor;
  throw new ArgumentError(
    reason`${column.place(at)} is ${shownValue(value)}; it must be an amount of 0 or more with at most ${digits} decimals`,
  );
}
