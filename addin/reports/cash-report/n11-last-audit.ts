import type { RecordedFinding } from "../../books/registers";
import type { ReportRow } from "../../core/document";
import { text, type Value } from "../../core/value";
import type { Message, Say } from "../../core/words";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import type { ReportSource } from "./source";

const states = new Map<string, Message>([
  ["open", words.open],
  ["explained", words.explained],
  ["corrected", words.corrected],
  ["accepted", words.accepted],
]);

/** Findings on record with what was done about them. */
export function lastAuditNote({ say, books }: ReportSource): NotePart[] {
  const found = books.recordedFindings.filter(({ no, rule, fact }) => no + rule + fact !== "");
  if (found.length === 0) return [[say(words.n11None)]];
  const open = found.filter(({ status }) => status === "open").length;
  const rows = found.map((one, index) => findingRow(say, one, index));
  const hasView = found.some(({ auditorsView }) => auditorsView !== "");
  return [
    [say(words.n11Some, { count: found.length, open })],
    {
      type: "table",
      id: "N11",
      title: say(words.n11Table),
      labelHeading: say(words.number),
      columns: [
        { key: "fact", label: say(words.fact), type: "text", width: 2.4 },
        { key: "state", label: say(words.state), type: "text" },
        { key: "done", label: say(words.done), type: "text", width: 2 },
        ...(hasView
          ? [{ key: "view", label: say(words.view), type: "text" as const, width: 1.6 }]
          : []),
      ],
      rows,
    },
  ];
}

function findingRow(say: Say, one: RecordedFinding, index: number): ReportRow {
  const { no, rule, fact, status, answer, auditorsView } = one;
  const state = states.get(status);
  const values: Record<string, Value> = {
    fact: text(fact || rule),
    state: text(state ? say(state) : status),
    done: text(answer || say(words.noAnswer)),
  };
  if (auditorsView !== "") values.view = text(auditorsView);
  return { key: `finding.${index + 1}`, label: no || String(index + 1), kind: "line", values };
}
