import type { Books } from "../../books/books";
import type { CleanCopy, CleanTable } from "../../books/clean-tables";
import type { Finding } from "../../core/finding";
import type { Say } from "../../core/words";

/** All that the first sheet of a copy tells. */
export interface ControlSheetInput {
  readonly books: Books;
  readonly copy: CleanCopy;
  /** The tables as they are sent: their formulas are settled. */
  readonly sent: readonly CleanTable[];
  readonly findings: readonly Finding[];
  readonly checksRun: number;
  readonly checksNotRun: number;
  /** Title of a check by its code. */
  readonly titleOfCheck: (code: string) => string;
  readonly names: "codes" | "names";
  readonly evidence: { readonly fingerprint: string; readonly version: string };
  /** Day from which the checks counted. */
  readonly today: number;
  readonly say: Say;
}
