import { isAbout } from "../../books/accepted-findings";
import type { RecordedFinding } from "../../books/registers";
import { fullAddress } from "../../core/cells";
import type { Finding } from "../../core/finding";
import { amount, type Value } from "../../core/value";

/** A finding with its number in the report and what the workbook records about it. */
export interface NumberedFinding {
  /** From 1, in the order of weight and place. */
  readonly number: number;
  readonly finding: Finding;
  readonly address: string;
  readonly recorded?: RecordedFinding;
  /** False when the auditors or officers recorded it as explained or accepted. */
  readonly isOpen: boolean;
}

/** States that close a finding; "corrected" does not while the check still finds it. */
const SETTLED: ReadonlySet<string> = new Set(["explained", "accepted"]);

/** Numbers the findings and puts the recorded answers beside them. */
export function numberFindings(
  findings: readonly Finding[],
  recorded: readonly RecordedFinding[],
): readonly NumberedFinding[] {
  return findings.map((finding, index) => {
    const own = recorded.find((one) => isAbout(one, finding));
    return {
      number: index + 1,
      finding,
      address: fullAddress(finding.cell),
      ...(own ? { recorded: own } : {}),
      isOpen: !(own && SETTLED.has(own.status)),
    };
  });
}

/** The amount a finding is about: its difference, else its first amount; undefined when it has none. */
export function amountOf({ values }: Finding): Value | undefined {
  const amounts = Object.entries(values).filter(([, value]) => value.type === "amount");
  const difference = amounts.find(([name]) => name === "difference");
  const value = (difference ?? amounts[0])?.[1];
  return value?.type === "amount" ? amount(value.minor, value.currency) : undefined;
}

/** Numbers as people list them: "1–3, 7". */
export function numberList(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges
    .map(({ from, to }) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(", ");
}
