import { type OtherItem, openItems } from "../../books/other-items";
import { valueOn } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { inBase } from "./conversions";
import { tableRows } from "./origins";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
import type { TracePart } from "./section";
import type { ReportSource } from "./source";

const kinds = new Map([
  ["own-use", words.ownUse],
  ["deposit", words.deposit],
  ["advance", words.advance],
  ["receivable", words.receivable],
  ["unpaid-bill", words.unpaidBill],
  ["promise-given", words.promiseGiven],
]);

/** Items of the register that are open at the end of the period, by kind; a kind of the user's own comes last. */
export function registeredItems(source: ReportSource): readonly OtherGroup[] {
  const { otherItems, settings } = source.books;
  const own = openItems(otherItems, source.period.to).filter(
    ({ body }) => body === "" || settings.body === "" || body === settings.body,
  );
  const found = [...new Set([...kinds.keys(), ...own.map(({ kind }) => kind)])];
  return found.map((kind) => ({
    key: kind || "no-kind",
    heading: headingOf(source, kind),
    lines: own.filter((item) => item.kind === kind).map((item) => lineOf(source, item)),
  }));
}

function headingOf({ say }: ReportSource, kind: string): string {
  const known = kinds.get(kind);
  if (known) return say(known);
  return kind || say(words.noKind);
}

function lineOf(source: ReportSource, item: OtherItem): OtherLine {
  const { amount, currency } = item;
  const { books, base, period } = source;
  const worth = (minor: number): number =>
    isCurrency(currency) ? valueOn(books, { minor, currency, base, day: period.to }) : Number.NaN;
  return {
    key: `item.${item.no || `row-${item.row + 1}`}`,
    label: item.no === "" ? item.what : `${item.no} ${item.what}`,
    with: item.with,
    since: item.since,
    until: item.until,
    basis: item.basis,
    currency,
    amount,
    base: amount === undefined ? undefined : worth(amount),
    parts: (column) => partsOf(source, item, column),
  };
}

/** The row of the item; in the base it stands at the rate of the last day. */
function partsOf(
  source: ReportSource,
  { row, what: label, amount: minor = Number.NaN, currency }: OtherItem,
  column: "amount" | "base",
): readonly TracePart[] {
  const from = tableRows("AssetsAndLiabilities", [{ row, amount: minor }], "amount");
  if (column === "amount") return from;
  if (!isCurrency(currency))
    return tableRows("AssetsAndLiabilities", [{ row, amount: Number.NaN }], "amount");
  return inBase(source, { label, minor, currency, day: source.period.to, from });
}
