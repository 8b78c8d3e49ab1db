import type { Block, ReportRow } from "../../core/document";
import { day } from "../../core/value";
import type { Message } from "../../core/words";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row } from "./layout";
import { type NumberedFinding, numberList } from "./numbered-findings";
import { recordedName } from "./open-records";
import { personText } from "./person-text";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a14: "A14 Recommendations",
  recommendationsIntro:
    "Recommendations follow from open findings; the auditors strike out, change and add.",
  recommendationsTable: "What is recommended, to whom, and by when",
  settleRecorded: "Settle finding {no} on record: {fact}",
  because: "Findings",
  becauseOf: "no. {numbers}",
  becauseRecorded: "on record: {no}",
  toOfficer: "Financial Officer (she or he)",
  remedyStructure:
    "Restore the named columns, rows and cells of the workbook, so that every figure is read.",
  remedyLedger:
    "Mend or explain the named entries; every entry has one side, a date, a number, a category and a voucher.",
  remedyAccounts: "Explain the named balances, with the entries or documents that lead to them.",
  remedyBank: "Obtain the missing statements and match every line with an entry.",
  remedyCash:
    "Count each cash box at the end of the period with two people, and explain or book differences.",
  remedyRates: "Enter the missing exchange rates with day and source, and check the named ones.",
  remedyTransfers:
    "Give both sides of each transfer the same word, and book fees as entries of their own.",
  remedyConsolidation: "Ask the bodies named for their returns, or for a correction.",
  remedyContributions:
    "File the letters of the member organisations, and give each contribution its year.",
  remedyFunds: "Have purpose, end and leftover of the named funds decided and recorded.",
  remedyInKind: "Keep contributions in kind in their own list, with the basis of each value.",
  remedyLiterature: "Count the stock of literature and link each sale with its receipt.",
  remedyMembers: "Check the named member codes and status against the decisions.",
  remedyOffices: "Complete the named mandates with conference, days and document.",
  remedyPeriods: "Record corrections of closed periods as new entries in the open period.",
  remedyReport: "Draw up the cash report anew from the ledger as it stands.",
  remedyPrivacy: "Take the named details out of everything that leaves the office.",
  remedyAudit: "Complete the answers and states of the findings on record.",
});

/** What helps against the findings of each family of checks. */
const remedies: readonly { readonly family: string; readonly remedy: Message }[] = [
  { family: "STR", remedy: words.remedyStructure },
  { family: "LED", remedy: words.remedyLedger },
  { family: "ACC", remedy: words.remedyAccounts },
  { family: "BNK", remedy: words.remedyBank },
  { family: "CSH", remedy: words.remedyCash },
  { family: "FX", remedy: words.remedyRates },
  { family: "TRF", remedy: words.remedyTransfers },
  { family: "CON", remedy: words.remedyConsolidation },
  { family: "PLG", remedy: words.remedyContributions },
  { family: "FND", remedy: words.remedyFunds },
  { family: "KND", remedy: words.remedyInKind },
  { family: "LIT", remedy: words.remedyLiterature },
  { family: "MEM", remedy: words.remedyMembers },
  { family: "GOV", remedy: words.remedyOffices },
  { family: "PER", remedy: words.remedyPeriods },
  { family: "RPT", remedy: words.remedyReport },
  { family: "PRV", remedy: words.remedyPrivacy },
  { family: "AUD", remedy: words.remedyAudit },
];

const BLANK_LINES = 3;

/** A14: recommendations, numbered, to whom and by when; lines for the auditors' own. */
export function recommendations(audit: Audit): readonly Block[] {
  const { say, numbered } = audit;
  const open = numbered.filter(({ isOpen, finding }) => isOpen && finding.severity !== "note");
  const given = remedies
    .map(({ family, remedy }) => ({ family, remedy, own: open.filter((one) => isOf(one, family)) }))
    .filter(({ own }) => own.length > 0);
  const rows = given.map(({ family, remedy, own }, index) =>
    row(
      { key: `remedy.${family}`, label: String(index + 1) },
      {
        recommendation: say(remedy),
        because: say(words.becauseOf, { numbers: numberList(own.map(({ number }) => number)) }),
        to: say(words.toOfficer),
        until: BLANK,
      },
    ),
  );
  const findings = openFindings(audit, rows.length);
  const recorded = [...findings, ...openRecommendations(audit, rows.length + findings.length)];
  const count = rows.length + recorded.length;
  const blanks = Array.from({ length: BLANK_LINES }, (_, index) =>
    row(
      { key: `blank.${index + 1}`, label: String(count + index + 1) },
      { recommendation: BLANK, to: BLANK, until: BLANK },
    ),
  );
  return [
    heading(say(words.a14)),
    paragraph(say(words.recommendationsIntro)),
    {
      type: "table",
      id: "A14",
      title: say(words.recommendationsTable),
      labelHeading: say(shared.procedureNumber),
      columns: [
        column("recommendation", say(shared.recommendation), { width: 4 }),
        column("because", say(words.because)),
        column("to", say(shared.toWhom), { width: 1.5 }),
        column("until", say(shared.byWhen)),
      ],
      rows: [...rows, ...recorded, ...blanks],
    },
  ];
}

/** Findings on record that are open and no check finds again, numbered on. */
function openFindings({ say, openRecords }: Audit, before: number): readonly ReportRow[] {
  return openRecords.map((one, index) =>
    row(
      { key: `finding.${index + 1}`, label: String(before + index + 1) },
      {
        recommendation: say(words.settleRecorded, { no: recordedName(one), fact: one.fact }),
        because: say(words.becauseRecorded, { no: recordedName(one) }),
        to: personText(say, one.toWhom) || say(words.toOfficer),
        until: one.until > 0 ? day(one.until) : BLANK,
      },
    ),
  );
}

/** Recommendations on record that are open still, numbered on. */
function openRecommendations({ say, books }: Audit, before: number): readonly ReportRow[] {
  return books.recordedFindings
    .filter(({ kind, status }) => kind === "recommendation" && status === "open")
    .map((one, index) =>
      row(
        { key: `recorded.${index + 1}`, label: String(before + index + 1) },
        {
          recommendation: one.fact,
          because: say(words.becauseRecorded, { no: one.no }),
          to: personText(say, one.toWhom) || BLANK,
          until: one.until > 0 ? day(one.until) : BLANK,
        },
      ),
    );
}

function isOf({ finding }: NumberedFinding, family: string): boolean {
  return finding.code.startsWith(`${family}-`);
}
