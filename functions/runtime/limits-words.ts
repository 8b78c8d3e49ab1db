import { confidenceShown, counted, percentShown } from "./shown-figures";

interface FoundLimits {
  readonly n: number;
  readonly found: number;
  readonly confidence: number;
  readonly upper: number;
  /** Tolerable rate, where it was told. */
  readonly rate: number | undefined;
}

/** What limits of a rate of errors say, for a meeting. */
export function limitsWords({ n, found, confidence, upper, rate }: FoundLimits): string {
  const errors =
    found === 0
      ? "no error was found"
      : `${counted(found, "error")} ${found === 1 ? "was" : "were"} found`;
  const start = `Of ${counted(n, "item")} ${errors}: with ${confidenceShown(confidence)} confidence no more than ${percentShown(upper)} of all items are in error`;
  if (rate === undefined) return `${start}.`;
  if (upper <= rate)
    return `${start}, which is within the ${percentShown(rate)} that can be tolerated.`;
  if (found / n > rate)
    return `${start}; the ${percentShown(found / n)} found is itself above the ${percentShown(rate)} that can be tolerated, so please look at the causes together.`;
  return `${start}. This sample is too small to say that it is no more than the ${percentShown(rate)} that can be tolerated; look at more items.`;
}
