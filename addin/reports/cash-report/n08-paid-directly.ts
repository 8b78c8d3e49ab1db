import type { InKind } from "../../books/registers";
import type { ReportRow } from "../../core/document";
import { day, text, type Value } from "../../core/value";
import { paidBills } from "./in-kind-gifts";
import { money } from "./money";
import { sumsByCurrency } from "./n07-in-kind";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import { tableRows } from "./origins";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import { withSum } from "./sums";

/** Bills of the organisation that members or others paid themselves (Cash Basis IPSAS 2017, part 2: third parties). */
export function paidDirectlyNote(source: ReportSource): NotePart[] {
  const { say } = source;
  const paid = paidBills(source);
  if (paid.length === 0) return [[say(words.n8None)]];
  const lines = paid.map(paidRow);
  return [
    [say(words.n8Some)],
    {
      type: "table",
      id: "N8",
      title: say(words.n8Table),
      labelHeading: say(words.what),
      columns: [
        { key: "paidBy", label: say(words.paidBy), type: "text", width: 0.7 },
        { key: "date", label: say(words.date), type: "day", width: 0.8 },
        { key: "basis", label: say(words.basis), type: "text" },
        { key: "currency", label: say(words.currency), type: "text", width: 0.6 },
        { key: "amount", label: say(words.amount), type: "amount", currencyColumn: "currency" },
      ],
      rows: [...lines, ...sumRows(source, { paid, lines })],
    },
  ];
}

const keyOf = ({ no, row }: InKind): string => `paid.${no || `row-${row + 1}`}`;

/** The row of a bill; sums tell their lines themselves. */
export function tracePaidDirectly(
  source: ReportSource,
  { row: key, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const bill = paidBills(source).find((one) => keyOf(one) === key);
  if (bill === undefined || column !== "amount") return undefined;
  return tableRows("InKind", [{ row: bill.row, amount: bill.value }], "value");
}

function paidRow(bill: InKind): ReportRow {
  const { from, what, date, basis, value, currency } = bill;
  const values: Record<string, Value> = { paidBy: text(from), date: day(date) };
  if (basis !== "") values.basis = text(basis);
  if (currency !== "") values.currency = text(currency);
  values.amount = money(value, currency);
  return { key: keyOf(bill), label: what, kind: "line", values };
}

function sumRows(
  { say }: ReportSource,
  { paid, lines }: { paid: readonly InKind[]; lines: readonly ReportRow[] },
): ReportRow[] {
  return sumsByCurrency(paid).map(([currency, minor]) => {
    const terms = lines.flatMap(({ key }, index) =>
      paid[index].currency === currency ? [[key, 1] as const] : [],
    );
    const row: ReportRow = {
      key: `sum.${currency}`,
      label: say(words.sumIn, { currency }),
      kind: "subtotal",
      values: { currency: text(currency), amount: money(minor, currency) },
    };
    return withSum(row, { terms, rows: lines, columns: ["amount"] });
  });
}
