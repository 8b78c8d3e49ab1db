import { memberGifts } from "../../books/member-gifts";
import { type Movement, orderLines } from "../../books/movements";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, count, text } from "../../core/value";
import { catalogue } from "../../core/words";
import { lineName } from "../../statutes/known-words";
import type { MemberSource } from "./source";
import { words as shared } from "./words";

export const words = catalogue("memberStatement.m2b", {
  title: "What else you gave",
  kind: "Kind",
  payments: "Payments",
  amount: "Amount",
  unassigned: "not yet assigned to a kind",
  sum: "Together in {currency}",
  note: "Donations, collections and shares received in the period; each kind stands in the cash report under the same name.",
});

/** M2b: donations, collections, shares of conferences: every other receipt from the member, by kind and currency. */
export function otherGifts(source: MemberSource): ReportTable | undefined {
  const { say, member } = source;
  const own = memberGifts(source).get(member) ?? [];
  if (own.length === 0) return undefined;
  const kinds = kindsOf(source, own);
  const rows = kinds.map((kind) => kindRow(source, kind));
  return {
    type: "table",
    id: "M2b",
    title: say(words.title),
    labelHeading: say(words.kind),
    columns: [
      { key: "payments", label: say(words.payments), type: "count", width: 0.6 },
      { key: "currency", label: say(shared.currency), type: "text", width: 0.6 },
      { key: "amount", label: say(words.amount), type: "amount", currencyColumn: "currency" },
    ],
    rows: [...rows, ...sumRows(source, kinds, rows)],
    notes: [say(words.note)],
  };
}

interface Kind {
  readonly line: string;
  readonly currency: string;
  /** Minor units of the currency. */
  readonly minor: number;
  readonly entries: number;
}

/** Gifts by line of the cash report and currency, in its order. */
function kindsOf({ books }: MemberSource, own: readonly Movement[]): readonly Kind[] {
  const currencyOf = ({ account }: Movement) => books.accounts[account]?.currency ?? "";
  const lines = orderLines(
    own.map(({ line }) => line),
    "receipts",
  );
  return lines.flatMap((line) => {
    const ofLine = own.filter((one) => one.line === line);
    return [...new Set(ofLine.map(currencyOf))].sort().map((currency) => {
      const parts = ofLine.filter((one) => currencyOf(one) === currency);
      const minor = parts.reduce((sum, one) => addMinor(sum, one.minor), 0);
      const entries = new Set(parts.map(({ at }) => books.postings.entry[at])).size;
      return { line, currency, minor, entries };
    });
  });
}

const keyOf = ({ line, currency }: Kind): string => `gift.${line}.${currency}`;

function kindRow({ say }: MemberSource, kind: Kind): ReportRow {
  const { line, currency, minor, entries } = kind;
  return {
    key: keyOf(kind),
    label: line.endsWith(".unassigned") ? say(words.unassigned) : lineName(say, line),
    kind: "line",
    values: {
      payments: count(entries),
      currency: text(currency),
      amount: amount(minor, currency),
    },
  };
}

/** The sum of each currency in which there are several kinds. */
function sumRows(
  { say }: MemberSource,
  kinds: readonly Kind[],
  rows: readonly ReportRow[],
): ReportRow[] {
  return [...new Set(kinds.map(({ currency }) => currency))].sort().flatMap((currency) => {
    const parts = kinds.filter((kind) => kind.currency === currency);
    if (parts.length < 2) return [];
    const minor = parts.reduce((sum, one) => addMinor(sum, one.minor), 0);
    const keys = new Set(parts.map(keyOf));
    return [
      {
        key: `sum.${currency}`,
        label: say(words.sum, { currency }),
        kind: "total" as const,
        values: { currency: text(currency), amount: amount(minor, currency) },
        sum: rows
          .filter(({ key }) => keys.has(key))
          .map(({ key }) => ({ row: key, sign: 1 as const })),
        sumColumns: Number.isNaN(minor) ? [] : ["amount"],
      },
    ];
  });
}
