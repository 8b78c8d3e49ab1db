import { textAt } from "../tables/table-data";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import type { PlacedColumn } from "./table-columns";

/** Currency of an amount cell as typed: the row's, its account's, else the base currency; "" when not told. */
export function currencyOfCell(
  books: Books,
  { table, definition }: PlacedColumn,
  row: number,
): string {
  if (table.definition.name === "Ledger" && definition.currency !== undefined)
    return currencyOfEntry(books.ledger, books.accounts, row);
  const typed = textAt(table.columns.get(definition.currency ?? ""), row);
  if (typed !== "") return typed;
  const account = textAt(table.columns.get("account"), row);
  const known = books.accounts.find((one) => one.account === account);
  return known?.currency || books.settings.baseCurrency;
}
