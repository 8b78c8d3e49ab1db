import { runChecks } from "../../addin/checks/run-checks";
import { cellAddress } from "../../addin/core/cells";
import type { Finding } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import type { Random } from "../../addin/sample/random";
import { recalculate } from "./calculated";
import { Garden } from "./garden";
import type { Book, Row } from "./honest/book";
import { booksOfBook, columnIndexOf, FIRST_ROW } from "./honest/sheets";
import type { Kind } from "./kind";

/** A spoilt book, and where each of its faults must be found. */
export interface Planted {
  readonly book: Book;
  readonly faults: readonly { readonly kind: Kind; readonly place: string }[];
}

/** Checks that look at the calculated columns: what was spoilt there is left as it is. */
const CALCULATED: ReadonlySet<string> = new Set(["base", "balance"]);

/** Plants kinds one after the other; those for which the book has nothing are left out. */
export function plantAll(
  book: Book,
  { kinds, random }: { kinds: readonly Kind[]; random: Random },
): Planted {
  const garden = new Garden(book, random);
  const places = kinds.flatMap((kind) => {
    const place = kind.plant(garden);
    return place === undefined ? [] : [{ kind, ...place }];
  });
  const kept = new Set<Row>(
    places.filter(({ column }) => CALCULATED.has(column)).map(({ row }) => row),
  );
  recalculate(garden, kept);
  return {
    book: garden.book,
    // Addresses come last, since some faults add rows and some take them away.
    faults: places.map(({ kind, table, row, column }) => ({
      kind,
      place: `${kind.code} ${addressOf(garden, { table, row, column })}`,
    })),
  };
}

function addressOf(
  garden: Garden,
  { table, row, column }: { table: string; row: Row; column: string },
): string {
  const index = garden.rows(table).indexOf(row);
  if (index < 0) throw new Error(`${table} lost the row of a fault`);
  const columnIndex = columnIndexOf(table, column);
  return `${table}!${cellAddress({ sheet: table, row: index + FIRST_ROW, columnIndex })}`;
}

const say = sayIn("en");

/** What all checks find in a book. */
export function findingsIn(book: Book): readonly Finding[] {
  return runChecks({ ...booksOfBook(book), today: book.today }, { say }).findings;
}

/** "LED-01 Ledger!F7" of a finding. */
export function placeOf({ code, cell }: Finding): string {
  return `${code} ${cell.sheet}!${cellAddress(cell)}`;
}
