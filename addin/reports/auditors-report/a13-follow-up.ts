import type { Block } from "../../core/document";
import { catalogue } from "../../core/words";
import { statusText } from "./a12-findings";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row, tableOr } from "./layout";
import { numberList } from "./numbered-findings";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a13: "A13 Follow-up",
  followUpIntro: "Findings and recommendations on record from before, and what became of them:",
  followUpTable: "Findings on record",
  recordedNumber: "No. on record",
  now: "Now",
  foundAgain: "found again: no. {numbers}",
  notFoundAgain: "not found again",
  nothingRecorded: "The workbook records no earlier findings.",
});

/** A13: what became of findings on record from earlier runs and audits. */
export function followUp(audit: Audit): readonly Block[] {
  const { say, books, numbered } = audit;
  const table = {
    id: "A13",
    title: say(words.followUpTable),
    labelHeading: say(words.recordedNumber),
    columns: [
      column("rule", say(shared.rule), { width: 0.7 }),
      column("cell", say(shared.cell)),
      column("fact", say(shared.fact), { width: 3 }),
      column("status", say(shared.state)),
      column("answer", say(shared.answer), { width: 2 }),
      column("now", say(words.now)),
    ],
    rows: books.recordedFindings.map((one, index) => {
      const again = numbered.filter(({ recorded }) => recorded === one).map(({ number }) => number);
      return row(
        { key: `recorded.${index + 1}`, label: one.no },
        {
          rule: one.rule,
          cell: one.cell,
          fact: one.fact,
          status: statusText(say, one.status),
          answer: one.answer || BLANK,
          now:
            again.length > 0
              ? say(words.foundAgain, { numbers: numberList(again) })
              : say(words.notFoundAgain),
        },
      );
    }),
    orientation: "landscape" as const,
  };
  return [
    heading(say(words.a13)),
    paragraph(say(words.followUpIntro)),
    tableOr(table, say(words.nothingRecorded)),
  ];
}
