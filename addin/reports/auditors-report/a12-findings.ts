import type { Block, ReportRow } from "../../core/document";
import type { Severity } from "../../core/finding";
import type { Message } from "../../core/words";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { joined } from "./joined";
import { BLANK, column, heading, paragraph, row, tableOr } from "./layout";
import { amountOf, type NumberedFinding } from "./numbered-findings";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a12: "A12 Findings: facts found",
  findingsIntro:
    "Each fact with its place in the workbook, beside it the answer of the Financial Officer (her or his own words) and the auditors’ view. A finding is no accusation.",
  findingsTitle: "Errors and warnings",
  view: "Auditors’ view",
  error: "error",
  warning: "warning",
  note: "note",
  placeOfEntry: "{address} (No {entry})",
  noErrors: "The checks find no errors and no warnings.",
  recordsTitle: "Recorded findings that are still open",
  recordedNo: "On record",
  notesCount: "{count, plural, one {One note} other {{count} notes}} besides: see A19.",
  statusOpen: "open",
  statusExplained: "explained",
  statusCorrected: "corrected",
  statusAccepted: "accepted",
  stateAndView: "{first}: {second}",
  stillThere: "recorded as corrected, still found",
});

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: words.error,
  warning: words.warning,
  note: words.note,
};

/** A12: facts found that must be mended or explained, with the officer's answer and the auditors' view. */
export function findingsTable(audit: Audit): readonly Block[] {
  const { say, numbered } = audit;
  const listed = numbered.filter(({ finding }) => finding.severity !== "note");
  const table = {
    id: "A12",
    title: say(words.findingsTitle),
    labelHeading: say(shared.procedureNumber),
    columns: [
      column("severity", say(shared.severity), { width: 0.7 }),
      column("code", say(shared.rule), { width: 0.7 }),
      column("cell", say(shared.cell)),
      column("fact", say(shared.fact), { width: 4 }),
      column("amount", say(shared.amount), { type: "amount" }),
      column("answer", say(shared.answer), { width: 2 }),
      column("view", say(words.view), { width: 2 }),
    ],
    rows: listed.map((one) => findingRow(say, one)),
    orientation: "landscape" as const,
  };
  const notes = numbered.length - listed.length;
  return [
    heading(say(words.a12)),
    paragraph(say(words.findingsIntro)),
    tableOr(table, say(words.noErrors)),
    ...recordsTable(audit),
    ...(notes > 0 ? [paragraph(say(words.notesCount, { count: notes }), "note")] : []),
  ];
}

/** What the workbook records as open and no check finds again: it stays a finding. */
function recordsTable({ say, openRecords }: Audit): readonly Block[] {
  if (openRecords.length === 0) return [];
  return [
    {
      type: "table",
      id: "A12b",
      title: say(words.recordsTitle),
      labelHeading: say(words.recordedNo),
      columns: [
        column("severity", say(shared.severity), { width: 0.7 }),
        column("code", say(shared.rule), { width: 0.7 }),
        column("cell", say(shared.cell)),
        column("fact", say(shared.fact), { width: 3 }),
        column("answer", say(shared.answer), { width: 2 }),
        column("view", say(words.view), { width: 2 }),
      ],
      rows: openRecords.map((one, index) =>
        row(
          { key: `recorded.${index + 1}`, label: one.no },
          {
            severity: severityText(say, one.severity),
            code: one.rule,
            cell: one.cell,
            fact: one.fact,
            answer: one.answer || BLANK,
            view: joined(say, [say(words.statusOpen), one.auditorsView], words.stateAndView),
          },
        ),
      ),
      orientation: "landscape",
    },
  ];
}

/** A recorded kind in words; one that is none of the list stands as typed. */
function severityText(say: Audit["say"], severity: string): string {
  const known = new Map<string, Message>(Object.entries(severityWords)).get(severity);
  return known ? say(known) : severity;
}

function findingRow(say: Audit["say"], one: NumberedFinding): ReportRow {
  const { finding, recorded } = one;
  return row(
    { key: `finding.${one.number}`, label: String(one.number) },
    {
      severity: say(severityWords[finding.severity]),
      code: finding.code,
      cell: placeOf(say, one),
      fact: finding.message,
      amount: amountOf(finding),
      answer: recorded?.answer || BLANK,
      view: viewOf(say, one),
    },
  );
}

/** Address, and the entry's number where there is one. */
export function placeOf(say: Audit["say"], { address, finding }: NumberedFinding): string {
  if (finding.entry === undefined) return address;
  return say(words.placeOfEntry, { address, entry: finding.entry });
}

/** State on record with the auditors' own words; a finding recorded as corrected is still there. */
function viewOf(say: Audit["say"], { recorded, isOpen }: NumberedFinding): string {
  if (recorded === undefined) return say(words.statusOpen);
  const isStillThere = isOpen && recorded.status === "corrected";
  const state = isStillThere ? say(words.stillThere) : statusText(say, recorded.status);
  return joined(say, [state, recorded.auditorsView], words.stateAndView);
}

const statusWords: ReadonlyMap<string, Message> = new Map([
  ["open", words.statusOpen],
  ["explained", words.statusExplained],
  ["corrected", words.statusCorrected],
  ["accepted", words.statusAccepted],
]);

/** A recorded state in words; one that is none of the four stands as typed. */
export function statusText(say: Audit["say"], status: string): string {
  const known = statusWords.get(status);
  return known ? say(known) : status;
}
