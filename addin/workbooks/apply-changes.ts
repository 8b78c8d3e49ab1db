import type { Books } from "../books/books";
import { readBooks } from "../books/read-books";
import type { Say } from "../core/words";
import { patchWorkbook } from "../file/patching/patch-workbook";
import { readWorkbook } from "../file/read-workbook";
import type { Unpacking } from "../file/xlsx/archive";
import { logChanges, type Recording } from "../fixes/log-changes";
import type { NewResult } from "../fixes/new-result";
import { newResults } from "../fixes/new-results";
import { otherResults } from "../fixes/other-results";
import type { ReasonedChange } from "../fixes/reasoned";

/** Sums of sums of sums: no workbook of ours goes deeper. */
const ROUNDS_MAX = 4;

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
  record: Recording,
): ChangedWorkbook {
  const { growths = [], rowsShown = [] } = record;
  const log = logChanges(books, changes, record);
  const cells = changes.map(({ cell, after, styleRow }) => ({
    cell,
    content: after,
    ...(styleRow !== undefined && { styleRow }),
  }));
  const longer = growths.map(({ table, after }) => ({ table, rowLast: after }));
  const patch = {
    cells: [...cells, ...(log?.cells ?? [])],
    growths: [...longer, ...(log?.growths ?? [])],
    rowsShown,
  };
  const file = { fileName, ...unpacking };
  const reread = (made: Uint8Array): Books =>
    readBooks(readWorkbook(made, fileName, unpacking), say);
  let made = patchWorkbook(bytes, patch, file);
  let booksNow = reread(made);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const results = resultsOf(books, booksNow);
    if (results.length === 0) break;
    made = patchWorkbook(made, { cells: results, growths: [] }, file);
    booksNow = reread(made);
  }
  return { bytes: made, books: booksNow, isLogged: log !== undefined };
}

/** Results that stand in the file until a program calculates it itself; sums are right where what they add is. */
function resultsOf(before: Books, now: Books): readonly NewResult[] {
  const own = newResults(before, now);
  return own.length > 0 ? own : otherResults(before, now);
}
