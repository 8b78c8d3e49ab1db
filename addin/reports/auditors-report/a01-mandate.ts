import type { Mandate } from "../../books/registers";
import type { Block } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row, tableOr } from "./layout";
import { personText } from "./person-text";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a1: "A1 Mandate",
  mandateIntro:
    "The auditors are elected by the conference, not by the committee whose cash they audit. The workbook records:",
  mandateTable: "Auditors of the period",
  person: "Person",
  electedBy: "Elected by",
  from: "From",
  to: "To",
  document: "Document",
  noAuditors:
    "The workbook records no auditor for this body and period. Who audits, and by which conference she or he was elected, is to be written down here: ____________________",
  noOtherOffice: "The workbook records no other office of these persons in this body and period.",
  otherOffice:
    "The workbook records for {person} in this body and period the office “{office}” as well.",
  independence:
    "Independence (to be completed by the auditors, it is not recorded): We are not members of the committee that is audited, and no voucher is our own, except: {blank}",
});

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
      column("member", say(shared.member)),
      column("document", say(words.document)),
    ],
    rows: auditors.map((one, index) =>
      row(
        { key: `${one.person}.${index + 1}`, label: one.person },
        {
          electedBy: one.electedBy || say(shared.notRecorded),
          from: one.from > 0 ? day(one.from) : say(shared.notRecorded),
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
    paragraph(say(words.otherOffice, { person: one.person, office: personText(say, one.office) })),
  );
}
