import type { Books } from "../books/books";
import { readBooks } from "../books/read-books";
import type { Say } from "../core/words";
import { patchWorkbook } from "../file/patching/patch-workbook";
import { readWorkbook } from "../file/read-workbook";
import type { Unpacking } from "../file/xlsx/archive";
import { logChanges, type ReasonedChange } from "../fixes/log-changes";
import { newResults } from "../fixes/new-results";

/** A workbook after changes, read again from its bytes. */
export interface ChangedWorkbook {
  readonly bytes: Uint8Array;
  readonly books: Books;
  /** False where the workbook has no ChangeLog that could grow. */
  readonly isLogged: boolean;
}

/** A workbook as it is: its bytes, and the books that were read from them. */
export interface WorkbookSource {
  readonly bytes: Uint8Array;
  readonly books: Books;
  readonly fileName: string;
  readonly say: Say;
  /** How the host unpacks; pure code where it has no way of its own. */
  readonly unpacking?: Unpacking;
}

/** Makes changes in the bytes of a workbook, records them in its ChangeLog, and reads the outcome. */
export function applyChanges(
  { bytes, books, fileName, say, unpacking = {} }: WorkbookSource,
  changes: readonly ReasonedChange[],
  { today, reversed }: { today: number; reversed?: number },
): ChangedWorkbook {
  const log = logChanges(books, changes, { today, ...(reversed !== undefined && { reversed }) });
  const cells = changes.map(({ cell, after }) => ({ cell, content: after }));
  const patch = { cells: [...cells, ...(log?.cells ?? [])], growths: log?.growths ?? [] };
  const file = { fileName, ...unpacking };
  const reread = (made: Uint8Array): Books =>
    readBooks(readWorkbook(made, fileName, unpacking), say);
  const isLogged = log !== undefined;
  const first = patchWorkbook(bytes, patch, file);
  const booksNow = reread(first);
  const results = newResults(books, booksNow);
  if (results.length === 0) return { bytes: first, books: booksNow, isLogged };
  const made = patchWorkbook(first, { cells: results, growths: [] }, file);
  return { bytes: made, books: reread(made), isLogged };
}
