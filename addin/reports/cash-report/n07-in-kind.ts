import type { InKind } from "../../books/registers";
import { isCurrency } from "../../core/currencies";
import type { Inline } from "../../core/document";
import { addMinor } from "../../core/money";
import { giftsOfPeriod, hasBasis, paidBills } from "./in-kind-gifts";
import { figureOf, joined, LIST, sentence, withList } from "./inline";
import type { ReportTables } from "./made-tables";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import type { ReportSource } from "./source";

/** How many contributions in kind there were, and the worth of those that have one: the figures of T10. */
export function inKindNote(source: ReportSource, tables: ReportTables): NotePart[] {
  const { say } = source;
  const gifts = giftsOfPeriod(source);
  const apart = paidBills(source).length > 0 ? [` ${say(words.n7PaidDirectly)}`] : [];
  if (gifts.length === 0) return [[say(words.n7None), ...apart]];
  const listed = tables.has("T10") ? [` ${say(words.n7Listed, { table: "T10" })}`] : [];
  return [
    [
      say(words.n7Some, { count: gifts.length }),
      ...valuedSentence(source, tables),
      ...listed,
      ...apart,
    ],
  ];
}

/** Those with a value and its basis, with the sums of T10. */
function valuedSentence(source: ReportSource, tables: ReportTables): Inline[] {
  const table = tables.get("T10");
  const valued = giftsOfPeriod(source).filter(hasBasis);
  if (table === undefined || valued.length === 0) return [];
  const sums = sumsByCurrency(valued).map(([currency]) => [
    figureOf(table, `currency.${currency}`, "value"),
  ]);
  const filling = { valued: valued.length, sums: LIST };
  return [" ", ...withList(sentence(source.say, words.n7Valued, { filling }), joined(sums, ", "))];
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
