import { ArgumentError } from "../../addin/core/faults";
import { addMinor, sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "../runtime/answers";
import { matrixOf } from "../runtime/books-of";
import {
  type Column,
  columnIfTold,
  columnOf,
  needSameLength,
  shownValue,
  textsOf,
} from "../runtime/columns";
import { cellsOf, minorIn } from "../runtime/given-cells";
import { counted, withEnd } from "../runtime/result-end";
import { currencyOf } from "../runtime/scalars";
import { unequalSizes } from "../runtime/unequal-sizes";

/**
 * Literature counted against the book: opening and printed, less sold and given away, is what must be there; copies sold
 * times the price is what the cash book must show. STOCK tells the copies of one title from the table of moves.
 * @customfunction STOCKCOUNT
 * @param opening Column of the copies at the beginning, a row for each title; a blank cell is 0.
 * @param printed Column of the same size: copies printed or bought.
 * @param sold Column of the same size: copies sold.
 * @param free Column of the same size: copies given away.
 * @param counted Column of the same size: copies counted.
 * @param [price] Column of the same size: price of a copy.
 * @param [booked] Column of the same size: money from sales as the cash book has it.
 * @param [titles] Column of the same size: names of the titles.
 * @param [currency] Currency, such as EUR; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns Title, Expected, Counted, Missing, Cash expected, Cash booked, Difference; then the total and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; without prices the columns of cash stay blank.
 * @rounding None.
 * @example =TREASURY.STOCKCOUNT({100;50},{0;20},{30;10},{5;0},{63;60},{2.5;4},{75;36})
 */
export function stockCount(
  opening: any[][],
  printed: any[][],
  sold: any[][],
  free: any[][],
  counted: any[][],
  price?: any[][],
  booked?: any[][],
  titles?: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency") ?? "EUR";
  const columns = Object.entries({ opening, printed, sold, free, counted }).map(
    ([name, argument]) => columnOf(argument, name),
  );
  const names = columnIfTold(titles, "titles");
  needSameLength(columns[0], ...columns.slice(1), names);
  const texts = names === undefined ? [] : textsOf(names);
  const [start, added, gone, given, there] = columns.map(copiesIn);
  const prices = moneyIn(price, { name: "price", unit, rows: start.length });
  const cash = moneyIn(booked, { name: "booked", unit, rows: start.length });
  const money = (minor: number): number => moneyOf(minor, unit);
  const lines = start.map((copies, at) => {
    const expected = copies + added[at] - gone[at] - given[at];
    const due = prices === undefined ? undefined : gone[at] * prices[at];
    const off = due === undefined || cash === undefined ? undefined : cash[at] - due;
    return {
      title: texts[at] || String(at + 1),
      expected,
      there: there[at],
      due,
      cash: cash?.[at],
      off,
    };
  });
  const total = (of: (line: (typeof lines)[number]) => number | undefined): Answer =>
    lines.some((line) => of(line) === undefined)
      ? ""
      : money(sumMinor(lines.map((line) => of(line) ?? 0)));
  const sum = (of: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((all, line) => addMinor(all, of(line)), 0);
  const shown = (minor: number | undefined): Answer => (minor === undefined ? "" : money(minor));
  const missing = sum(({ expected, there: found }) => expected - found);
  const off = lines.filter(({ expected, there: found }) => expected !== found).length;
  return withEnd(
    [
      ["Title", "Expected", "Counted", "Missing", "Cash expected", "Cash booked", "Difference"],
      ...lines.map((line) => [
        line.title,
        line.expected,
        line.there,
        line.expected - line.there,
        shown(line.due),
        shown(line.cash),
        shown(line.off),
      ]),
      [
        "Total",
        sum(({ expected }) => expected),
        sum((line) => line.there),
        missing,
        total(({ due }) => due),
        total((line) => line.cash),
        total((line) => line.off),
      ],
    ],
    {
      given: lines.length,
      used: lines.length,
      leftOut: "",
      method: "opening + printed - sold - free; sold x price",
      sentence: sentenceOf({ titles: lines.length, off, missing }),
    },
  );
}

function sentenceOf({
  titles,
  off,
  missing,
}: {
  titles: number;
  off: number;
  missing: number;
}): string {
  const whole =
    missing === 0
      ? ""
      : missing > 0
        ? `, ${counted(missing, "copy", "copies")} too few in all`
        : `, ${counted(-missing, "copy", "copies")} too many in all`;
  return off === 0
    ? `The count agrees with the book for ${counted(titles, "title")}.`
    : `Of ${counted(titles, "title")} ${off} ${off === 1 ? "differs" : "differ"} from the count${whole}. Look for copies lent, sent out or given away without a note.`;
}

/** Whole copies of 0 and more. */
function copiesIn(column: Column): readonly number[] {
  return column.values.map((value, at) => {
    const copies = value ?? 0;
    if (typeof copies === "number" && Number.isSafeInteger(copies) && copies >= 0) return copies;
    throw new ArgumentError(
      reason`${column.place(at)} is ${shownValue(value)}; it must be a whole number of copies from 0`,
    );
  });
}

function moneyIn(
  argument: unknown,
  { name, unit, rows }: { name: string; unit: string; rows: number },
): readonly number[] | undefined {
  if (matrixOf(argument) === undefined) return undefined;
  const cells = cellsOf(argument, name);
  if (cells.length === rows) return cells.map((cell) => minorIn(cell, unit));
  throw unequalSizes({ name: "opening", count: rows }, { name, count: cells.length });
}
