import type { Message } from "../core/words";
import type { Check, CheckHelp } from "./check";

/** A check with what its file name tells. */
export interface RegisteredCheck extends Check {
  /** Stable for ever: LED-01. */
  readonly code: string;
  readonly family: string;
}

const modules = import.meta.glob<Check>("./*/*.ts", { eager: true, import: "default" });

/** Every check, by code: derived from the files of the families' folders. */
export const checks: readonly RegisteredCheck[] = Object.entries(modules)
  .map(([path, check]) => ({ ...check, code: codeOf(path), family: familyOf(path) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

function codeOf(path: string): string {
  const match = /\/([a-z]+-\d+)-[a-z0-9-]+\.ts$/.exec(path);
  if (match === null) throw new Error(`${path} is no name of a check: it begins with its code`);
  return match[1].toUpperCase();
}

function familyOf(path: string): string {
  return path.split("/")[1];
}

export function messageOf(check: RegisteredCheck): Message {
  return { key: `checks.${check.code}.message`, english: check.message };
}

export function adviceOf(check: RegisteredCheck): Message {
  return { key: `checks.${check.code}.advice`, english: check.advice };
}

export function titleOf(check: RegisteredCheck): Message {
  return { key: `checks.${check.code}.title`, english: check.title };
}

export function sourceOf(check: RegisteredCheck): Message {
  return { key: `checks.${check.code}.source`, english: check.source };
}

/** The texts of a check's help page beside its title and its source. */
export function helpOf({
  code,
  help,
}: RegisteredCheck): Readonly<Record<keyof CheckHelp, Message>> {
  const message = (name: keyof CheckHelp): Message => ({
    key: `checks.${code}.${name}`,
    english: help[name],
  });
  return {
    reading: message("reading"),
    remedy: message("remedy"),
    falseAlarm: message("falseAlarm"),
  };
}

/** Title of the check's fix; undefined where it offers none. */
export function fixTitleOf(check: RegisteredCheck): Message | undefined {
  if (check.fix === undefined) return undefined;
  return { key: `checks.${check.code}.fix`, english: check.fix };
}
