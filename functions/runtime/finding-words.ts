import { catalogue, type Message, textOf } from "../../addin/core/words";
import { findings } from "../../addin/tables/findings";
import { headingOf } from "../../addin/tables/table";

/** What stands around the findings in the answer of CHECK and CHECKALL; what they say themselves stands in the checks. */
export const words = catalogue("findingList", {
  message: "Message",
  suggestion: "Suggestion",
  total: "Total",
  error: "error",
  warning: "warning",
  note: "note",
  open: "open",
  accepted: "accepted",
  found:
    "{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}} by {checks, plural, one {# check} other {# checks}}",
  tablesMissing: "not run, since a table is missing: {checks}",
  onlyPane: "not run, since only the pane sees the whole workbook and the reports: {checks}",
});

const heading = (key: keyof typeof findings.columns): Message => headingOf(findings, key);

/** Headings of a list of findings, those of the table Findings where it has the same. */
const HEADINGS: readonly Message[] = [
  heading("severity"),
  heading("rule"),
  heading("table"),
  heading("row"),
  heading("cell"),
  words.message,
  words.suggestion,
  heading("status"),
];

/** The headings in a language. */
export const findingHeadings = (language: string): string[] =>
  HEADINGS.map((message) => textOf(message, language));
