import { runningHead } from "../../books/running-head";
import { isCurrency } from "../../core/currencies";
import type { Block, Document } from "../../core/document";
import { ArgumentError } from "../../core/faults";
import { day } from "../../core/value";
import { directionOf } from "../../core/words";
import { mandate } from "./a01-mandate";
import { namesOf, subject } from "./a02-subject";
import { responsibility } from "./a03-responsibility";
import { documents } from "./a04-documents";
import { placeAndDates } from "./a05-place";
import { proceduresTable } from "./a06-procedures";
import { cashCount } from "./a07-cash-count";
import { tieInTables } from "./a08-tie-in";
import { contributions } from "./a09-contributions";
import { earmarkedFunds } from "./a10-funds";
import { transfers } from "./a11-transfers";
import { findingsTable } from "./a12-findings";
import { followUp } from "./a13-follow-up";
import { recommendations } from "./a14-recommendations";
import { mattersToDecide } from "./a15-matters";
import { conclusion } from "./a16-conclusion";
import { relief } from "./a17-relief";
import { signatures } from "./a18-signatures";
import { annex } from "./a19-annex";
import type { Audit, AuditorsReportInput } from "./audit";
import { evidenceOf } from "./evidence-of-balances";
import { numberFindings } from "./numbered-findings";
import { openRecords } from "./open-records";
import { propose } from "./proposal";
import { recompute } from "./recomputation";
import { tieIn } from "./tie-in";
import { words } from "./words";

export type { AuditorsReportInput } from "./audit";
export type { Conclusion } from "./proposal";

/** Sections in their order; one file each. */
const sections: readonly ((audit: Audit) => readonly Block[])[] = [
  mandate,
  subject,
  responsibility,
  documents,
  placeAndDates,
  proceduresTable,
  cashCount,
  tieInTables,
  contributions,
  earmarkedFunds,
  transfers,
  findingsTable,
  followUp,
  recommendations,
  mattersToDecide,
  conclusion,
  relief,
  signatures,
  annex,
];

/**
 * The auditors' report. Its figures are worked out from the ledger a second time; the cash report is only compared.
 * Throws ArgumentError when the base currency is none.
 */
export function auditorsReport(input: AuditorsReportInput): Document {
  const audit = makeAudit(input);
  const { say, language, period } = audit;
  const days = say(words.fromTo, { from: day(period.from), to: day(period.to) });
  return {
    id: "auditors-report",
    title: say(words.title),
    language,
    direction: directionOf(say),
    runningHead: runningHead(audit.books.settings, days),
    // The writers fill in the two numbers.
    pageNumbering: say(words.pageNumbering, { page: "{page}", pages: "{pages}" }),
    blocks: [
      cover(audit, days),
      { type: "contents", title: say(words.contents) },
      { type: "page-break" },
      ...sections.flatMap((section) => section(audit)),
    ],
  };
}

/** Works out once what the sections share. */
export function makeAudit(input: AuditorsReportInput): Audit {
  const { books, period, base, findings } = input;
  if (!isCurrency(base))
    throw new ArgumentError(
      `base currency is "${base}"; it must be a code of ISO 4217, such as EUR`,
    );
  const recomputed = recompute(books, period, base);
  const compared = tieIn(input, recomputed);
  const numbered = numberFindings(findings, books.recordedFindings);
  const accountsApart = apartFromStatements(input, recomputed);
  const open = openRecords(books.recordedFindings, numbered);
  const proposal = propose(
    { books, recomputed, tieIn: compared },
    { numbered, accountsApart, openRecords: open },
  );
  return { ...input, recomputed, tieIn: compared, numbered, openRecords: open, proposal };
}

/** Where BNK-03 ran, its findings and their answers decide; else the auditors' own comparison does. */
function apartFromStatements(
  input: AuditorsReportInput,
  { accounts }: Audit["recomputed"],
): readonly string[] {
  if (input.checksRun.includes("BNK-03")) return [];
  return accounts
    .filter((figures) => {
      const found = evidenceOf(input, figures);
      return (
        found?.kind === "statement" && found.difference !== 0 && !Number.isNaN(found.difference)
      );
    })
    .map(({ account }) => account.account);
}

function cover(audit: Audit, days: string): Block {
  const { say, base, books, period, today } = audit;
  const conference = books.periods.find((one) => one.from === period.from && one.to === period.to);
  return {
    type: "cover",
    masthead: namesOf(audit),
    title: say(words.title),
    subtitle: conference?.conference
      ? say(words.toConference, { conference: conference.conference })
      : say(words.toMembers),
    facts: [
      { label: say(words.period), content: [days] },
      { label: say(words.baseCurrency), content: [base] },
      { label: say(words.recomputedOn), content: [say(words.dayOnly, { day: day(today) })] },
    ],
  };
}
