import type { Books } from "../../books/books";
import type { RecordedFinding } from "../../books/registers";
import type { Recomputation } from "./figures";
import type { NumberedFinding } from "./numbered-findings";
import { statementFigures, type TieIn } from "./tie-in";

/** No objection; none except; objection; no conclusion possible. */
export type Conclusion = "A" | "B" | "C" | "D";

/** Why a figure is not known. */
export type UnknownReason =
  | { readonly kind: "no-entries" }
  | { readonly kind: "unplaced"; readonly rows: readonly number[] }
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "line"; readonly row: string }
  | { readonly kind: "fund"; readonly fund: string; readonly currency: string }
  | { readonly kind: "no-table"; readonly table: string };

/** The conclusion that follows from the open findings by rule, with its reasons. */
export interface Proposal {
  readonly conclusion: Conclusion;
  readonly unknowns: readonly UnknownReason[];
  /** Open errors that say the report and the books do not agree. */
  readonly objections: readonly NumberedFinding[];
  /** Other open errors. */
  readonly exceptions: readonly NumberedFinding[];
  /** Errors on record as open that no check finds again. */
  readonly recordedErrors: readonly RecordedFinding[];
  /** Accounts whose statement differs from the books, where no check looked at it. */
  readonly accountsApart: readonly string[];
}

/** Checks whose errors say that the report does not agree with the books, or the books not with the money. */
const OBJECTION = /^(RPT-\d+|ACC-03|ACC-04|BNK-03)$/;

interface OpenMatters extends Pick<Proposal, "accountsApart"> {
  readonly numbered: readonly NumberedFinding[];
  readonly openRecords: readonly RecordedFinding[];
}

/** D: a figure is not known. C: a figure differs. B: another error is open. A: none. */
export function propose(
  { books, recomputed, tieIn }: { books: Books; recomputed: Recomputation; tieIn: TieIn },
  { numbered, accountsApart, openRecords }: OpenMatters,
): Proposal {
  const unknowns = unknownReasons(books, recomputed, tieIn);
  const open = numbered.filter(({ isOpen, finding }) => isOpen && finding.severity === "error");
  const objections = open.filter(({ finding }) => OBJECTION.test(finding.code));
  const exceptions = open.filter(({ finding }) => !OBJECTION.test(finding.code));
  const recordedErrors = openRecords.filter(({ severity }) => severity === "error");
  const isApart = tieIn.differences.length + objections.length + accountsApart.length > 0;
  const known = isApart ? "C" : exceptions.length + recordedErrors.length > 0 ? "B" : "A";
  const conclusion = unknowns.length > 0 ? "D" : known;
  return { conclusion, unknowns, objections, exceptions, recordedErrors, accountsApart };
}

function unknownReasons(
  books: Books,
  recomputed: Recomputation,
  tieIn: TieIn,
): readonly UnknownReason[] {
  const reasons: UnknownReason[] = tieIn.tablesMissing.map((table) => ({
    kind: "no-table",
    table,
  }));
  if (books.ledger.count === 0) reasons.push({ kind: "no-entries" });
  if (recomputed.unplaced.length > 0) reasons.push({ kind: "unplaced", rows: recomputed.unplaced });
  for (const { account, closing, openingBase, closingBase } of recomputed.accounts)
    if (Number.isNaN(closing + openingBase + closingBase))
      reasons.push({ kind: "account", account: account.account });
  for (const [row, minor] of statementFigures(recomputed))
    if (Number.isNaN(minor) && row !== "check") reasons.push({ kind: "line", row });
  for (const { fund, currency, closing } of recomputed.funds)
    if (Number.isNaN(closing)) reasons.push({ kind: "fund", fund, currency });
  return reasons;
}
