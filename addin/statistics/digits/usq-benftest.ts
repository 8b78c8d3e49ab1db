import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * Freedman's form for classes of Watson's U-square, over all classes (Freedman, Biometrika 68, 1981).
 */
export function usqBenftest(input: BenftestInput): { statistic: number } {
  const sample = leadingSample(input);
  return { statistic: digitDeviations(sample).uSquare };
}
