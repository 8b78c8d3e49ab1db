import { ArgumentError } from "../../core/faults";

/**
 * What a standard error is multiplied by since the population is finite. Conventions differ and are named by their
 * formula: none (jfa), (N-n)/(N-1) (JASP; Cochran 1977, with the variance over N), (N-n)/N (FSaudit; Cochran, 2.20).
 */
export function finiteFactor(convention: string, { n, N }: { n: number; N: number }): number {
  if (convention === "none" || N === Number.POSITIVE_INFINITY) return 1;
  if (convention === "(N-n)/(N-1)") return N === 1 ? 0 : Math.sqrt((N - n) / (N - 1));
  if (convention === "(N-n)/N") return Math.sqrt((N - n) / N);
  throw new ArgumentError(`fpc is ${convention}; it must be none, (N-n)/(N-1) or (N-n)/N`);
}
