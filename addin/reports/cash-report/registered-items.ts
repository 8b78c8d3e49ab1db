import { type OtherItem, openItems } from "../../books/other-items";
import { valueOn } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
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

function lineOf({ books, base, period }: ReportSource, item: OtherItem): OtherLine {
  const { amount, currency } = item;
  const worth = (minor: number): number =>
    isCurrency(currency) ? valueOn(books, { minor, currency, base, day: period.to }) : Number.NaN;
  const value = amount === undefined ? undefined : worth(amount);
  const origin = (minor: number | undefined) => [
    { table: "AssetsAndLiabilities", rows: [item.row], amounts: [minor ?? Number.NaN] },
  ];
  return {
    key: `item.${item.no || `row-${item.row + 1}`}`,
    label: item.no === "" ? item.what : `${item.no} ${item.what}`,
    with: item.with,
    since: item.since,
    until: item.until,
    basis: item.basis,
    currency,
    amount,
    base: value,
    origin: { amount: origin(amount), base: origin(value) },
  };
}
