import { addMinor } from "../../core/money";
import { ledgerRows, sharesOf } from "./origins";
import type { OtherGroup, OtherLine } from "./other-line";
import { words } from "./other-words";
import type { ReportSource } from "./source";
import { type Transfer, underWayOn } from "./transfers";

/** Money that had left one own account and not reached another at the end of the period. */
export function underWay(source: ReportSource): OtherGroup {
  const lines = source.transfers.flatMap((transfer) => lineOf(source, transfer));
  return { key: "under-way", heading: source.say(words.underWay), lines };
}

function lineOf(source: ReportSource, transfer: Transfer): OtherLine[] {
  const { books, period, say } = source;
  const base = -underWayOn(books, transfer, period.to) + 0;
  if (base === 0) return [];
  const legs = transfer.filter(({ day }) => day <= period.to);
  const entryOf = (at: number): number => books.postings.entry[at];
  const currencies = new Set(legs.map(({ account }) => books.accounts[account]?.currency ?? ""));
  const [currency] = currencies.size === 1 ? currencies : [""];
  const word = books.ledger.text(entryOf(legs[0].at), "transfer");
  const shares = sharesOf(legs, -1);
  const inOwn = shares.map((share) => ({ ...share, amount: share.minor }));
  return [
    {
      key: `under-way.${word}`,
      label: word || say(words.noWord),
      since: legs.reduce((first, { day }) => Math.min(first, day), period.to),
      currency,
      amount:
        currency === "" ? undefined : -legs.reduce((sum, { minor }) => addMinor(sum, minor), 0),
      base,
      parts: (column) => ledgerRows(source, column === "amount" ? inOwn : shares),
    },
  ];
}
