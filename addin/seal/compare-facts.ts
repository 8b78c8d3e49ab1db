import type { SealFacts } from "./seal-line";

/** Something of which the kept line says one thing and the table now another. */
export interface FactDifference {
  readonly what: "table" | "rows" | "sum" | "seal" | "order" | "after";
  /** Key and currency of a sum; else "". */
  readonly of: string;
  readonly before: string;
  readonly now: string;
}

/** What a kept line says otherwise than the table now; nothing where it is the same. */
export function compareFacts(before: SealFacts, now: SealFacts): readonly FactDifference[] {
  const one = (what: FactDifference["what"], was: string, is: string): FactDifference[] =>
    was === is ? [] : [{ what, of: "", before: was, now: is }];
  return [
    ...one("table", before.table, now.table),
    ...one("rows", String(before.rows), String(now.rows)),
    ...sumDifferences(before, now),
    ...one("seal", before.seal, now.seal),
    ...one("order", before.order, now.order),
    ...one("after", before.after, now.after),
  ];
}

/** Whether the contents are the same: the order of the rows is told, but it is no change of them. */
export function isUnchanged(differences: readonly FactDifference[]): boolean {
  return differences.every(({ what }) => what === "order");
}

/** Sums of whoever knows no currency at all are not compared: a ledger handed over without its accounts may be such. */
function sumDifferences(before: SealFacts, now: SealFacts): readonly FactDifference[] {
  if (before.totals.length === 0 || now.totals.length === 0) return [];
  const sums = (facts: SealFacts) =>
    new Map(facts.totals.map(({ key, currency, sum }) => [`${key} ${currency}`, sum]));
  const [was, is] = [sums(before), sums(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((of) => was.get(of) !== is.get(of))
    .map((of) => ({ what: "sum", of, before: was.get(of) ?? "", now: is.get(of) ?? "" }));
}
