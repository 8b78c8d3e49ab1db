import type { Mandate } from "../../books/registers";
import type { Block } from "../../core/document";
import { day } from "../../core/value";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row, tableOr } from "./layout";
import { words } from "./words";

/** A1: who audits, elected by whom, and what the workbook records about their independence. */
export function mandate(audit: Audit): readonly Block[] {
  const { say } = audit;
  const auditors = auditorsOf(audit);
  const table = {
    id: "A1",
    title: say(words.mandateTable),
    labelHeading: say(words.person),
    columns: [
      column("electedBy", say(words.electedBy)),
      column("from", say(words.from), { type: "day" }),
      column("to", say(words.to), { type: "day" }),
      column("member", say(words.member)),
      column("document", say(words.document)),
    ],
    rows: auditors.map((one, index) =>
      row(
        { key: `${one.person}.${index + 1}`, label: one.person },
        {
          electedBy: one.electedBy || say(words.notRecorded),
          from: one.from > 0 ? day(one.from) : say(words.notRecorded),
          to: one.to > 0 ? day(one.to) : "",
          member: one.member,
          document: one.document,
        },
      ),
    ),
  };
  return [
    heading(say(words.a1)),
    paragraph(say(words.mandateIntro)),
    tableOr(table, say(words.noAuditors)),
    ...otherOffices(audit, auditors),
    paragraph(say(words.independence, { blank: BLANK }), "warning"),
  ];
}

/** Codes of the auditors of the period, each once. */
export function auditorCodes(audit: Audit): readonly string[] {
  return [...new Set(auditorsOf(audit).map((one) => one.person))];
}

function auditorsOf(audit: Audit): readonly Mandate[] {
  return audit.books.mandates.filter((one) => one.office === "auditor" && isOfPeriod(audit, one));
}

/** Mandates of the reporting body that touch the period, or the time since, when the audit is made. */
function isOfPeriod({ books, period, today }: Audit, one: Mandate): boolean {
  const isBody = books.settings.body === "" || one.body === "" || one.body === books.settings.body;
  return (
    isBody && one.from <= Math.max(period.to, today) && (one.to === 0 || one.to >= period.from)
  );
}

/** Facts, no judgement: what else the same person is recorded as in this body and period. */
function otherOffices(audit: Audit, auditors: readonly Mandate[]): readonly Block[] {
  const { books, say } = audit;
  const persons = new Set(auditors.map((one) => one.person));
  const others = books.mandates.filter(
    (one) => one.office !== "auditor" && persons.has(one.person) && isOfPeriod(audit, one),
  );
  if (auditors.length === 0) return [];
  if (others.length === 0) return [paragraph(say(words.noOtherOffice))];
  return others.map((one) =>
    paragraph(say(words.otherOffice, { person: one.person, office: one.office })),
  );
}
