import type { BankMovement } from "../../addin/books/bank-movement";
import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { isCellError, type Plain, plainValue } from "./cell-values";
import { dayIn, isBlank, shownValue } from "./columns";
import { placeIn } from "./given-cells";
import { type HeadedRange, headedRange, ledgerHeadings } from "./headed-range";
import { LeftOut } from "./left-out";
import { rangeOf } from "./ranges";

/** A movement of a plain list: a line of a bank's file, a row of somebody's own book. */
interface ListedMovement extends BankMovement {
  readonly text: string;
  readonly place: string;
}

export interface MovementList {
  readonly movements: readonly ListedMovement[];
  readonly given: number;
  readonly leftOut: LeftOut;
}

/**
 * A plain list of movements: with headings (Date, Amount or In and Out, Text, in any language of the program), or without,
 * then date, amount, text in this order. Throws ArgumentError at a row with an amount and no date, or the reverse.
 */
export function movementList(argument: unknown, name: string, currency: string): MovementList {
  const range = withHeadings(argument, name);
  const at = columnsOf(range);
  const leftOut = new LeftOut();
  const movements: ListedMovement[] = [];
  for (let row = 0; row < range.count; row++) {
    const value = (column: number): Plain => (column < 0 ? null : range.value(row, column));
    const moneyAt = at.amount >= 0 ? at.amount : at.moneyIn;
    const place = range.place(row, moneyAt);
    const minor =
      at.amount >= 0
        ? minorOf(value(at.amount), { place, currency })
        : minorOf(value(at.moneyIn), { place, currency }) -
          minorOf(value(at.moneyOut), { place: range.place(row, at.moneyOut), currency });
    const day = dayIn(value(at.date));
    if (minor === 0) {
      leftOut.add("without an amount", () => place);
      continue;
    }
    if (!day)
      throw new ArgumentError(
        reason`${range.place(row, at.date)} is ${shownValue(value(at.date))}; it must be a date of Excel or text such as "2025-12-31"`,
      );
    const text = value(at.text);
    movements.push({ day, minor, text: isCellError(text) ? "" : String(text ?? ""), place });
  }
  return { movements, given: range.count, leftOut };
}

/** Whether the first row names its columns; else headings are put above, in the order date, amount, text. */
function withHeadings(argument: unknown, name: string): HeadedRange {
  const range = headedRange(argument, name);
  if (range.find(DATE) >= 0) return range;
  const matrix = rangeOf(argument, name);
  const first = matrix[0].map(plainValue);
  if (first.length < 2 || dayIn(first[0]) === undefined || typeof first[1] === "boolean")
    throw new ArgumentError(
      reason`${name}: columns for the date and the amount were not found. Headers: ${range.headings.join(", ")}. Give Date, Amount and Text, or hand over a table of ours`,
    );
  const plain = headedRange([["Date", "Amount", "Text"], ...matrix], name);
  const place = (row: number, column: number): string =>
    placeIn(matrix, { name, down: row, across: column });
  return { ...plain, place };
}

const DATE = ledgerHeadings(
  "date",
  "day",
  "booking date",
  "buchungstag",
  "value date",
  "wertstellung",
);
const AMOUNT = ["amount", "betrag", "importe", "monto", "montant", "umsatz", "sum"];

function columnsOf(range: HeadedRange) {
  const at = {
    date: range.find(DATE),
    amount: range.find(AMOUNT),
    moneyIn: range.find(ledgerHeadings("in", "credit", "money in")),
    moneyOut: range.find(ledgerHeadings("out", "debit", "money out")),
    text: range.find(ledgerHeadings("text", "purpose", "verwendungszweck", "description")),
  };
  if (at.amount < 0 && (at.moneyIn < 0 || at.moneyOut < 0))
    throw new ArgumentError(
      reason`${range.name}: column 'Amount', or 'In' and 'Out', not found. Headers: ${range.headings.join(", ")}`,
    );
  return at;
}

function minorOf(value: Plain, { place, currency }: { place: string; currency: string }): number {
  if (isBlank(value)) return 0;
  const digits = minorUnitDigits(currency);
  const minor =
    typeof value === "number"
      ? minorOfNumber(value, digits)
      : typeof value === "string"
        ? minorOfDecimal(value.trim(), digits)
        : undefined;
  if (minor !== undefined) return minor;
  throw new ArgumentError(
    reason`${place} is ${shownValue(value)}; it must be an amount of ${currency} with no more than ${digits} decimals`,
  );
}
