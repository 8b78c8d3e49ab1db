import { readEntryNumbers } from "../../books/entry-numbers";
import { gapsOf } from "../../books/number-gaps";
import { count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Numbers follow one another without gaps",
  help: {
    reading: "The numbers missing between two neighbours in one series.",
    remedy: "Ask who kept the book; a voided number stays as a row with its reason.",
    falseAlarm: "Number blocks for different people: begin each with a letter of its own.",
  },
  message:
    "{missing, plural, one {The number {from} is} other {The numbers {from} to {to} are}} missing ({missing}), before No {no}. Look for the {missing, plural, one {entry} other {entries}}; for a number that was never used, add a row with the number, the date and the reason in the note.",
  source: "A gap in the numbers can hide an entry that was taken out.",
  *find({ ledger }) {
    for (const gap of gapsOf(readEntryNumbers(ledger), (row) => ledger.day[row]))
      yield {
        cell: ledger.cell(gap.after, "no"),
        entry: ledger.text(gap.after, "no"),
        values: {
          missing: count(gap.missing),
          from: text(gap.from),
          to: text(gap.to),
          no: text(ledger.text(gap.after, "no")),
        },
      };
  },
} satisfies Check;
