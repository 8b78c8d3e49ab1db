import type { Answer } from "./answers";
import type { Bound, SampleBounds } from "./sample-bounds";
import { confidenceShown, counted, moneyNumber, moneyShown } from "./shown-figures";

interface Shown {
  readonly digits: number;
  /** Minor units; undefined where nothing is told. */
  readonly tolerable: number | undefined;
}

/** The figures of an evaluation, overstatement and understatement side by side. */
export function evaluationRows({ n, over, under }: SampleBounds, shown: Shown): Answer[][] {
  const money = (minor: number) => moneyNumber(minor, shown.digits);
  const row = (label: string, figure: (bound: Bound) => Answer): Answer[] => [
    label,
    figure(over),
    figure(under),
  ];
  const parts =
    over.basicPrecision === undefined
      ? []
      : [
          row("Basic precision", ({ basicPrecision = 0 }) => money(basicPrecision)),
          row("Allowance for the errors found", (one) =>
            money(one.upper - one.projected - (one.basicPrecision ?? 0)),
          ),
        ];
  return [
    ["Units in the sample", n, n],
    row("Units in error", ({ errors }) => errors),
    row("Projected misstatement", ({ projected }) => money(projected)),
    ...parts,
    row("Upper limit of the sample", ({ upper }) => money(upper)),
    row("Found in vouchers taken whole", ({ known }) => money(known)),
    row("Most likely misstatement", (one) => money(one.projected + one.known)),
    row("Upper limit", (one) => money(one.limit)),
    ...(shown.tolerable === undefined ? [] : tolerableRows(shown.tolerable, row, money)),
  ];
}

function tolerableRows(
  tolerable: number,
  row: (label: string, figure: (bound: Bound) => Answer) => Answer[],
  money: (minor: number) => number,
): Answer[][] {
  return [
    row("Tolerable misstatement", () => money(tolerable)),
    row("Within it", (one) => (one.limit <= tolerable ? "yes" : "not shown")),
  ];
}

interface Evaluated extends Shown {
  readonly confidence: number;
  /** Vouchers without an audited value. */
  readonly missing: number;
}

/** What an evaluation says, for a meeting: what is most likely, what cannot be excluded, what to do. */
export function evaluationWords({ over, under }: SampleBounds, about: Evaluated): string {
  const { digits, tolerable, confidence, missing } = about;
  const show = (minor: number) => moneyShown(minor, digits);
  const [overLimit, underLimit] = [over.limit, under.limit];
  const without =
    missing === 0
      ? ""
      : ` ${counted(missing, "voucher")} without an audited value ${missing === 1 ? "counts" : "count"} as wholly in error, until shown.`;
  const limits = `With ${confidenceShown(confidence)} confidence the book value is too high by no more than ${show(overLimit)}, and too low by no more than ${show(underLimit)}`;
  if (tolerable === undefined) return `${limits}.${without}`;
  const likely = Math.max(over.projected + over.known, under.projected + under.known);
  if (Math.max(overLimit, underLimit) <= tolerable)
    return `${limits}: both are within the ${show(tolerable)} that can be tolerated. The sample supports the book value.${without}`;
  if (likely > tolerable)
    return `${limits}. The most likely misstatement of ${show(likely)} is above the ${show(tolerable)} that can be tolerated: look at the causes together, and correct what can be corrected.${without}`;
  return `${limits}. Most likely it is ${show(likely)}, but more than the ${show(tolerable)} that can be tolerated is not excluded: look at more vouchers, or at the causes of what was found.${without}`;
}
