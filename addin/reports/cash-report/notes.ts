import { monthsBetween } from "../../core/calendar";
import type { Block, Inline } from "../../core/document";
import { count, day } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import type { ReportTables } from "./made-tables";
import { comparisonNote } from "./n04-comparatives";
import { restrictedNote } from "./n05-restricted-cash";
import { inKindNote } from "./n07-in-kind";
import { paidDirectlyNote } from "./n08-paid-directly";
import { eventsNote } from "./n09-events-after-end";
import { correctionsNote } from "./n10-corrections";
import { lastAuditNote } from "./n11-last-audit";
import type { NotePart } from "./note-part";
import { words as noteWords } from "./notes-words";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Notes N1 to N11: how the figures were made and what a reader has to know beside them. Each says so where it is nothing. */
export function notes(source: ReportSource, tables: ReportTables): Block[] {
  const { say, base } = source;
  const items: [string, readonly NotePart[]][] = [
    [say(words.n1), [[say(words.n1Basis, { base })], [say(words.n1Rounding, { base })]]],
    [say(words.n2), periodNote(source)],
    [say(words.n3), [[bodiesNote(source)]]],
    [say(words.n4), comparisonNote(source, tables)],
    [say(words.n5), restrictedNote(source, tables)],
    [say(words.n6), [[say(words.n6Recorded)], [say(words.n6Versions)]]],
    [say(noteWords.n7), inKindNote(source, tables)],
    [say(noteWords.n8), paidDirectlyNote(source)],
    [say(noteWords.n9), eventsNote(source)],
    [say(noteWords.n10), correctionsNote(source)],
    [say(noteWords.n11), lastAuditNote(source)],
  ];
  return [
    { type: "heading", level: 1, text: say(words.notes) },
    ...items.flatMap(([text, parts]): Block[] => [
      { type: "heading", level: 2, text },
      ...parts.map(blockOf),
    ]),
  ];
}

function blockOf(part: NotePart): Block {
  return "type" in part ? part : { type: "paragraph", style: "body", content: part };
}

/** The period, and by how much it is longer or shorter than the cycle of the statute. */
function periodNote({ say, books, period }: ReportSource): Inline[][] {
  const said = say(words.n2Period, { from: day(period.from), to: day(period.to) });
  const rules = ruleSets.find(({ id }) => id === books.settings.ruleSet);
  const months = monthsBetween(period.from, period.to + 1);
  if (rules === undefined || months === rules.cycleMonths) return [[said]];
  const filling = { months, cycle: rules.cycleMonths, statute: say(rules.name) };
  return [[said], [say(words.n2Cycle, filling)]];
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
