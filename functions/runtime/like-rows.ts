import type { Books } from "../../addin/books/books";
import type { LikePair } from "../../addin/books/like-movements";
import { currencyOfEntry } from "../../addin/books/postings";
import { fullAddress } from "../../addin/core/cells";
import { isCurrency } from "../../addin/core/currencies";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "./answers";
import { NotKnown } from "./not-known";

/** Entries in groups of like ones, in the order of their first; last how many groups and entries there are. */
export function likeRows(books: Books, pairs: readonly LikePair[]): Answer[][] {
  const groups = groupsOf(pairs);
  const rows = groups.flatMap((group, at) =>
    group.map((row) => [at + 1, ...entryCells(books, row)]),
  );
  const total = `${groups.length} ${groups.length === 1 ? "group" : "groups"}`;
  return [...rows, ["Total", rows.length, "", "", "", "", total, "", ""]];
}

/** Rows that pairs link, each group and all groups in the order of the rows. */
function groupsOf(pairs: readonly LikePair[]): readonly (readonly number[])[] {
  const groupOf = new Map<number, Set<number>>();
  for (const { row, other } of pairs) {
    const joined = new Set([...(groupOf.get(other) ?? [other]), ...(groupOf.get(row) ?? [row])]);
    for (const one of joined) groupOf.set(one, joined);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => a[0] - b[0]);
}

function entryCells({ ledger, accounts }: Books, row: number): Answer[] {
  const currency = currencyOfEntry(ledger, accounts, row);
  const amountOf = (minor: number): Answer => {
    if (minor === 0) return "";
    const isKnown = !Number.isNaN(minor) && isCurrency(currency);
    return isKnown
      ? moneyOf(minor, currency)
      : new NotKnown(reason`it or its currency cannot be read`);
  };
  return [
    ledger.text(row, "no"),
    ledger.day[row],
    ledger.text(row, "account"),
    amountOf(ledger.in[row]),
    amountOf(ledger.out[row]),
    ledger.text(row, "text"),
    ledger.text(row, "member"),
    fullAddress(ledger.cell(row, ledger.in[row] === 0 ? "out" : "in")),
  ];
}
