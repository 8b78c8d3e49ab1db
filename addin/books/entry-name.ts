import { cellAddress } from "../core/cells";
import type { Ledger } from "./ledger";

/** What a message calls an entry: its number, or its cell where it has none. */
export function entryName(ledger: Ledger, row: number): string {
  return ledger.text(row, "no") || cellAddress(ledger.cell(row, "no"));
}

/** Names of the first entries of a list, with "…" where there are more. */
export function entryNames(ledger: Ledger, rows: readonly number[], namesMax = 5): string {
  const names = rows.slice(0, namesMax).map((row) => entryName(ledger, row));
  return names.join(", ") + (rows.length > namesMax ? ", …" : "");
}
