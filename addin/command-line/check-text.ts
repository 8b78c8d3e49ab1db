import { type Coverage, coverageOf } from "../checks/coverage";
import type { CheckRun } from "../checks/run-checks";
import { fullAddress } from "../core/cells";
import { isCurrency } from "../core/currencies";
import type { Finding, Severity } from "../core/finding";
import { day, showAmount } from "../core/value";
import type { Options } from "./arguments";
import type { LoadedBooks } from "./load-books";
import { words } from "./words";

/** Number of findings of a severity. */
function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** What was looked at, then the findings, errors first, then how many there are. */
export function checkText(loaded: LoadedBooks, run: CheckRun, shown: Shown): string {
  const { say } = loaded;
  const lines = [
    ...coverageLines(loaded, coverageOf(loaded.books)),
    say(words.checksRun, { count: run.run.length }),
    ...(run.notRun.length > 0 ? [say(words.checksNotRun, { checks: notRunText(run) })] : []),
    "",
  ];
  const findings = findingsText(loaded, run.findings, shown);
  return `${lines.join("\n")}\n${findings}${totalsLine(loaded, run.findings)}\n`;
}

/** Whether of a check with many notes the first ones are shown, or all. */
export type Shown = "first-notes" | "all";

/** What the flag --all asks for. */
export function shownOf({ all }: Options): Shown {
  return all === "yes" ? "all" : "first-notes";
}

/** More notes of one check than this are told by the first few and their number. */
const NOTES_MAX = 5;
const NOTES_FIRST = 3;

/** The findings, a line each and another for the fix, if there is one; errors and warnings are never left out. */
export function findingsText(
  loaded: LoadedBooks,
  findings: readonly Finding[],
  shown: Shown,
): string {
  const notes = notesByCheck(findings);
  const left = shown === "all" ? [] : [...notes.values()].filter((own) => own.length > NOTES_MAX);
  const hidden = new Set(left.flatMap((own) => own.slice(NOTES_FIRST)));
  const lines = findings
    .filter((finding) => !hidden.has(finding))
    .flatMap((finding) => findingLines(loaded, finding));
  const more = left.map(([{ code }, ...others]) =>
    loaded.say(words.moreNotes, { code, count: others.length + 1 - NOTES_FIRST }),
  );
  return [...lines, ...more].map((line) => `${line}\n`).join("");
}

function notesByCheck(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const notes = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== "note") continue;
    const own = notes.get(finding.code);
    if (own) own.push(finding);
    else notes.set(finding.code, [finding]);
  }
  return notes;
}

export function totalsLine({ say }: LoadedBooks, findings: readonly Finding[]): string {
  return say(words.totals, {
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    notes: countOf(findings, "note"),
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
  });
}

function notRunText({ notRun }: CheckRun): string {
  return notRun.map(({ code, tables }) => `${code} (${tables.join(", ")})`).join(", ");
}

function coverageLines(loaded: LoadedBooks, coverage: Coverage): string[] {
  const { say, file, fingerprint, textDates } = loaded;
  const { span } = coverage;
  const dates = span
    ? { dates: "yes", from: day(span.from), to: day(span.to) }
    : { dates: "no", from: "", to: "" };
  const tables = coverage.tables.map(({ table, rows }) => `${table} ${rows}`).join(", ");
  const lines = [
    say(words.file, { file, fingerprint: fingerprint.slice(0, 16) }),
    say(words.entries, { count: coverage.entries, ...dates }),
    ...coverage.sums
      .filter(({ currency }) => isCurrency(currency))
      .map((sum) => {
        const show = (minor: number): string => showAmount(minor, sum.currency);
        return say(words.sums, {
          currency: sum.currency,
          opening: show(sum.opening),
          in: show(sum.in),
          out: show(sum.out),
          closing: show(sum.closing),
        });
      }),
    say(words.tables, { tables }),
  ];
  if (coverage.rowsHidden > 0 || coverage.sheetsHidden.length > 0)
    lines.push(
      say(words.hidden, {
        rows: coverage.rowsHidden,
        sheets: coverage.sheetsHidden.join(", ") || "0",
      }),
    );
  if (coverage.notFollowed.length > 0)
    lines.push(say(words.notFollowed, { things: coverage.notFollowed.join(", ") }));
  if (textDates > 0) lines.push(say(words.textDates, { count: textDates }));
  return lines;
}

/** Place first, so that a reader finds the cell before he or she reads on. */
function findingLines({ say }: LoadedBooks, finding: Finding): string[] {
  const line = say(words.place, {
    place: fullAddress(finding.cell),
    entry: finding.entry ?? "none",
    severity: say(words.severity, { severity: finding.severity }),
    code: finding.code,
    message: finding.message,
  });
  const { advice, accepted, fix } = finding;
  return [
    line,
    `    ${advice}`,
    ...(accepted === undefined ? [] : [`    ${say(words.accepted, { reason: accepted })}`]),
    ...(fix === undefined ? [] : [`    ${say(words.fix, { title: fix.title })}`]),
  ];
}
