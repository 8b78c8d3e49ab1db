import type { RecordedFinding } from "../../books/registers";
import type { Block } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import { words as findingWords, statusText } from "./a12-findings";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row, tableOr } from "./layout";
import { numberList } from "./numbered-findings";
import { personText } from "./person-text";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a13: "A13 Follow-up",
  followUpIntro: "Findings and recommendations on record from before, and what became of them:",
  followUpTable: "Findings on record",
  followUpRecommendations: "Recommendations on record",
  recordedNumber: "No.",
  now: "Now",
  foundAgain: "found again: no. {numbers}",
  notFoundAgain: "not found again",
  notLookedFor: "no check looked for it",
  openByTable: "open according to the Findings table",
  nothingRecorded: "The workbook records no earlier findings.",
  noRecommendations: "The workbook records no earlier recommendations.",
  statusMissing: "no status on record",
});

/** A13: what became of findings and recommendations on record from earlier runs and audits. */
export function followUp(audit: Audit): readonly Block[] {
  const { say, books } = audit;
  const isRecommendation = ({ kind }: RecordedFinding): boolean => kind === "recommendation";
  const recorded = books.recordedFindings;
  return [
    heading(say(words.a13)),
    paragraph(say(words.followUpIntro)),
    findingsBefore(
      audit,
      recorded.filter((one) => !isRecommendation(one)),
    ),
    recommendationsBefore(audit, recorded.filter(isRecommendation)),
  ];
}

function findingsBefore(audit: Audit, recorded: readonly RecordedFinding[]): Block {
  const { say } = audit;
  const hasViews = recorded.some(({ auditorsView }) => auditorsView !== "");
  return tableOr(
    {
      id: "A13",
      title: say(words.followUpTable),
      labelHeading: say(words.recordedNumber),
      columns: [
        column("rule", say(shared.rule), { width: 0.7 }),
        column("cell", say(shared.cell)),
        column("fact", say(shared.fact), { width: 3 }),
        column("status", say(shared.state)),
        column("answer", say(shared.answer), { width: 2 }),
        ...(hasViews ? [column("view", say(findingWords.view), { width: 1.5 })] : []),
        column("now", say(words.now)),
      ],
      rows: recorded.map((one, index) =>
        row(
          { key: `recorded.${index + 1}`, label: one.no },
          {
            rule: one.rule,
            cell: one.cell,
            fact: one.fact,
            status: statusOf(say, one),
            answer: one.answer || BLANK,
            view: one.auditorsView,
            now: nowOf(audit, one),
          },
        ),
      ),
      orientation: "landscape",
    },
    say(words.nothingRecorded),
  );
}

function recommendationsBefore({ say }: Audit, recorded: readonly RecordedFinding[]): Block {
  return tableOr(
    {
      id: "A13b",
      title: say(words.followUpRecommendations),
      labelHeading: say(words.recordedNumber),
      columns: [
        column("recommendation", say(shared.recommendation), { width: 3 }),
        column("to", say(shared.toWhom)),
        column("until", say(shared.byWhen), { type: "day" }),
        column("status", say(shared.state)),
        column("answer", say(shared.answer), { width: 2 }),
      ],
      rows: recorded.map((one, index) =>
        row(
          { key: `recommendation.${index + 1}`, label: one.no },
          {
            recommendation: one.fact,
            to: personText(say, one.toWhom) || say(shared.notRecorded),
            until: one.until > 0 ? day(one.until) : undefined,
            status: statusOf(say, one),
            answer: one.answer || BLANK,
          },
        ),
      ),
    },
    say(words.noRecommendations),
  );
}

function statusOf(say: Audit["say"], { hasStatus, status }: RecordedFinding): string {
  return hasStatus ? statusText(say, status) : say(words.statusMissing);
}

/** Only a check that ran can fail to find something again, and what is recorded as open stays open. */
function nowOf(audit: Audit, one: RecordedFinding): string {
  const { say, numbered, openRecords, checksRun } = audit;
  const again = numbered.filter(({ recorded }) => recorded === one).map(({ number }) => number);
  if (again.length > 0) return say(words.foundAgain, { numbers: numberList(again) });
  if (openRecords.includes(one)) return say(words.openByTable);
  const hasRun = checksRun.includes(one.rule.toUpperCase());
  return say(hasRun ? words.notFoundAgain : words.notLookedFor);
}
