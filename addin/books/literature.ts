import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A title of the catalogue. */
export interface LiteratureItem {
  readonly row: number;
  readonly item: string;
  readonly title: string;
  readonly language: string;
  /** Minor units of its currency, NaN when it has none. */
  readonly price: number;
  readonly currency: string;
}

/** Copies that came or went. */
export interface StockMove {
  readonly row: number;
  readonly no: string;
  /** Day, 0 when not told. */
  readonly date: number;
  readonly item: string;
  readonly body: string;
  /** Copies: those that went are negative; of a count what it differs by. NaN when blank or not whole. */
  readonly quantity: number;
  readonly kind: string;
  /** Minor units of the title's currency; the catalogue's price where none is typed, NaN when there is neither. */
  readonly unitPrice: number;
  /** The title's currency, "" where the catalogue lacks it. */
  readonly currency: string;
  /** Number of the entry that paid for it, "" for none. */
  readonly ledgerNo: string;
}

export function readLiterature(table: TableData | undefined): readonly LiteratureItem[] {
  return readRecords(table, (at) => ({
    row: at.row,
    item: at.text("item"),
    title: at.text("title"),
    language: at.text("language"),
    price: at.isBlank("price") ? Number.NaN : at.amount("price", at.text("currency")),
    currency: at.text("currency"),
  }));
}

/** Reads the moves; the catalogue tells the currency of their prices. */
export function readStockMoves(
  table: TableData | undefined,
  literature: readonly LiteratureItem[],
): readonly StockMove[] {
  const byItem = new Map(literature.map((item) => [item.item, item]));
  return readRecords(table, (at) => {
    const known = byItem.get(at.text("item"));
    const currency = known?.currency ?? "";
    const quantity = at.number("quantity");
    return {
      row: at.row,
      no: at.text("no"),
      date: at.day("date"),
      item: at.text("item"),
      body: at.text("body"),
      quantity: Number.isSafeInteger(quantity) ? quantity : Number.NaN,
      kind: at.text("kind"),
      unitPrice: at.isBlank("unitPrice")
        ? (known?.price ?? Number.NaN)
        : at.amount("unitPrice", currency),
      currency,
      ledgerNo: at.text("ledgerNo"),
    };
  });
}
