import type { Finding } from "../core/finding";
import { EXIT } from "./command";

/** The exit code of a check: an error that was accepted with a reason is no longer one that a script must stop for. */
export function exitCodeOf(findings: readonly Finding[]): number {
  const isOpen = ({ severity, accepted }: Finding): boolean =>
    severity === "error" && accepted === undefined;
  return findings.some(isOpen) ? EXIT.errorsFound : EXIT.clean;
}
