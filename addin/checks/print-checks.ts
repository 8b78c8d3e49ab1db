import type { Say } from "../core/words";
import { checks, sourceOf, titleOf } from "./registry";

/** All checks as a Markdown table: code, severity, what is demanded, why. */
export function printChecks(say: Say): string {
  const rows = checks.map((check) => {
    const cells = [check.code, check.severity, say(titleOf(check)), say(sourceOf(check))];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| Code | Severity | What is demanded | Why |", "|---|---|---|---|", ...rows].join("\n");
}
