import { acceptedBecause } from "../books/accepted-findings";
import { ArgumentError } from "../core/faults";
import type { Finding, Severity } from "../core/finding";
import { reason } from "../core/reason";
import type { Say } from "../core/words";
import type { CheckInput, Found } from "./check";
import { adviceOf, checks, fixTitleOf, messageOf, type RegisteredCheck } from "./registry";
import { changesSealed } from "./sealed-fixes";

/** What was checked and what could not be. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly run: readonly string[];
  /** Checks that had nothing to look at, with the tables they miss. */
  readonly notRun: readonly { readonly code: string; readonly tables: readonly string[] }[];
  /** Checks, of those chosen, that look at a report or a workbook which was not given. */
  readonly unseen: readonly string[];
}

/** What is checked, and in whose words. */
export interface CheckTask {
  readonly say: Say;
  /** Codes; all checks where there is none. */
  readonly only?: readonly string[];
  /** False where tables were handed over without the workbook around them. */
  readonly hasWorkbook?: boolean;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Runs all checks, or those of `only`. Throws ArgumentError for a code that is no check. */
export function runChecks(
  input: CheckInput,
  { say, only = [], hasWorkbook = true }: CheckTask,
): CheckRun {
  const asked = chooseChecks(only);
  const chosen = asked.filter((check) => isFor(input, check, hasWorkbook));
  const findings: Finding[] = [];
  const notRun: { code: string; tables: readonly string[] }[] = [];
  for (const check of chosen) {
    const missing = (check.tables ?? []).filter((table) => !input.tables.has(table));
    if (missing.length > 0) notRun.push({ code: check.code, tables: missing });
    else
      for (const found of check.find(input)) findings.push(findingOf(input, { check, found, say }));
  }
  const without = new Set(notRun.map(({ code }) => code));
  return {
    findings: findings.sort(byWeightAndPlace),
    run: chosen.map(({ code }) => code).filter((code) => !without.has(code)),
    notRun,
    unseen: asked
      .map(({ code }) => code)
      .filter((code) => !chosen.some((one) => one.code === code)),
  };
}

/** A run over the findings of two: of the books with the cash report, then of the auditors' report. */
export function joinRuns(first: CheckRun, second: CheckRun): CheckRun {
  return {
    findings: [...first.findings, ...second.findings].sort(byWeightAndPlace),
    run: [...new Set([...first.run, ...second.run])].sort(),
    notRun: first.notRun,
    unseen: first.unseen.filter((code) => !second.run.includes(code)),
  };
}

/** The auditors' report is written from the findings on everything else, so it is looked at by itself. */
function isFor(
  { auditorsReport }: CheckInput,
  { looksAt }: RegisteredCheck,
  hasWorkbook: boolean,
): boolean {
  if (looksAt === undefined) return auditorsReport === undefined;
  if (auditorsReport !== undefined) return looksAt !== "workbook";
  return hasWorkbook && looksAt !== "auditors-report";
}

function chooseChecks(only: readonly string[]): readonly RegisteredCheck[] {
  if (only.length === 0) return checks;
  return only.map((code) => {
    const check = checks.find((one) => one.code === code.toUpperCase());
    if (check === undefined)
      throw new ArgumentError(reason`there is no check ${code}; a code is one such as LED-01`);
    return check;
  });
}

function findingOf(
  input: CheckInput,
  { check, found, say }: { check: RegisteredCheck; found: Found; say: Say },
): Finding {
  const { cell, entry, values, fix } = found;
  const isOffered = fix !== undefined && !changesSealed(input, check.code, fix);
  const title = isOffered ? fixTitleOf(check) : undefined;
  const finding: Finding = {
    code: check.code,
    severity: check.severity,
    cell,
    ...(entry ? { entry } : {}),
    message: say(messageOf(check), values),
    advice: say(adviceOf(check), values),
    values,
    ...(fix && title ? { fix: { title: say(title, values), ...fix } } : {}),
  };
  const accepted = acceptedBecause(input.recordedFindings, finding);
  return accepted === undefined ? finding : { ...finding, accepted };
}

/** Errors first; then by sheet, row and column, so that a reader goes down the sheet once. */
function byWeightAndPlace(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareTexts(a.cell.sheet, b.cell.sheet) ||
    a.cell.row - b.cell.row ||
    a.cell.columnIndex - b.cell.columnIndex ||
    compareTexts(a.code, b.code)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
