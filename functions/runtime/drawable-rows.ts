import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { digitsOf, minorOfCell } from "./amount-cells";
import { type AmountList, amountList } from "./listed-amounts";
import { currencyOf, textOf } from "./scalars";
import { counted } from "./shown-figures";

/** An entry that may be drawn. */
export interface DrawableRow {
  /** Its place in the list, from 1: the row that R or JASP names. */
  readonly row: number;
  readonly no: string;
  /** Minor units. */
  readonly minor: number;
  readonly cell: string;
}

/** The entries of a list that may be drawn, and why others may not. */
export interface DrawableList {
  readonly rows: readonly DrawableRow[];
  readonly given: number;
  readonly digits: number;
  readonly hasNumbers: boolean;
  /** Why rows are left out, with their number; "" where none are. */
  readonly leftOut: string;
  readonly leftOutCount: number;
}

interface Asked {
  readonly table: unknown;
  readonly amount: unknown;
  readonly currency: unknown;
  /** Negative amounts are drawn where each entry is as likely as the others, and not by units of money. */
  readonly hasNegative: boolean;
}

/** Reads a list; a "-" before the heading turns the sign, so that payments of a signed column can be drawn. */
export function drawableList({ table, amount, currency, hasNegative }: Asked): DrawableList {
  const text = textOf(amount, "amount");
  const heading = text === "0" ? "" : text.replace(/^[-−]\s*/, "");
  const sign = heading === text || text === "0" ? 1 : -1;
  const wanted = currencyOf(currency, "currency");
  const digits = digitsOf(currency);
  const list = amountList(table, heading);
  const reasons = { blank: 0, negative: 0, other: 0 };
  const rows: DrawableRow[] = [];
  const currencies = new Set<string>();
  for (let row = 0; row < list.count; row++) {
    const cell = list.amount(row);
    if (cell.value === null || cell.value === 0) {
      reasons.blank++;
      continue;
    }
    const own = list.currency(row).toUpperCase();
    if (wanted !== undefined && own !== "" && own !== wanted) {
      reasons.other++;
      continue;
    }
    currencies.add(own);
    const minor = sign * minorOfCell(cell, digits);
    if (minor === 0) reasons.blank++;
    else if (minor < 0 && !hasNegative) reasons.negative++;
    else rows.push({ row: row + 1, no: list.number(row), minor, cell: cell.place });
  }
  demandOneCurrency([...currencies]);
  if (rows.length === 0)
    throw new ArgumentError(reason`the list has no amount above 0 to draw from`);
  return { rows, digits, ...told(list, reasons, wanted) };
}

function demandOneCurrency(found: readonly string[]): void {
  if (found.length < 2) return;
  throw new ArgumentError(
    reason`the amounts are in ${found.toSorted().join(", ")}; tell currency and draw once for each, or name a column in one currency, such as Base (or -Base for payments)`,
  );
}

function told(
  list: AmountList,
  { blank, negative, other }: { blank: number; negative: number; other: number },
  wanted: string | undefined,
) {
  const parts = [
    blank > 0 ? `${blank} blank or 0` : "",
    negative > 0 ? `${counted(negative, "negative amount")}` : "",
    other > 0 ? `${other} not in ${wanted}` : "",
  ].filter((part) => part !== "");
  return {
    given: list.count,
    hasNumbers: list.hasNumbers,
    leftOut: parts.join(", "),
    leftOutCount: blank + negative + other,
  };
}
