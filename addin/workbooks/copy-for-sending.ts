import type { Books } from "../books/books";
import { type CleanCopy, cleanCopy } from "../books/clean-tables";
import { checks, titleOf } from "../checks/registry";
import type { CheckRun } from "../checks/run-checks";
import { type Say, sayIn } from "../core/words";
import { settledTables, writeCopy } from "../file/write-copy";
import { controlSheet } from "../reports/control-sheet/control-sheet";

/** What a copy is made of. */
export interface CopyRequest {
  readonly books: Books;
  /** The checks of these books, of which the first sheet tells how many found something. */
  readonly run: CheckRun;
  /** Whether organisations and persons stand in it by their codes, or by their names too. */
  readonly names: "codes" | "names";
  readonly language: string;
  /** Fingerprint of the file that the books were read from, and version of the program. */
  readonly evidence: { readonly fingerprint: string; readonly version: string };
  /** Serial of the day from which the checks counted. */
  readonly today: number;
}

/** A copy, with what was taken over and what was not. */
export interface CopyForSending {
  readonly bytes: Uint8Array;
  readonly copy: CleanCopy;
  /** The tables as they stand in it. */
  readonly sent: ReturnType<typeof settledTables>;
}

/** A cleaned copy of the books for people without this program; the same bytes on every host. */
export async function copyForSending(request: CopyRequest): Promise<CopyForSending> {
  const { books, run, names, language, evidence, today } = request;
  const say = sayIn(language);
  const copy = cleanCopy(books, { names });
  const sent = settledTables(copy.tables);
  const front = controlSheet({
    books,
    copy,
    sent,
    findings: run.findings,
    checksRun: run.run.length,
    checksNotRun: run.notRun.length,
    titleOfCheck: (code) => titleOfCheck(code, say),
    names,
    evidence,
    today,
    say,
  });
  return { bytes: await writeCopy(sent, { front, language }), copy, sent };
}

function titleOfCheck(code: string, say: Say): string {
  const check = checks.find((one) => one.code === code);
  return check === undefined ? code : say(titleOf(check));
}
