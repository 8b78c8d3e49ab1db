import type { InKind } from "../../books/registers";
import { isCurrency } from "../../core/currencies";
import type { ReportSource } from "./source";

/** Rows of the register of contributions in kind that belong to the reporting body, undated ones too. */
function ownGifts({ books }: ReportSource): readonly InKind[] {
  const { body } = books.settings;
  return books.inKind.filter((gift) => gift.body === "" || body === "" || gift.body === body);
}

function ofPeriod(source: ReportSource): readonly InKind[] {
  const { from, to } = source.period;
  return ownGifts(source).filter(({ date }) => date >= from && date <= to);
}

/** What was given in kind in the period: T10 lists it and N7 counts it. Bills that a giver paid are told in N8 instead. */
export function giftsOfPeriod(source: ReportSource): readonly InKind[] {
  return ofPeriod(source)
    .filter(({ isPaidDirectly }) => !isPaidDirectly)
    .toSorted((a, b) => a.date - b.date || a.row - b.row);
}

/** Bills of the organisation that members or others paid themselves in the period. */
export function paidBills(source: ReportSource): readonly InKind[] {
  return ofPeriod(source).filter(({ isPaidDirectly }) => isPaidDirectly);
}

/** How many gifts have no day, so that they belong to no period. */
export function undatedGifts(source: ReportSource): number {
  return ownGifts(source).filter(({ date, isPaidDirectly }) => date === 0 && !isPaidDirectly)
    .length;
}

/** A value counts only where it says how it was found, in a currency that there is. */
export function hasBasis({ value, basis, currency }: InKind): boolean {
  return !Number.isNaN(value) && basis !== "" && isCurrency(currency);
}
