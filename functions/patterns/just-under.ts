import { ArgumentError } from "../../addin/core/faults";
import { decimalOfMinor, minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { justBelowLimit } from "../../addin/statistics/patterns/just-below-limit";
import {
  type AmountPopulation,
  amountPopulation,
  endOf,
  placesOf,
} from "../runtime/amount-population";
import type { Answer } from "../runtime/answers";
import { isCellError } from "../runtime/cell-values";
import {
  columnIfTold,
  columnOf,
  daysOf,
  needSameLength,
  shownValue,
  textsOf,
} from "../runtime/columns";
import { jointAmounts } from "../runtime/joint-amounts";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf, wholeOf } from "../runtime/scalars";

/**
 * Amounts just below a limit from which another rule applies, such as a second signature, beside those just above; and
 * payments to one party that pass the limit together within some days. Prices end in 99, too: ask, and look at the paper.
 * @customfunction JUSTUNDER
 * @param amounts Column of amounts, such as Ledger[Out]; a minus does not count.
 * @param limits The limit, or a range of several.
 * @param [band] Width of the band below and above, in percent of the limit; 5 unless told.
 * @param [days] Days within which payments to one party are added up; 7 unless told.
 * @param [party] Column of the same size: who was paid.
 * @param [dates] Column of the same size: the days of the payments.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns What, Limit, Count, Amount, Party, Date, Cells: for each limit the counts below, at and above, then the amounts
 *   below and those that pass it together; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None: an amount is at the edge or it is not.
 * @example =TREASURY.JUSTUNDER(Ledger[Out],500,5,7,Ledger[Text],Ledger[Date],Ledger[Currency],"EUR")
 */
export function justUnder(
  amounts: any[][],
  limits: any[][],
  band?: any,
  days?: any,
  party?: any[][],
  dates?: any[][],
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const percent = numberOf(band, "band") || 5;
  const within = wholeOf(days, "days", { min: 0, max: 3660 }) ?? 7;
  const column = columnOf(amounts, "amounts");
  const [parties, dated] = [columnIfTold(party, "party"), columnIfTold(dates, "dates")];
  needSameLength(column, parties, dated);
  const names = parties === undefined ? [] : textsOf(parties);
  const dayNumbers = dated === undefined ? new Int32Array(0) : daysOf(dated);
  const found = limitsOf(limits, population.digits).map((limit) =>
    ofLimit(population, { limit, percent, within, names, days: dayNumbers }),
  );
  const below = found.reduce((sum, one) => sum + one.below, 0);
  const above = found.reduce((sum, one) => sum + one.above, 0);
  const joint = found.reduce((sum, one) => sum + one.joint, 0);
  const together =
    parties === undefined || dated === undefined
      ? "Who was paid and when was not told, so nothing was added up."
      : `${counted(joint, "group")} of payments to one party ${joint === 1 ? "passes" : "pass"} a limit together within ${within} days.`;
  return withEnd(
    [
      ["What", "Limit", "Count", "Amount", "Party", "Date", "Cells"],
      ...found.flatMap(({ rows }) => rows),
    ],
    endOf(population, {
      method: `|amount| within ${percent} % of each limit; z of below against above`,
      sentence: `${counted(below, "amount")} ${below === 1 ? "lies" : "lie"} just below a limit and ${above} just above. ${together} A limit is often a price as well: ask for the reason, and look at the paper.`,
    }),
  );
}

/** Limits in minor units; blank cells are left out. */
function limitsOf(limits: unknown, digits: number): readonly number[] {
  const { values, place } = columnOf(limits, "limits");
  const found = values.flatMap((value, at) => {
    if (value === null || value === 0) return [];
    const minor =
      typeof value === "number"
        ? minorOfNumber(value, digits)
        : typeof value === "string" && !isCellError(value)
          ? minorOfDecimal(value.trim(), digits)
          : undefined;
    if (minor !== undefined && minor > 0) return [minor];
    throw new ArgumentError(
      reason`${place(at)} is ${shownValue(value)}; it must be an amount above 0 with at most ${digits} decimals`,
    );
  });
  if (found.length === 0)
    throw new ArgumentError(reason`limits is missing; give an amount such as 500`);
  return found;
}

interface LimitOptions {
  readonly limit: number;
  readonly percent: number;
  readonly within: number;
  readonly names: readonly string[];
  readonly days: Int32Array;
}

function ofLimit(population: AmountPopulation, options: LimitOptions) {
  const { minor, digits, cells, place } = population;
  const { limit, percent, within, names, days } = options;
  const sizes = Array.from(minor, (units) => (Number.isNaN(units) ? null : Math.abs(units)));
  const found = justBelowLimit({ values: sizes, limit, bandPercent: percent });
  const shown = Number(decimalOfMinor(limit, digits));
  const below = found.rows.map((row): Answer[] => {
    const at = row - 1;
    return ["look at", shown, "", cells[at] ?? "", names[at] ?? "", days[at] || "", place(at)];
  });
  const dated = Array.from(days).flatMap((day, at) => {
    const size = sizes[at];
    return size === null ? [] : [{ at, party: names[at] ?? "", day, minor: size }];
  });
  const joint = jointAmounts(dated, { limit, days: within });
  const together = joint.map(({ party, parts, sum }): Answer[] => [
    "together above the limit",
    shown,
    parts.length,
    Number(decimalOfMinor(sum, digits)),
    party,
    parts[0].day,
    placesOf(
      population,
      parts.map(({ at }) => at),
    ),
  ]);
  const rows: Answer[][] = [
    ["just below", shown, found.count],
    ["at the limit", shown, found.atLimit],
    ["just above", shown, found.aboveWithinBand],
    ["z, below against above", shown, found.z],
    ...below,
    ...together,
  ];
  return { rows, below: found.count, above: found.aboveWithinBand, joint: joint.length };
}
