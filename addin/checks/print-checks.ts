import type { Say } from "../core/words";
import { type HelpPart, helpPage } from "./help-page";
import { checks, sourceOf, titleOf } from "./registry";

/** All checks as a Markdown table: code, severity, what is demanded, why; below it the help page of each. */
export function printChecks(say: Say): string {
  const rows = checks.map((check) => {
    const link = `[${check.code}](#${check.code.toLowerCase()})`;
    const cells = [link, check.severity, say(titleOf(check)), say(sourceOf(check))];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const table = ["| Code | Severity | What is demanded | Why |", "|---|---|---|---|", ...rows];
  return [table.join("\n"), printHelp(say)].join("\n\n");
}

/** The help page of every check, by its code. */
export function printHelp(say: Say): string {
  return checks
    .map((check) => [`## ${check.code}`, ...helpPage(check, say).map(paragraph)].join("\n\n"))
    .join("\n\n");
}

const paragraph = ({ heading, text }: HelpPart): string => `**${heading}:** ${text}`;
