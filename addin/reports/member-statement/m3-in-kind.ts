import { RecordReader } from "../../books/records";
import type { InKind } from "../../books/registers";
import type { ReportRow, ReportTable } from "../../core/document";
import { amount, day, text, type Value } from "../../core/value";
import { catalogue } from "../../core/words";
import type { MemberSource } from "./source";
import { words as shared } from "./words";

export const words = catalogue("memberStatement.m3", {
  title: "In kind",
  no: "No",
  what: "What",
  quantity: "Quantity",
  value: "Value",
  note: "Thank you for these too. They are never counted as cash; where no value was agreed, none is shown.",
});

/** M3: what the member gave in kind during the period. */
export function inKind(source: MemberSource): ReportTable | undefined {
  const { books, say, member, period } = source;
  const own = books.inKind
    .filter(({ from, date }) => from === member && date >= period.from && date <= period.to)
    .toSorted((a, b) => a.date - b.date || a.row - b.row);
  if (own.length === 0) return undefined;
  return {
    type: "table",
    id: "M3",
    title: say(words.title),
    labelHeading: say(words.no),
    columns: [
      { key: "date", label: say(shared.date), type: "day", width: 0.8 },
      { key: "what", label: say(words.what), type: "text", width: 2 },
      { key: "quantity", label: say(words.quantity), type: "text" },
      { key: "value", label: say(words.value), type: "amount" },
    ],
    rows: own.map((one) => rowOf(source, one)),
    notes: [say(words.note)],
  };
}

function rowOf({ withoutNames, books }: MemberSource, one: InKind): ReportRow {
  const table = books.tables.get("InKind");
  // Blank says that no value was agreed; a value that cannot be read is not known.
  const hasValue = table !== undefined && !new RecordReader(table, one.row).isBlank("value");
  const quantity = Number.isNaN(one.quantity) ? "" : String(one.quantity);
  const values: Record<string, Value> = {
    date: day(one.date),
    what: text(withoutNames(one.what)),
    quantity: text(withoutNames(`${quantity} ${one.unit}`.trim())),
    ...(hasValue ? { value: amount(one.value, one.currency) } : {}),
  };
  return { key: `in-kind.${one.row + 1}`, label: one.no, kind: "line", values };
}
