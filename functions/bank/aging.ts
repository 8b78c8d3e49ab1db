import { ArgumentError } from "../../addin/core/faults";
import { decimalOfMinor, sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { amountPopulation, endOf } from "../runtime/amount-population";
import type { Answer } from "../runtime/answers";
import {
  columnIfTold,
  columnOf,
  dayIn,
  needSameLength,
  shownValue,
  textsOf,
} from "../runtime/columns";
import { counted, withEnd } from "../runtime/result-end";
import { neededDay } from "../runtime/scalars";

const BANDS = [30, 60, 90, 365];

/**
 * Open amounts by how long ago they were due, for each party and in all. What is open is no fault of anybody: a promise
 * has its time, and letters cross.
 * @customfunction AGING
 * @param due Column of the days on which amounts are due.
 * @param amount Column of the same size: the amounts that are open.
 * @param asOf Day on which to look.
 * @param [bands] Days that end a band, rising; 30, 60, 90, 365 unless told.
 * @param [party] Column of the same size: who it concerns; all in one unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Party, Not yet due, a column for each band, Total; a row for each party and one for all; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; an amount without a day is refused with its cell.
 * @rounding None.
 * @example =TREASURY.AGING({"2025-01-31";"2025-03-31";"2025-09-30"},{100;50;25},"2025-04-30",,{"AF-01";"AF-01";"EU-02"})
 */
export function aging(
  due: any[][],
  amount: any[][],
  asOf: any,
  bands?: any[][],
  party?: any[][],
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts: amount, currency, only, name: "amount" });
  const days = columnOf(due, "due");
  const parties = columnIfTold(party, "party");
  needSameLength(columnOf(amount, "amount"), days, parties);
  const today = neededDay(asOf, "asOf");
  const ends = bandsOf(bands);
  const names = parties === undefined ? [] : textsOf(parties);
  const width = ends.length + 2;
  const sums = new Map<string, number[]>();
  let late = 0;
  population.minor.forEach((minor, at) => {
    if (Number.isNaN(minor)) return;
    const day = dayIn(days.values[at]);
    if (!day)
      throw new ArgumentError(
        reason`${days.place(at)} is ${shownValue(days.values[at])}; it must be a date of Excel or text such as "2025-12-31"`,
      );
    const age = today - day;
    const end = ends.findIndex((one) => age <= one);
    const band = age < 0 ? 0 : end < 0 ? width - 1 : end + 1;
    const name = names[at] ?? "";
    const known = sums.get(name) ?? new Array<number>(width).fill(0);
    sums.set(name, known);
    known[band] += minor;
    if (age >= 0) late++;
  });
  const money = (minor: number): number => Number(decimalOfMinor(minor, population.digits));
  const rowOf = (label: string, parts: readonly number[]): Answer[] => [
    label,
    ...parts.map(money),
    money(sumMinor(parts)),
  ];
  const total = Array.from({ length: width }, (_, band) =>
    sumMinor([...sums.values()].map((parts) => parts[band])),
  );
  const starts = [0, ...ends.map((end) => end + 1)];
  const labels = ends.map((end, at) => `${starts[at]} to ${end} days`);
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return withEnd(
    [
      ["Party", "Not yet due", ...labels, `over ${ends.at(-1)} days`, "Total"],
      ...(parties === undefined ? [] : rows.map(([name, parts]) => rowOf(name, parts))),
      rowOf("Total", total),
    ],
    endOf(population, {
      method: "days from the day due to the day asked for",
      sentence: `${counted(population.used, "amount")} ${population.used === 1 ? "is" : "are"} open, ${late} of them already due. Whoever owes may have good reasons; ask kindly, the oldest first.`,
    }),
  );
}

function bandsOf(argument: unknown): readonly number[] {
  const column = columnIfTold(argument, "bands");
  if (column === undefined) return BANDS;
  const ends = column.values.filter((value) => value !== null && value !== 0);
  const numbers = ends.filter((value) => typeof value === "number" && Number.isInteger(value));
  const rising = numbers.flatMap((value) => (typeof value === "number" ? [value] : []));
  const isRising = rising.every((end, at) => end > (at === 0 ? 0 : rising[at - 1]));
  if (rising.length === ends.length && isRising) return rising;
  throw new ArgumentError(
    reason`bands is ${ends.map(String).join(", ")}; it must be whole numbers of days above 0, rising, such as 30, 60, 90`,
  );
}
