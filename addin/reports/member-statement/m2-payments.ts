import type { Ledger } from "../../books/ledger";
import type { MemberPayment } from "../../books/member-payments";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, day, text, type Value } from "../../core/value";
import { catalogue } from "../../core/words";
import type { MemberSource } from "./source";
import { words as shared } from "./words";

export const words = catalogue("memberStatement.m2", {
  title: "Your payments of annual contributions",
  no: "No",
  voucher: "Voucher",
  amount: "Amount",
  year: "Counts for",
  counted: "Counts as",
  sum: "Together in {currency}",
  textLeftOut: "text left out: it may tell of others",
  samePayment: "the same payment",
  earlier:
    "Payments before {from} stand here where they count for a year of the period; the sums hold them too.",
  several:
    "A payment that counts for several years has a line for each; its amount stands in the first.",
});

/** M2: the member's own payments of the period, and those made before it for its years. */
export function payments(source: MemberSource): ReportTable | undefined {
  const own = ownPayments(source);
  if (own.length === 0) return undefined;
  const { say, period, books } = source;
  const rows = own.map((payment) => paymentRow(source, payment));
  const isEarlier = own.some(({ entry }) => books.ledger.day[entry] < period.from);
  const isSplit = own.some(({ isFirstYear }) => !isFirstYear);
  return {
    type: "table",
    id: "M2",
    title: say(words.title),
    labelHeading: say(words.no),
    columns: columnsOf(source, own).filter(({ key }) => isFilled(rows, key)),
    rows: [...rows, ...sumRows(source, own, rows)],
    notes: [
      ...(isEarlier ? [say(words.earlier, { from: day(period.from) })] : []),
      ...(isSplit ? [say(words.several)] : []),
    ],
  };
}

/** A column in which nothing stands only takes room. */
const isFilled = (rows: readonly ReportRow[], key: string): boolean =>
  rows.some(
    ({ values: { [key]: value } }) => value && !(value.type === "text" && value.text === ""),
  );

function ownPayments({ payments: all, member, period, years, books }: MemberSource) {
  const [first, last] = [years[0].year, years[years.length - 1].year];
  return all.filter(
    (one) =>
      one.member === member &&
      (books.ledger.day[one.entry] >= period.from || (one.year >= first && one.year <= last)),
  );
}

/** Whether what a payment counts as is its amount, so that a column of its own would say it twice. */
const isAsPaid = ({ amount: paid, counted, currency, countedCurrency }: MemberPayment): boolean =>
  currency === countedCurrency && paid === counted;

function columnsOf({ say }: MemberSource, own: readonly MemberPayment[]): ReportColumn[] {
  const isCounted = own.some((payment) => !isAsPaid(payment));
  return [
    { key: "date", label: say(shared.date), type: "day", width: 0.8 },
    { key: "voucher", label: say(words.voucher), type: "text", width: 0.8 },
    { key: "text", label: say(shared.text), type: "text", width: 1.8 },
    { key: "currency", label: say(shared.currency), type: "text", width: 0.6 },
    { key: "amount", label: say(words.amount), type: "amount", currencyColumn: "currency" },
    { key: "year", label: say(words.year), type: "text", width: 0.7 },
    ...(isCounted ? [{ key: "counted", label: say(words.counted), type: "amount" } as const] : []),
  ];
}

function paymentRow(source: MemberSource, payment: MemberPayment): ReportRow {
  const { books, say } = source;
  const { ledger } = books;
  const { entry, year, amount: paid, currency } = payment;
  const no = ledger.text(entry, "no");
  const values: Record<string, Value> = {
    date: day(ledger.day[entry]),
    year: year > 0 ? text(String(year)) : { type: "unknown", reason: "year" },
    counted: amount(payment.counted, payment.countedCurrency),
  };
  if (payment.isFirstYear) {
    values.voucher = text(voucherOf(ledger, entry));
    values.text = text(shownText(source, entry));
    values.currency = text(currency);
    values.amount = amount(paid, currency);
  } else values.text = text(say(words.samePayment));
  // An entry's number may stand twice in a faulty book; its place in the ledger does not.
  return { key: `payment.${entry + 1}.${year}`, label: no, kind: "line", values };
}

/** What proves a payment: its voucher, else the receipt that was given for it, else the line of the bank. */
function voucherOf(ledger: Ledger, entry: number): string {
  return (
    ledger.text(entry, "voucher") || ledger.text(entry, "receipt") || ledger.text(entry, "bankLine")
  );
}

/** The text of an entry; where it may tell of others, that it is left out. */
function shownText({ books, member, say, textOf, withoutNames }: MemberSource, entry: number) {
  const own = withoutNames(textOf(entry, member));
  const isLeftOut = own === "" && books.ledger.text(entry, "text") !== "";
  return isLeftOut ? say(words.textLeftOut) : own;
}

function sumRows(
  { say }: MemberSource,
  own: readonly MemberPayment[],
  rows: readonly ReportRow[],
): ReportRow[] {
  const currencies = [...new Set(own.map(({ currency }) => currency))].filter(Boolean).sort();
  if (own.length < 2) return [];
  return currencies.map((currency) => {
    const isPart = own.map((one) => one.isFirstYear && one.currency === currency);
    const minor = own
      .filter((_, index) => isPart[index])
      .reduce((sum, one) => addMinor(sum, one.amount), 0);
    return {
      key: `sum.${currency}`,
      label: say(words.sum, { currency }),
      kind: "total",
      values: { currency: text(currency), amount: amount(minor, currency) },
      sum: rows.filter((_, index) => isPart[index]).map(({ key }) => ({ row: key, sign: 1 })),
      sumColumns: Number.isNaN(minor) ? [] : ["amount"],
    };
  });
}
