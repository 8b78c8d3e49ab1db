import { type Books, buildBooks } from "../../addin/books/books";
import { baseOfTypedRates } from "../../addin/books/rates-base";
import { workbookOf } from "../../addin/core/sheet-builder";
import { sayIn } from "../../addin/core/words";
import { ledger as ledgerDefinition } from "../../addin/tables/ledger";
import { countWithin } from "./kept-room";
import type { GivenTable } from "./table-store";
import { givenTable } from "./table-store";

interface Kept {
  readonly tables: readonly GivenTable[];
  readonly books: Books;
}

/** Those used last are kept: each holds its tables, whatever else forgets them. */
const ROOM = { entries: 12, cells: 3_000_000 };

const kept: Kept[] = [];

/** The books of some tables; the same tables, the same books, so that what was worked out from them is kept with them. */
export function booksOfTables(tables: readonly GivenTable[]): Books {
  const at = kept.findIndex(
    (one) =>
      one.tables.length === tables.length && one.tables.every((table, i) => table === tables[i]),
  );
  if (at >= 0) {
    const [found] = kept.splice(at, 1);
    kept.unshift(found);
    return found.books;
  }
  const books = makeBooks(tables);
  kept.unshift({ tables, books });
  kept.length = countWithin(
    kept.map((one) => one.tables),
    ROOM,
  );
  return books;
}

function makeBooks(tables: readonly GivenTable[]): Books {
  const all = tables.some(({ definition }) => definition === ledgerDefinition)
    ? tables
    : [...tables, emptyLedger()];
  const byName = new Map(
    all.flatMap(({ definition, data }) => (data ? [[definition.name, data] as const] : [])),
  );
  return withBase(
    buildBooks(
      { tables: byName, workbook: workbookOf(all.map(({ sheet }) => sheet)) },
      sayIn("en"),
    ),
  );
}

/** Rates typed with the entries lead to one currency only; without settings that is told by the entries themselves. */
function withBase(books: Books): Books {
  if (books.settings.baseCurrency !== "") return books;
  const baseCurrency = baseOfTypedRates(books) ?? "";
  return { ...books, settings: { ...books.settings, baseCurrency } };
}

/** Books without a ledger have one without entries. */
function emptyLedger(): GivenTable {
  const headings = Object.values(ledgerDefinition.columns).map(({ english }) => english);
  return givenTable([headings], ledgerDefinition, {
    sheet: ledgerDefinition.name,
    row: 1,
    columnIndex: 0,
  });
}
