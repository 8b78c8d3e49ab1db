import type { Books } from "../books/books";
import { readBooks } from "../books/read-books";
import type { Say } from "../core/words";
import { patchWorkbook } from "../file/patching/patch-workbook";
import { readWorkbook } from "../file/read-workbook";
import { logChanges } from "../fixes/log-changes";
import { newResults } from "../fixes/new-results";
import type { ReasonedChange, ReasonedGrowth } from "../fixes/reasoned";
import { NATIVE_UNPACKING } from "./native-inflate";

/** A workbook after changes, read again from its bytes. */
export interface ChangedWorkbook {
  readonly bytes: Uint8Array;
  readonly books: Books;
  /** False where the workbook has no ChangeLog that could grow. */
  readonly isLogged: boolean;
}

/** Makes changes in the bytes of a workbook, records them in its ChangeLog, and reads the outcome. */
export function applyChanges(
  { bytes, books, fileName, say }: { bytes: Uint8Array; books: Books; fileName: string; say: Say },
  changes: readonly ReasonedChange[],
  {
    growths = [],
    ...record
  }: { today: number; reversed?: number; growths?: readonly ReasonedGrowth[] },
): ChangedWorkbook {
  const log = logChanges(books, changes, { ...record, growths });
  const cells = changes.map(({ cell, after, styleRow }) => ({
    cell,
    content: after,
    ...(styleRow !== undefined && { styleRow }),
  }));
  const longer = growths.map(({ table, after }) => ({ table, rowLast: after }));
  const patch = {
    cells: [...cells, ...(log?.cells ?? [])],
    growths: [...longer, ...(log?.growths ?? [])],
  };
  const file = { fileName, ...NATIVE_UNPACKING };
  const reread = (made: Uint8Array): Books =>
    readBooks(readWorkbook(made, fileName, NATIVE_UNPACKING), say);
  const isLogged = log !== undefined;
  const first = patchWorkbook(bytes, patch, file);
  const booksNow = reread(first);
  const results = newResults(books, booksNow);
  if (results.length === 0) return { bytes: first, books: booksNow, isLogged };
  const made = patchWorkbook(first, { cells: results, growths: [] }, file);
  return { bytes: made, books: reread(made), isLogged };
}
