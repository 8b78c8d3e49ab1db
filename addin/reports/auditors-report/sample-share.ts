import type { AuditSample } from "../../books/audit-samples";
import type { Audit } from "./audit";
import { isOwnAccount } from "./ledger-parts";
import { makeOwnValuation } from "./own-valuation";

/** An entry of the period that a sample may be drawn from. */
interface Drawable {
  readonly no: string;
  readonly side: "in" | "out";
  /** Kind of its account. */
  readonly kind: string;
  /** Minor units of the base currency. */
  readonly base: number;
}

/**
 * Part of the amounts of its population that a sample covers, as a fraction rounded to whole percent. Undefined where
 * the sample names no entry, or one that is not in the period, where nobody can tell from which entries it was drawn,
 * or an amount is not known.
 */
export function sampleShare(audit: Audit, sample: AuditSample): string | undefined {
  const chosen = new Set(sample.entries);
  const amounts = amountsOfPeriod(audit);
  const own = amounts.filter(({ no }) => chosen.has(no));
  if (own.length === 0 || new Set(own.map(({ no }) => no)).size < chosen.size) return undefined;
  if (chosen.size === sample.population) return "1";
  const population = populationOf(amounts, own, sample);
  if (population === undefined) return undefined;
  const sum = (all: readonly Drawable[]): number =>
    all.reduce((total, { base }) => total + base, 0);
  const whole = sum(population);
  if (!(whole > 0)) return undefined;
  // Only all is 100 %.
  const percent = Math.min(Math.round((sum(own) * 100) / whole), 99);
  return `0.${String(percent).padStart(2, "0")}`;
}

/**
 * What the sample was drawn from: entries of its sides on accounts of its kinds, such as receipts of cash boxes, else
 * of its sides, else all; the first that are as many as the sample says. Where it says nothing, those of its sides.
 */
function populationOf(
  all: readonly Drawable[],
  own: readonly Drawable[],
  { population }: AuditSample,
): readonly Drawable[] | undefined {
  const sides = new Set(own.map(({ side }) => side));
  const kinds = new Set(own.map(({ kind }) => kind));
  const ofSides = all.filter(({ side }) => sides.has(side));
  if (Number.isNaN(population)) return ofSides;
  const ofKinds = ofSides.filter(({ kind }) => kinds.has(kind));
  return [ofKinds, ofSides, all].find(({ length }) => length === population);
}

/** Entries of the period in the base currency, without openings and own transfers. */
function amountsOfPeriod({ books, period, base }: Audit): readonly Drawable[] {
  const { ledger, categories, accounts } = books;
  const valuation = makeOwnValuation(books, base);
  const outside = new Set(
    categories
      .filter(({ side }) => side !== "receipt" && side !== "payment")
      .map(({ category }) => category),
  );
  const amounts: Drawable[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (ledger.day[row] < period.from || ledger.day[row] > period.to) continue;
    if (!isOwnAccount(books, ledger.account[row]) || ledger.text(row, "transfer") !== "") continue;
    if (outside.has(ledger.text(row, "category"))) continue;
    const side = ledger.out[row] === 0 ? "in" : "out";
    const minor = side === "in" ? ledger.in[row] : ledger.out[row];
    amounts.push({
      no: ledger.text(row, "no"),
      side,
      kind: accounts[ledger.account[row]]?.kind ?? "",
      base: valuation.ofEntry(row, minor),
    });
  }
  return amounts;
}
