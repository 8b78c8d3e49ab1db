import { dayOfIso } from "../core/calendar";
import { compareFacts, type FactDifference, isUnchanged } from "../seal/compare-facts";
import { readSealLine, SEAL_FIGURES, type SealFacts } from "../seal/seal-line";
import type { Books } from "./books";
import type { RecordedPeriod } from "./periods";
import { hasDates, sealedData } from "./sealed-data";
import { sealFacts } from "./table-seal";

/** A sealed period whose table gives another seal by now. */
export interface BrokenSeal {
  readonly period: RecordedPeriod;
  readonly kept: string;
  readonly now: string;
  readonly table: string;
  /** Last day of the rows that the seal counts. */
  readonly to: number;
  readonly differences: readonly FactDifference[];
}

/**
 * Sealed periods whose recorded seal is not that of the books any more. Only what can be worked out again is judged: the
 * line for the minutes, or its 32 figures. A period of which the books hold no entry was kept in another workbook.
 */
export function brokenSeals(books: Books): readonly BrokenSeal[] {
  return books.periods
    .filter(({ status, from, to }) => status === "sealed" && from > 0 && to > 0)
    .flatMap((period) => brokenSeal(books, period) ?? []);
}

function brokenSeal(books: Books, period: RecordedPeriod): BrokenSeal | undefined {
  const line = readSealLine(period.seal);
  const figures = period.seal.replace(/\s+/g, "").toLowerCase();
  const isBare = new RegExp(`^[0-9a-f]{${SEAL_FIGURES}}$`).test(figures);
  if ("fault" in line && !isBare) return undefined;
  const facts = "fault" in line ? undefined : line;
  const table = facts?.table ?? "Ledger";
  const to = facts === undefined ? period.to : (dayOfIso(facts.to) ?? 0);
  const data = books.tables.get(table);
  if (data === undefined || (to > 0 && !hasDates(data)) || !holdsEntries(books, period))
    return undefined;
  const last = to > 0 ? to : undefined;
  const { accounts } = books;
  const present = sealFacts(sealedData(data, last), {
    to: last,
    after: facts?.after ?? "",
    accounts,
  });
  const kept: SealFacts = facts ?? { ...present, seal: figures };
  const differences = compareFacts(kept, present);
  if (isUnchanged(differences)) return undefined;
  return { period, kept: kept.seal, now: present.seal, table, to: to || period.to, differences };
}

function holdsEntries({ ledger }: Books, { from, to }: RecordedPeriod): boolean {
  return ledger.day.some((day) => day >= from && day <= to);
}

/** What the seal tells of the change: rows and sums, as they were and as they are. */
export function shownDifferences(differences: readonly FactDifference[]): string {
  return differences
    .filter(({ what }) => what === "rows" || what === "sum")
    .map(({ what, of, before, now }) => `${what === "rows" ? "rows" : of} ${before} → ${now}`)
    .join("; ");
}
