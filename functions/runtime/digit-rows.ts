import { reason } from "../../addin/core/reason";
import type { benford } from "../../addin/statistics/digits/benford";
import type { Answer } from "./answers";
import { NotKnown } from "./not-known";

type DigitResult = ReturnType<typeof benford>;

const DIGIT_HEADINGS = ["Figures", "Count", "Share", "Expected share", "z", "Look at"] as const;

/** z beyond which a class is pointed out: one of twenty lies there by chance. */
const Z_SHOWN = 1.96;

/** Fewer amounts than this show nothing but chance (Nigrini, Benford's Law, 2012, names 300 for the first figure). */
export const DIGITS_MIN = {
  first: 300,
  second: 300,
  third: 1_000,
  firstTwo: 1_000,
  firstThree: 10_000,
  lastTwo: 1_000,
} as const;

export type DigitTestName = keyof typeof DIGITS_MIN;

/** What is said of so few amounts: figures of them are chance. */
export function refuseFew(used: number, test: DigitTestName): void {
  const least = DIGITS_MIN[test];
  if (used < least)
    throw new NotKnown(
      reason`${used} amounts can be used, and below ${least} the spread of figures is chance: such a test says nothing of them. Look at the amounts themselves, they are few`,
    );
}

/** A row for each class of figures, with its leading zero where it has one, and below them the figures of the whole. */
export function digitRows(found: DigitResult, { width }: { width: number }): Answer[][] {
  const rows = found.digits.map((digit, at): Answer[] => {
    const isMore = found.shares[at] > found.expected[at];
    return [
      String(digit).padStart(width, "0"),
      found.counts[at],
      found.shares[at],
      found.expected[at],
      found.z[at],
      found.z[at] > Z_SHOWN ? (isMore ? "more than expected" : "fewer than expected") : "",
    ];
  });
  return [
    [...DIGIT_HEADINGS],
    ...rows,
    ["Mean absolute deviation", found.MAD, found.class],
    ["Chi-square", found.chisq, `${found.df} degrees of freedom`, found.p],
    ["Kolmogorov-Smirnov distance", found.KS_D, "at 5 % beyond", found["KS_crit_1.36"]],
    ["Squared deviations x 10,000", found.SSD_x1e4],
  ];
}

/** Classes that stand out most, for a sentence: "10, 25 and 50". */
export function figuresAbove(found: DigitResult, width: number): string {
  const most = found.digits
    .map((digit, at) => ({ digit, z: found.z[at], isMore: found.shares[at] > found.expected[at] }))
    .filter(({ z, isMore }) => isMore && z > Z_SHOWN)
    .sort((a, b) => b.z - a.z)
    .slice(0, 3)
    .map(({ digit }) => String(digit).padStart(width, "0"));
  return most.length > 1 ? `${most.slice(0, -1).join(", ")} and ${most.at(-1)}` : (most[0] ?? "");
}

/** What the spread of leading figures says, in one sentence. */
export function digitSentence(
  found: DigitResult,
  { what, width }: { what: string; width: number },
): string {
  const often = figuresAbove(found, width);
  const those =
    often === ""
      ? ""
      : ` ${often} ${often.includes(" ") ? "are" : "is"} more frequent than expected.`;
  const isNear = found.class === "" ? found.p >= 0.05 : found.class !== "nonconformity";
  return isNear
    ? `${what} are spread much as in books that grow by themselves.${those} That proves nothing, and nothing here asks for a look.`
    : `${what} are spread otherwise than Benford's law expects.${those} Fixed prices, charges and round contributions do the same, so this is only a reason to look at these entries.`;
}
