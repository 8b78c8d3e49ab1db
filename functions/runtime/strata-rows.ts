import { sumMinor } from "../../addin/core/money";
import type { Answer } from "./answers";
import { counted, moneyNumber, moneyShown, percentShown } from "./shown-figures";

/** Bands of amounts in minor units; bounds that were found may lie between two of them. */
export interface Bands {
  readonly bands: readonly number[];
  readonly counts: readonly number[];
  readonly sums: readonly number[];
  readonly shares: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** A row for each band, what lies outside of them, and the total. */
export function strataRows(found: Bands, digits: number): Answer[][] {
  const { bands, counts, sums, shares, below, above } = found;
  const bound = (at: number) => Number((bands[at] / 10 ** digits).toFixed(digits));
  const rows = counts.map((count, at) => [
    ...[bound(at), bound(at + 1), count],
    ...[moneyNumber(sums[at], digits), Number.isNaN(shares[at]) ? "" : shares[at]],
  ]);
  const outside = [
    ...(below > 0 ? [["Below", bound(0), below]] : []),
    ...(above > 0 ? [[bound(bands.length - 1), "Above", above]] : []),
  ];
  const total = sumMinor(sums);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return [
    ...rows,
    ...outside,
    ["Total", "", all, moneyNumber(total, digits), total === 0 ? "" : 1],
  ];
}

/** Where most of the money lies, in words. */
export function strataWords(found: Bands, about: { digits: number; blank: number }): string {
  const { bands, counts, sums, shares, below, above } = found;
  const { digits, blank } = about;
  const most = sums.reduce((top, sum, at) => (sum > sums[top] ? at : top), 0);
  const bound = (at: number) => moneyShown(Math.round(bands[at]), digits);
  const outside =
    below + above > 0 ? ` ${counted(below + above, "amount")} outside of the bands.` : "";
  const blanks = blank > 0 ? ` ${counted(blank, "cell")} blank or 0.` : "";
  return `Most of the money, ${moneyShown(sums[most], digits)} (${percentShown(shares[most])}), lies in ${counted(counts[most], "amount")} from ${bound(most)} to ${bound(most + 1)}.${outside}${blanks}`;
}
