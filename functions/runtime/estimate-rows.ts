import { wholeUp } from "../../addin/statistics/terms/whole-up";
import type { Answer } from "./answers";
import type { NamedEstimate } from "./best-estimate";
import type { SampleLine } from "./sample-lines";
import { confidenceShown, counted, moneyNumber, moneyShown } from "./shown-figures";

export const ESTIMATION_METHODS = [
  ...(["best", "difference", "ratio", "quotient", "direct", "regression"] as const),
] as const;

export const FPC = ["none", "(N-n)/N", "(N-n)/(N-1)"] as const;

/** With fewer differences the normal limits say too little. Cochran (1977), section 2.15. */
const DIFFERENCES_MIN = 10;

interface About {
  readonly digits: number;
  /** Precision that is wanted, minor units. */
  readonly wanted: number | undefined;
  readonly lines: readonly SampleLine[];
  readonly items: number;
  readonly confidence: number;
}

/** The figures of an estimate in minor units, as amounts. */
export function estimateRows(found: NamedEstimate, about: About): Answer[][] {
  const money = (minor: number): Answer => moneyNumber(Math.round(minor), about.digits);
  const { misstatement, lower, upper, estimate = 0 } = found;
  const value = estimate + misstatement;
  return [
    ["Audited value of the whole", money(estimate), money(value - upper), money(value - lower)],
    ["Misstatement (book less audited)", money(misstatement), money(lower), money(upper)],
    ["Precision", money(found.precision)],
    ["Standard error", money(found.standardError)],
    ["Entries that differ", differences(about)],
    ...(about.wanted === undefined
      ? []
      : [["Sample size for the precision wanted", sizeFor(found, about)]]),
  ];
}

function differences({ lines }: Pick<About, "lines">): number {
  return lines.filter(({ book, audit }) => book !== audit).length;
}

/** Cochran (1977), section 4.7: precision grows with the square root of the sample; never more than the list has. */
function sizeFor({ precision }: NamedEstimate, { wanted = 0, lines, items }: About): number {
  const size = lines.length * (precision / wanted) ** 2;
  return Math.min(items, Math.max(2, wholeUp(size)));
}

/** What an estimate says, for a meeting. */
export function estimateWords(found: NamedEstimate, about: About & { missing: number }): string {
  const { digits, confidence, missing } = about;
  const show = (minor: number) => moneyShown(Math.round(minor), digits);
  const { misstatement, lower, upper, estimate = 0 } = found;
  const value = estimate + misstatement;
  const count = differences(about);
  const few =
    count < DIFFERENCES_MIN
      ? ` Only ${counted(count, "entry").replace("entrys", "entries")} ${count === 1 ? "differs" : "differ"}: with fewer than ${DIFFERENCES_MIN} these limits are not reliable; a sample by units of money (SELECT, EVALUATE) says more.`
      : "";
  const without =
    missing === 0
      ? ""
      : ` ${counted(missing, "voucher")} without an audited value ${missing === 1 ? "counts" : "count"} as wholly in error, until shown.`;
  return `The whole is most likely worth ${show(estimate)}; with ${confidenceShown(confidence)} confidence it lies between ${show(value - upper)} and ${show(value - lower)}.${few}${without}`;
}
