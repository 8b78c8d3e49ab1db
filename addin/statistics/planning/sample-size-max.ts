import { ArgumentError } from "../../core/faults";

/** Above this a sample is no sample any more for the bodies this is written for. */
export const SAMPLE_SIZE_MAX = 100_000;

/** The sample size found; a sentence that says what to change where there is none. */
export function demandSize(n: number | undefined): number {
  if (n !== undefined) return n;
  throw new ArgumentError(
    `no sample of up to ${SAMPLE_SIZE_MAX} items is enough: the expected errors are too near the tolerable ones`,
  );
}
