import { helpPage } from "../checks/help-page";
import { checks } from "../checks/registry";
import type { Say } from "../core/words";
import { words } from "./argument-words";
import { WordError } from "./word-error";

/** The help page of a check, one part below the other. Throws WordError for a code that is no check. */
export function checkHelp(code: string, say: Say): string {
  const check = checks.find((one) => one.code === code.toUpperCase());
  if (check === undefined) throw new WordError(words.noCheck, { code });
  const parts = helpPage(check, say).map(({ heading, text }) => `${heading}\n  ${text}\n`);
  return [`${check.code}\n`, ...parts].join("\n");
}
