import type { RecordedFinding } from "../../books/registers";
import { fullAddress } from "../../core/cells";
import type { Block, Inline } from "../../core/document";
import { count, text, type Value } from "../../core/value";
import type { Message } from "../../core/words";
import { fundName } from "../../statutes/known-words";
import { differenceSentence } from "./a08-comparisons";
import { words } from "./a16-words";
import type { Audit } from "./audit";
import { givenRow, givenTable } from "./given-report";
import { joined } from "./joined";
import { BLANK, BOX_OPEN, BOX_TICKED, heading, list, paragraph } from "./layout";
import { numberList } from "./numbered-findings";
import { recordedName } from "./open-records";
import type { Conclusion, UnknownReason } from "./proposal";
import { words as shared } from "./words";

const conclusions: readonly Conclusion[] = ["A", "B", "C", "D"];

const conclusionWords: Readonly<Record<Conclusion, Message>> = {
  A: words.conclusionA,
  B: words.conclusionB,
  C: words.conclusionC,
  D: words.conclusionD,
};

/** A16: one of four conclusions: proposed by rule, chosen by the auditors; a deviation is written down. */
export function conclusion(audit: Audit): readonly Block[] {
  const { say, proposal, conclusion: chosen } = audit;
  return [
    heading(say(words.a16)),
    ...(chosen === undefined ? openChoice(audit) : choice(audit, chosen)),
    heading(say(words.proposalHeading), 2),
    record(audit),
    paragraph(say(words.proposed, { letter: proposal.conclusion })),
    ...reasons(audit),
    paragraph(say(words.proposalRule), "note"),
  ];
}

function openChoice(audit: Audit): readonly Block[] {
  const { say } = audit;
  return [
    paragraph(say(words.chooseOne)),
    ...conclusions.flatMap((letter) => [
      paragraph(`${BOX_OPEN} ${conclusionText(audit, letter)}`),
      ...assurance(audit, letter),
    ]),
  ];
}

function choice(audit: Audit, chosen: Conclusion): readonly Block[] {
  const { say, proposal } = audit;
  const filling = { chosen, proposed: proposal.conclusion, reason: audit.reason || BLANK };
  const assured = assurance(audit, chosen);
  return [
    paragraph(`${BOX_TICKED} ${conclusionText(audit, chosen)}`, "lead"),
    ...(chosen === proposal.conclusion
      ? []
      : [paragraph(say(words.deviation, filling), "warning")]),
    heading(say(words.assuranceHeading), 2),
    ...(assured.length > 0 ? assured : [paragraph(say(words.assuranceNone))]),
  ];
}

/** Key of what a later reader, or a check, looks up. */
export const RECORD = {
  proposed: "A16/conclusion/proposed",
  chosen: "A16/conclusion/chosen",
  errorsOpen: "A16/conclusion/errorsOpen",
} as const;

/** What was proposed and what was chosen, side by side, for the record. */
function record({ say, proposal, conclusion: chosen, reason = "" }: Audit): Block {
  const { objections, exceptions, recordedErrors } = proposal;
  const open = objections.length + exceptions.length + recordedErrors.length;
  const figure = (value: Value, key: string): readonly Inline[] => [{ figure: value, key }];
  const choice =
    chosen === undefined ? [say(words.notChosen)] : figure(text(chosen), RECORD.chosen);
  return {
    type: "facts",
    items: [
      {
        label: say(words.proposedLetter),
        content: figure(text(proposal.conclusion), RECORD.proposed),
      },
      { label: say(words.chosenLetter), content: choice },
      { label: say(words.errorsOpen), content: figure(count(open), RECORD.errorsOpen) },
      ...(reason === "" ? [] : [{ label: say(words.reasonOfDeviation), content: [reason] }]),
    ],
  };
}

/** The wording of a conclusion with the places it is about; lines for the pen where the program knows none. */
function conclusionText(audit: Audit, letter: Conclusion): string {
  const { say, proposal, tieIn } = audit;
  const numbers = numberList(
    [...proposal.objections, ...proposal.exceptions].map((one) => one.number),
  );
  const onRecord = proposal.recordedErrors.map(recordedName).join(", ");
  const exceptions = [
    numbers === "" ? "" : say(words.findingsNumbered, { numbers }),
    onRecord === "" ? "" : say(words.findingsOnRecord, { numbers: onRecord }),
  ];
  const tables = [...new Set(tieIn.differences.map((one) => one.table))];
  const objections = numberList(proposal.objections.map((one) => one.number));
  const places = [
    ...tables,
    ...(objections === "" ? [] : [say(words.findingsNumbered, { numbers: objections })]),
    ...proposal.accountsApart,
  ];
  return say(conclusionWords[letter], {
    exceptions: joined(say, exceptions, shared.and) || BLANK,
    places: places.join(", ") || BLANK,
    reasons: unknownText(audit) || BLANK,
  });
}

/** Negative assurance goes with A and, but for the exceptions, with B: never with C and D. */
function assurance({ say }: Audit, letter: Conclusion): readonly Block[] {
  if (letter === "A") return [paragraph(say(words.assurance))];
  if (letter === "B") return [paragraph(say(words.assuranceExcept))];
  return [];
}

function reasons(audit: Audit): readonly Block[] {
  const { say, proposal, tieIn } = audit;
  const items = [
    ...proposal.unknowns.map((reason) => unknownSentence(audit, reason)),
    ...tieIn.differences.map((one) => differenceSentence(say, one)),
    ...proposal.accountsApart.map((account) => say(words.accountApart, { account })),
    ...[proposal.objections, proposal.exceptions]
      .filter((open) => open.length > 0)
      .map((open) => say(words.openErrors, { numbers: numberList(open.map((one) => one.number)) })),
  ];
  const onRecord = audit.openRecords.map((one) => recordSentence(audit, one));
  const isClear = items.length === 0 && proposal.recordedErrors.length === 0;
  return [
    ...(isClear ? [paragraph(say(words.noReasons))] : []),
    ...(items.length + onRecord.length > 0 ? [list([...items, ...onRecord])] : []),
  ];
}

function recordSentence({ say }: Audit, one: RecordedFinding): string {
  const filling = { no: recordedName(one), fact: one.fact };
  return say(one.severity === "error" ? words.recordCounts : words.recordNamed, filling);
}

function unknownText(audit: Audit): string {
  return audit.proposal.unknowns.map((reason) => unknownSentence(audit, reason)).join(" ");
}

function unknownSentence({ say, books, cashReport }: Audit, reason: UnknownReason): string {
  switch (reason.kind) {
    case "no-entries":
      return say(words.unknownNoEntries);
    case "no-table":
      return say(words.unknownNoTable, { table: reason.table });
    case "unplaced": {
      const cell = fullAddress(books.ledger.cell(reason.rows[0], "date"));
      return say(words.unknownUnplaced, { count: reason.rows.length, cell });
    }
    case "account":
      return say(words.unknownAccount, { account: reason.account });
    case "line":
      return say(words.unknownLine, { line: lineLabel(cashReport, reason.row) });
    case "fund":
      return say(words.unknownFund, {
        fund: fundName(say, reason.fund) || say(words.noFund),
        currency: reason.currency,
      });
  }
}

function lineLabel(cashReport: Audit["cashReport"], key: string): string {
  return givenRow(givenTable(cashReport, "T1"), key)?.label ?? key;
}
