import { fullAddress } from "../../addin/core/cells";
import type { Finding, Severity } from "../../addin/core/finding";
import type { Acceptance } from "./report-form";
import {
  acceptedBecause,
  type Filter,
  keyOfFinding,
  type PaneState,
  type Place,
  severities,
} from "./state";

/** A line of the list: a check with its findings below it, or one of them. */
export type Row =
  | {
      readonly type: "group";
      readonly code: string;
      readonly severity: Severity;
      readonly count: number;
      readonly isFolded: boolean;
      /** Its number among the groups from 1, and how many there are. */
      readonly position: number;
      readonly setSize: number;
    }
  | {
      readonly type: "finding";
      readonly index: number;
      readonly finding: Finding;
      readonly isAccepted: boolean;
      readonly position: number;
      readonly setSize: number;
    };

/** Number of findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Number of findings that may stay as they are. */
export function countAccepted({
  summary,
  accepted,
}: Pick<PaneState, "summary" | "accepted">): number {
  const { findings } = summary ?? { findings: [] };
  return findings.filter((finding) => acceptedBecause(accepted, finding) !== undefined).length;
}

/** Sheets with findings, in the order of the letters. */
export function sheetsWithFindings(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ cell }) => cell.sheet))].sort();
}

/** Whether a finding passes the filter; its text may stand in the place, the entry, the code or the sentence. */
function passes(finding: Finding, { severities: chosen, sheet }: Filter, words: string): boolean {
  if (!chosen.includes(finding.severity)) return false;
  if (sheet !== "" && finding.cell.sheet !== sheet) return false;
  if (words === "") return true;
  const { code, entry = "", message, cell } = finding;
  return `${fullAddress(cell)}\n${entry}\n${code}\n${message}`.toLowerCase().includes(words);
}

/** Findings that pass the filter and were not accepted. */
export function findingsShown({
  summary,
  filter,
  accepted,
}: Pick<PaneState, "summary" | "filter" | "accepted">): readonly Finding[] {
  const words = filter.text.trim().toLowerCase();
  return (summary?.findings ?? []).filter(
    (finding) => passes(finding, filter, words) && acceptedBecause(accepted, finding) === undefined,
  );
}

interface Listed {
  readonly index: number;
  readonly finding: Finding;
  readonly isAccepted: boolean;
}

/** The lines of the list: groups by check, errors first, findings in the order of the sheet. */
export function rowsOf({
  summary,
  filter,
  folded,
  accepted,
}: Pick<PaneState, "summary" | "filter" | "folded" | "accepted">): readonly Row[] {
  const groups = groupsOf(listedOf({ summary, filter, accepted }));
  // Who searches wants to see what is found.
  const isFolded = new Set(filter.text.trim() === "" ? folded : []);
  return groups.flatMap(({ code, severity, listed }, at): Row[] => {
    const group: Row = {
      type: "group",
      code,
      severity,
      count: listed.length,
      isFolded: isFolded.has(code),
      position: at + 1,
      setSize: groups.length,
    };
    if (group.isFolded) return [group];
    const lines = listed.map(
      ({ index, finding, isAccepted }, position): Row => ({
        type: "finding",
        index,
        finding,
        isAccepted,
        position: position + 1,
        setSize: listed.length,
      }),
    );
    return [group, ...lines];
  });
}

/** What passes the filter, with its number among all. */
function listedOf({
  summary,
  filter,
  accepted,
}: Pick<PaneState, "summary" | "filter" | "accepted">): readonly Listed[] {
  const words = filter.text.trim().toLowerCase();
  return (summary?.findings ?? []).flatMap((finding, index) => {
    if (!passes(finding, filter, words)) return [];
    const isAccepted = acceptedBecause(accepted, finding) !== undefined;
    return isAccepted && filter.hidesAccepted ? [] : { index, finding, isAccepted };
  });
}

function groupsOf(listed: readonly Listed[]) {
  const groups = new Map<string, { code: string; severity: Severity; listed: Listed[] }>();
  for (const one of listed) {
    const { code, severity } = one.finding;
    const group = groups.get(code);
    if (group) group.listed.push(one);
    else groups.set(code, { code, severity, listed: [one] });
  }
  const weight = (severity: Severity) => severities.indexOf(severity);
  return [...groups.values()].sort(
    (a, b) => weight(a.severity) - weight(b.severity) || (a.code < b.code ? -1 : 1),
  );
}

/** Number of the row at a place, -1 where it is not shown. */
export function rowAt(rows: readonly Row[], place: Place | undefined): number {
  if (place === undefined) return -1;
  return rows.findIndex((row) =>
    row.type === "group"
      ? place.type === "group" && row.code === place.code
      : place.type === "finding" && row.index === place.index,
  );
}

/** Place of a row. */
export function placeOf(row: Row): Place {
  return row.type === "group"
    ? { type: "group", code: row.code }
    : { type: "finding", index: row.index };
}

/** The next or the previous finding of the list from a place, the ends included; undefined where there is none. */
export function findingBeside(
  rows: readonly Row[],
  place: Place | undefined,
  step: 1 | -1,
): number | undefined {
  const from = rowAt(rows, place);
  const start = from < 0 && step < 0 ? rows.length : from;
  for (let at = start + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row.type === "finding") return row.index;
  }
  return undefined;
}

/** What was accepted, for the reports. */
export function acceptancesOf({
  summary,
  accepted,
}: Pick<PaneState, "summary" | "accepted">): readonly Acceptance[] {
  return (summary?.findings ?? []).flatMap((finding) => {
    const key = keyOfFinding(finding);
    return Object.hasOwn(accepted, key)
      ? [{ code: finding.code, address: fullAddress(finding.cell), reason: accepted[key] }]
      : [];
  });
}
