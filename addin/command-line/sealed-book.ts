import { hasDates, type SealedData, sealedData } from "../books/sealed-data";
import { ArgumentError, InputError } from "../core/faults";
import { allTables } from "../tables/all-tables";
import { dayOption, type Options } from "./arguments";
import type { LoadedBooks } from "./load-books";
import { words } from "./seal-words";

/** Name of the table that --table tells, in any capitals; the ledger unless told. */
export function tableOption({ table = "Ledger" }: Options): string {
  const known = allTables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  return known?.name ?? table;
}

/** A table of a workbook as it is sealed up to a day. Throws where it is not there, or knows no days. */
export function sealedBook(
  { books, say, file }: LoadedBooks,
  { table, to }: { table: string; to: number | undefined },
): SealedData {
  const data = books.tables.get(table);
  if (data === undefined) throw new InputError("NO_TABLE", file, say(words.noTable, { table }));
  if (to !== undefined && !hasDates(data)) throw new ArgumentError(say(words.noDates, { table }));
  return sealedData(data, to);
}

/** The day of --as-of. */
export const asOf = (options: Options): number | undefined => dayOption(options, "as-of");
