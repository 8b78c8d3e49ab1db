import type { Block } from "../../core/document";
import { count } from "../../core/value";
import type { ReportTables } from "./made-tables";
import { periodNote } from "./n02-period";
import { comparisonNote, traceComparison } from "./n04-comparatives";
import { restrictedNote } from "./n05-restricted-cash";
import { inKindNote } from "./n07-in-kind";
import { paidDirectlyNote, tracePaidDirectly } from "./n08-paid-directly";
import { eventsNote, traceEvents } from "./n09-events-after-end";
import { correctionsNote, traceCorrection } from "./n10-corrections";
import { lastAuditNote } from "./n11-last-audit";
import type { Note, NotePart } from "./note-part";
import { words as noteWords } from "./notes-words";
import type { ReportSource } from "./source";
import { words } from "./words";

/** How the figures were made and what a reader has to know beside them. Each says so where it is nothing. */
export const notes: readonly Note[] = [
  { id: "N1", heading: words.n1, make: basisNote },
  { id: "N2", heading: words.n2, make: periodNote },
  { id: "N3", heading: words.n3, make: (source) => [[bodiesNote(source)]] },
  { id: "N4", heading: words.n4, make: comparisonNote, trace: traceComparison },
  { id: "N5", heading: words.n5, make: restrictedNote },
  { id: "N6", heading: words.n6, make: recordNote },
  { id: "N7", heading: noteWords.n7, make: inKindNote },
  { id: "N8", heading: noteWords.n8, make: paidDirectlyNote, trace: tracePaidDirectly },
  { id: "N9", heading: noteWords.n9, make: eventsNote, trace: traceEvents },
  { id: "N10", heading: noteWords.n10, make: correctionsNote, trace: traceCorrection },
  { id: "N11", heading: noteWords.n11, make: lastAuditNote },
];

/** The chapter of the notes. */
export function noteBlocks(source: ReportSource, tables: ReportTables): Block[] {
  const { say } = source;
  return [
    { type: "heading", level: 1, text: say(words.notes) },
    ...notes.flatMap(({ heading, make }): Block[] => [
      { type: "heading", level: 2, text: say(heading) },
      ...make(source, tables).map(blockOf),
    ]),
  ];
}

function blockOf(part: NotePart): Block {
  return "type" in part ? part : { type: "paragraph", style: "body", content: part };
}

function basisNote({ say, base }: ReportSource): NotePart[] {
  return [[say(words.n1Basis, { base })], [say(words.n1Rounding, { base })]];
}

function recordNote({ say }: ReportSource): NotePart[] {
  return [[say(words.n6Recorded)], [say(words.n6Versions)]];
}

function bodiesNote({ say, books, movements }: ReportSource): string {
  const own = new Set(movements.accounts.map((account) => books.accounts[account].body));
  const bodies = [...own].filter((body) => body !== "").sort();
  const body = books.settings.body || bodies.join(", ");
  return say(body === "" ? words.n3All : words.n3Body, {
    body,
    accounts: count(movements.accounts.length),
  });
}
