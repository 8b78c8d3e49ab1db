import type { InKind } from "../../books/registers";
import { isCurrency } from "../../core/currencies";
import { addMinor } from "../../core/money";
import { amount, showValue } from "../../core/value";
import type { ReportTables } from "./made-tables";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import type { ReportSource } from "./source";

/** How many contributions in kind there were, and the worth of those that have one. */
export function inKindNote(source: ReportSource, tables: ReportTables): NotePart[] {
  const { say } = source;
  const gifts = inKindOfPeriod(source).filter(({ isPaidDirectly }) => !isPaidDirectly);
  if (gifts.length === 0) return [[say(words.n7None)]];
  const valued = gifts.filter(({ value }) => !Number.isNaN(value));
  const sums = sumsByCurrency(valued).map(([currency, minor]) =>
    showValue(amount(minor, currency)),
  );
  const said = [say(words.n7Some, { count: gifts.length })];
  if (valued.length > 0)
    said.push(say(words.n7Valued, { valued: valued.length, sums: sums.join(", ") }));
  if (tables.has("T10")) said.push(say(words.n7Listed, { table: "T10" }));
  return [[said.join(" ")]];
}

/** Rows of the register of contributions in kind that belong to the reporting body and the period. */
export function inKindOfPeriod({ books, period }: ReportSource): readonly InKind[] {
  const own = books.settings.body;
  return books.inKind.filter(
    ({ date, body }) =>
      date >= period.from && date <= period.to && (body === "" || own === "" || body === own),
  );
}

/** Values by currency, in the order of the codes. */
export function sumsByCurrency(
  rows: readonly Pick<InKind, "value" | "currency">[],
): readonly (readonly [currency: string, minor: number])[] {
  const sums = new Map<string, number>();
  for (const { value, currency } of rows)
    if (isCurrency(currency)) sums.set(currency, addMinor(sums.get(currency) ?? 0, value));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}
