import type { AuditSample } from "../../books/audit-samples";
import type { Audit } from "./audit";
import { isOwnAccount } from "./ledger-parts";
import { makeOwnValuation } from "./own-valuation";

/**
 * Part of the amounts of the period that a sample covers, as a fraction rounded down to whole percent: of all payments
 * where it holds payments only, of all receipts where it holds receipts only, else of both. Undefined where the sample
 * names no entry, or one that is not in the period, or an amount is not known.
 */
export function sampleShare(audit: Audit, { entries }: AuditSample): string | undefined {
  const chosen = new Set(entries);
  const amounts = amountsOfPeriod(audit);
  const own = amounts.filter(({ no }) => chosen.has(no));
  if (own.length === 0 || new Set(own.map(({ no }) => no)).size < chosen.size) return undefined;
  const sides = new Set(own.map(({ side }) => side));
  const sum = (all: typeof amounts): number => all.reduce((total, { base }) => total + base, 0);
  const whole = sum(amounts.filter(({ side }) => sides.has(side)));
  const percent = Math.floor((sum(own) * 100) / whole);
  if (!(whole > 0)) return undefined;
  return percent === 100 ? "1" : `0.${String(percent).padStart(2, "0")}`;
}

/** Entries of the period in the base currency, without openings and own transfers. */
function amountsOfPeriod({ books, period, base }: Audit) {
  const { ledger, categories } = books;
  const valuation = makeOwnValuation(books, base);
  const outside = new Set(
    categories
      .filter(({ side }) => side !== "receipt" && side !== "payment")
      .map(({ category }) => category),
  );
  const amounts: { no: string; side: "in" | "out"; base: number }[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (ledger.day[row] < period.from || ledger.day[row] > period.to) continue;
    if (!isOwnAccount(books, ledger.account[row]) || ledger.text(row, "transfer") !== "") continue;
    if (outside.has(ledger.text(row, "category"))) continue;
    const side = ledger.out[row] === 0 ? "in" : "out";
    const minor = side === "in" ? ledger.in[row] : ledger.out[row];
    amounts.push({ no: ledger.text(row, "no"), side, base: valuation.ofEntry(row, minor) });
  }
  return amounts;
}
