import type { Books } from "./books";
import type { RecordedPeriod } from "./periods";

/** Recorded periods of the reporting body with both days, in order of their beginning. */
export function ownPeriods({ periods, settings }: Books): readonly RecordedPeriod[] {
  return periods
    .filter(({ from, to }) => from > 0 && to >= from)
    .filter(({ body }) => body === "" || settings.body === "" || body === settings.body)
    .sort((a, b) => a.from - b.from);
}
