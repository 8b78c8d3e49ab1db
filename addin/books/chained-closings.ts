import type { Books } from "./books";
import type { Closing, RecordedPeriod } from "./periods";

/** What is recorded of an account for a period, and for the period before. */
export interface ChainedClosing {
  readonly closing: Closing;
  readonly period: RecordedPeriod;
  /** The account's record of the period before; undefined for its first. */
  readonly before: Closing | undefined;
}

/** Closings whose period has its days, account by account, in order of the periods. */
export function chainedClosings({ periods, closings }: Books): readonly ChainedClosing[] {
  const periodOf = new Map(periods.map((period) => [period.period, period]));
  const series = new Map<string, { closing: Closing; period: RecordedPeriod }[]>();
  for (const closing of closings) {
    const period = periodOf.get(closing.period);
    if (!period || period.from === 0) continue;
    const known = series.get(closing.account);
    if (known) known.push({ closing, period });
    else series.set(closing.account, [{ closing, period }]);
  }
  return [...series.values()].flatMap((own) =>
    own
      .sort((a, b) => a.period.from - b.period.from)
      .map((dated, at) => ({ ...dated, before: own[at - 1]?.closing })),
  );
}
