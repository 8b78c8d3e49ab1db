import {
  inOrder,
  type OpenPledge,
  suggestAllocations,
} from "../../addin/books/allocation-suggestions";
import { yearOf as calendarYear } from "../../addin/core/calendar";
import { convertMinor, type RateBook } from "../../addin/core/exchange";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { amount as amountOf } from "../../addin/core/value";
import { type Answer, answerOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { plainValue } from "../runtime/cell-values";
import { minorOf } from "../runtime/money";
import type { Matrix } from "../runtime/range-sheet";
import { cellIn, rangeOf } from "../runtime/ranges";
import { rateOrNotKnown } from "../runtime/rates";
import {
  choiceOf,
  currencyOf,
  flagOf,
  neededCurrency,
  neededDay,
  yearOf,
} from "../runtime/scalars";

/**
 * Suggests for which years a payment could count. Only a suggestion: what a payment is for is said by the member.
 * @customfunction ALLOCATE
 * @param amount Amount that was received.
 * @param currency Its currency, such as EUR.
 * @param date Day of the payment: its rate counts.
 * @param openPledges Range with a row for each open promise: year, what is still to come, currency (that of the payment
 * where it is blank). A row of headings may stand above.
 * @param [rates] The table of rates, where promises are in other currencies.
 * @param [order] oldest for the oldest year first, which counts unless told; thisYear for the year of the payment first.
 * @param [headers] Whether a row of headings stands above; TRUE unless told.
 * @param invocation Where the arguments stand.
 * @returns A row for each year: year, amount of the payment, what is left of it, what it fulfils, currency of the promise;
 * and a row of the total with what is left at last.
 * @requiresParameterAddresses
 * @unknown A rate is missing.
 * @rounding Each conversion half-even, once; the amounts and the rest sum to the payment exactly.
 * @example =TREASURY.ALLOCATE(250,"EUR","2025-03-01",{2023,100,"EUR";2024,200,"EUR"})
 */
export function allocate(
  amount: any,
  currency: string,
  date: any,
  openPledges: any[][],
  rates?: any[][],
  order?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const code = neededCurrency(currency, "currency");
  const minor = minorOf(amount, code, "amount");
  if (minor < 0) throw new ArgumentError(reason`amount is ${amount}; a payment is 0 or more`);
  const day = neededDay(date, "date");
  const isThisYear = choiceOf(order, "order", ["oldest", "thisYear"]) === "thisYear";
  const open = pledgesIn(rangeOf(openPledges, "openPledges"), code);
  const { rateBook } = booksOf({ needs: {}, may: { Rates: rates } });
  const made = suggestAllocations(
    { minor, currency: code },
    inOrder(open, isThisYear ? calendarYear(day) : undefined),
    (part, way) => convert(rateBook, part, { ...way, day }),
  );
  const money = (part: number, own = code): Answer => answerOf(amountOf(part, own));
  const rest = made.at(-1)?.rest ?? minor;
  return [
    ...(flagOf(headers, "headers", true)
      ? [["Year", `Amount ${code}`, `Rest ${code}`, "Fulfils", "Currency"]]
      : []),
    ...made.map((one) => [
      one.year,
      money(one.amount),
      money(one.rest),
      money(one.fulfils, one.currency),
      one.currency,
    ]),
    ["Total", money(minor - rest), money(rest), "", ""],
  ];
}

function convert(
  rateBook: RateBook,
  minor: number,
  { from, to, day }: { from: string; to: string; day: number },
): number {
  if (from === to) return minor;
  const { rate } = rateOrNotKnown(rateBook, { from, to, day, maxAgeDays: undefined });
  return convertMinor(minor, rate, from, to, "half-even");
}

/** Open promises of a range; a first row that begins with words is its headings, blank rows say nothing. */
function pledgesIn(values: Matrix, currency: string): OpenPledge[] {
  const cell = (row: number, column: number) =>
    cellIn(values, { row, column, name: "openPledges" });
  return values.flatMap((cells, row): OpenPledge[] => {
    const [first] = cells.map(plainValue);
    if (first === null || first === 0) return [];
    if (row === 0 && typeof first === "string" && !/^\s*\d+\s*$/.test(first)) return [];
    const own = currencyOf(cells[2], cell(row, 2)) ?? currency;
    // A blank cell arrives as 0 from one host and as nothing from another.
    const open = minorOf(plainValue(cells[1]) ?? 0, own, cell(row, 1));
    if (open < 0)
      throw new ArgumentError(
        reason`${cell(row, 1)} is below 0; what is still to come is 0 or more`,
      );
    return [{ year: yearOf(cells[0], cell(row, 0)), open, currency: own }];
  });
}
