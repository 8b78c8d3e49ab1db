import type { Books } from "../../addin/books/books";
import type { ChainedClosing } from "../../addin/books/chained-closings";
import { isCurrency } from "../../addin/core/currencies";
import { sumMinor } from "../../addin/core/money";
import { type Reason, reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "./answers";
import { NotKnown } from "./not-known";

interface Link {
  readonly currency: string;
  readonly difference: number;
  readonly cells: readonly Answer[];
}

/** Each opening against the closing before, then the sum of the differences of each currency. */
export function chainRows(books: Books, chain: readonly ChainedClosing[]): Answer[][] {
  const currencyOf = new Map(books.accounts.map((one) => [one.account, one.currency]));
  const links = chain.flatMap((one) =>
    one.before === undefined ? [] : linkOf(one, one.before.period, currencyOf),
  );
  const currencies = [...new Set(links.map(({ currency }) => currency))].sort();
  const totals = currencies.map((currency) => {
    const own = links.filter((link) => link.currency === currency);
    const sum = sumMinor(own.map(({ difference }) => difference));
    return [
      "Total",
      currency,
      "",
      "",
      "",
      "",
      shown(sum, currency, reason`a difference is not known`),
    ];
  });
  const none: Answer[] = ["Total", "", "", "", "", "", 0];
  return [...links.map(({ cells }) => [...cells]), ...(totals.length > 0 ? totals : [none])];
}

function linkOf(
  { closing, before }: ChainedClosing,
  periodBefore: string,
  currencyOf: ReadonlyMap<string, string>,
): Link {
  const currency = currencyOf.get(closing.account) ?? "";
  const expected = before?.closing ?? Number.NaN;
  const difference = closing.opening - expected;
  const unknown = reason`not typed, or account ${closing.account} has no currency`;
  const cells = [
    closing.account,
    currency,
    closing.period,
    shown(closing.opening, currency, unknown),
    periodBefore,
    shown(expected, currency, unknown),
    shown(difference, currency, unknown),
  ];
  return { currency, difference, cells };
}

function shown(minor: number, currency: string, unknown: Reason): Answer {
  if (Number.isNaN(minor) || !isCurrency(currency)) return new NotKnown(unknown);
  return moneyOf(minor, currency, unknown);
}
