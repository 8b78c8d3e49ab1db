import { isoOfDay } from "../core/calendar";
import { AFTER_FIGURES, type SealFacts, shownFigures } from "../seal/seal-line";
import { sealOfTable } from "../seal/seal-of-table";
import type { Account } from "./accounts";
import { sealTotals } from "./seal-totals";
import type { SealedData } from "./sealed-data";

/** What a seal is made of besides the table. */
export interface SealSettings {
  /** Last day of the rows that count; undefined for all. */
  readonly to: number | undefined;
  /** Figures of the seal of the period before, "" for none. */
  readonly after: string;
  readonly accounts: readonly Account[];
}

/** What the line for the minutes says of a table. */
export function sealFacts(sealed: SealedData, { to, after, accounts }: SealSettings): SealFacts {
  return {
    table: sealed.table.name,
    to: to === undefined ? "" : isoOfDay(to),
    rows: sealed.rows.length,
    totals: sealTotals(sealed, accounts),
    ...shownFigures(sealOfTable(sealed.table)),
    after: after.slice(0, AFTER_FIGURES),
  };
}
