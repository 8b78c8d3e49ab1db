import { currencyOf, decimal } from "./accounts";
import { bankDrafts } from "./bank-receipts";
import { conferenceDrafts } from "./conference";
import { allocationsByTag, contributionDrafts } from "./contributions";
import { donationDrafts } from "./donations";
import { literatureDrafts } from "./literature";
import { otherItemDrafts } from "./other-items";
import { rateOn, rateSourceOf } from "./rates";
import type { Row } from "./rows";
import { runningDrafts } from "./running-costs";
import { type Entry, settle } from "./settle";
import { solidarityDrafts } from "./solidarity";
import { transferDrafts } from "./transfers";

/** Every entry of the sample, in order. */
export const entries: readonly Entry[] = settle([
  ...transferDrafts(),
  ...contributionDrafts,
  ...donationDrafts(),
  ...bankDrafts(),
  ...literatureDrafts,
  ...solidarityDrafts(),
  ...conferenceDrafts(),
  ...runningDrafts(),
  ...otherItemDrafts,
]);

const noByTag: ReadonlyMap<string, string> = new Map(
  entries.flatMap(({ tag, no }) => (tag === undefined ? [] : [[tag, no] as const])),
);

/** Number of the entry with a tag. */
export function numberOf(tag: string): string {
  const no = noByTag.get(tag);
  if (no === undefined) throw new Error(`No entry has the tag ${tag}.`);
  return no;
}

/** Balance of an account at the end of a day, in minor units. */
export function balanceOn(account: string, day: number): number {
  return entries
    .filter((entry) => entry.account === account && entry.day <= day)
    .reduce((sum, entry) => sum + (entry.in ?? 0) - (entry.out ?? 0), 0);
}

/** Rows of the ledger. */
export function ledgerRows(): Row[] {
  return entries.map((entry) => {
    const currency = currencyOf(entry.account);
    return {
      no: entry.no,
      date: entry.day,
      voucher: entry.voucher,
      account: entry.account,
      text: entry.text,
      in: entry.in === undefined ? null : decimal(entry.in, currency),
      out: entry.out === undefined ? null : decimal(entry.out, currency),
      category: entry.category,
      member: entry.member ?? null,
      creditTo: entry.creditTo ?? null,
      year: entry.year ?? null,
      fund: entry.fund,
      transfer: entry.transfer ?? null,
      rate: entry.bankRate ?? rateOn(currency, entry.day),
      rateSource: sourceOf(entry, currency),
      receipt: entry.receipt,
      bankLine: entry.bankLine,
      corrects: entry.corrects === undefined ? null : numberOf(entry.corrects),
      note: entry.note ?? null,
    };
  });
}

function sourceOf({ bankRate }: Entry, currency: string): string | null {
  if (currency === "EUR") return null;
  return bankRate === undefined ? rateSourceOf(currency) : "as exchanged";
}

/** Rows of the allocations, in order of the entries. */
export function allocationRows(): Row[] {
  return entries.flatMap(({ tag, no }) => {
    const allocation = tag === undefined ? undefined : allocationsByTag.get(tag);
    return allocation === undefined ? [] : [{ no, ...allocation }];
  });
}
