import { type Cell, parseCell } from "../../addin/core/cells";

/** Where a range begins; the sheet is named after the table where Excel did not tell. */
export interface Place {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly columnIndex: number;
}

/**
 * The upper left cell of an address such as Ledger!A3:W1367 or 'Cash book'!$A$1. Excel tells addresses only to functions
 * that ask for them; without one the cells are counted from the table's own first cell.
 */
export function placeOf(address: string | undefined, table: string): Place {
  const match = /^(?:\[[^\]]*\])?(?:'((?:[^']|'')+)'|([^!']+))!([^:]+)/.exec(address ?? "");
  const sheet = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? table).replace(/^\[.*\]/, "");
  const cell: Cell | undefined = parseCell(sheet, match?.[3] ?? "");
  return cell ?? { sheet: table, row: 1, columnIndex: 0 };
}
