import type { Block, Inline } from "../../core/document";
import { fingerprintWords, shownFingerprint } from "../../core/fingerprint";
import { count, day, unknown, type Value } from "../../core/value";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { givenRow, givenTable, TOTAL_COLUMN } from "./given-report";
import { heading, paragraph } from "./layout";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  body: "Body",
  a2: "A2 Subject",
  entries: "Entries in the ledger",
  givenIntro: "The cash report given to us shows:",
  closingCash: "Cash at the end of the period",
});

/** A2: which books were examined, and what the cash report given to the auditors shows. */
export function subject(audit: Audit): readonly Block[] {
  const { say, books, period, base, evidence } = audit;
  const figure = (value: Value, key: string): readonly Inline[] => [{ figure: value, key }];
  const fingerprint = evidence && shownFingerprint(evidence.fingerprint);
  return [
    heading(say(words.a2)),
    {
      type: "facts",
      items: [
        { label: say(words.body), content: [bodyName(audit)] },
        {
          label: say(shared.period),
          content: [say(shared.fromTo, { from: day(period.from), to: day(period.to) })],
        },
        { label: say(shared.baseCurrency), content: [base] },
        {
          label: say(words.entries),
          content: figure(count(books.ledger.count), "A2/entries/count"),
        },
        { label: say(fingerprintWords.shown), content: [fingerprint ?? say(shared.notRecorded)] },
        { label: say(shared.version), content: [evidence?.version ?? say(shared.notRecorded)] },
      ],
    },
    paragraph(say(words.givenIntro)),
    {
      type: "facts",
      items: [
        { label: say(shared.receipts), content: figure(...givenFigure(audit, "receipts.total")) },
        { label: say(shared.payments), content: figure(...givenFigure(audit, "payments.total")) },
        { label: say(words.closingCash), content: figure(...givenFigure(audit, "closing")) },
      ],
    },
  ];
}

/** Organisation and body as the settings name them. */
export function namesOf({ books }: Audit): readonly string[] {
  const { organisation, body } = books.settings;
  return [organisation, body].filter((name) => name !== "");
}

/** The same in one line. */
export function bodyName(audit: Audit): string {
  return namesOf(audit).join(" – ") || audit.say(shared.notRecorded);
}

/** The cash report's own figure, with its place in the tie-in. */
function givenFigure({ cashReport, say }: Audit, key: string): [Value, string] {
  const value = givenRow(givenTable(cashReport, "T1"), key)?.values[TOTAL_COLUMN];
  return [value ?? unknown(say(shared.notShown)), `A8b/T1.${key}/given`];
}
