/** The steps between marks that people read without counting, times any power of ten. */
const STEPS = [1, 2, 5] as const;

/** What an axis must hold. */
export interface AxisSpan {
  readonly lowest: number;
  readonly highest: number;
  /** So many steps at most, at least 2. */
  readonly stepsMax: number;
}

/**
 * Marks of a value axis in whole units: evenly spaced by 1, 2 or 5 times a power of ten, with zero among them, from at
 * or below the lowest figure to at or above the highest, by the smallest step that needs no more than `stepsMax` steps.
 */
export function axisTicks({ lowest, highest, stepsMax }: AxisSpan): readonly number[] {
  const from = Math.min(0, lowest);
  const to = Math.max(0, highest);
  for (let power = 1; ; power *= 10)
    for (const digit of STEPS) {
      const step = digit * power;
      const first = Math.floor(from / step);
      const last = Math.max(Math.ceil(to / step), first + 1);
      if (last - first <= stepsMax)
        return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
    }
}
