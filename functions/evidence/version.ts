import { version as packageVersion } from "../../package.json";

/**
 * The version of this program, as every result names it: the same figures, the same seed and the same version give the
 * same answer.
 * @customfunction VERSION
 * @returns Such as TREASURY 0.1.0.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.VERSION()
 */
export function version(): string {
  return `TREASURY ${packageVersion}`;
}
