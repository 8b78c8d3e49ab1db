import { expect, test } from "vitest";
import { runChecks } from "../../../addin/checks/run-checks";
import { sayIn } from "../../../addin/core/words";
import { booksOf, findingsOf } from "../../ledger-text";
import { findingAt, reportOf, smallBook } from "../../reports/auditors-report/small-book";

const ledger = `
Ledger
No | Date | Account | In | Out
1 | 2025-01-02 | A | 10 |
`;

const samples = (rows: string, changes = ""): string => `${ledger}
AuditSamples
No | Procedure | Population | Sample | Method | Seed | Announced on | Entries | Result
${rows}

ChangeLog
Time | Table | Row no | Column | Old | New
${changes}
`;
const drawn = "S-1 | vouchers | 9 | 2 | random | 77 | 2025-06-01 | 1 2 |";
const change = (text: string): string => `${text} | AuditSamples | S-1 | Entries | 1 3 | 1 2`;
const changedOn = (day: string): string =>
  `AuditSamples!H2: Sample S-1: Entries was changed on ${day}, after the seed was announced on 2025-06-01: “1 3” became “1 2”. Draw again with a new seed, or write down why it was changed.`;

test.each<[string, string, string[]]>([
  ["as drawn", samples(drawn), []],
  ["changed on the day of the announcement", samples(drawn, change("2025-06-01T23:59")), []],
  ["changed a day later", samples(drawn, change("2025-06-02T00:00")), [changedOn("2025-06-02")]],
  [
    "changed twice",
    samples(drawn, `${change("2025-06-02")}\n${change("2025-06-03")}`),
    [changedOn("2025-06-02"), changedOn("2025-06-03")],
  ],
  ["filled in later", samples(drawn, "2025-06-02 | AuditSamples | S-1 | Entries | | 1 2"), []],
  ["its result changed", samples(drawn, "2025-06-02 | AuditSamples | S-1 | Ergebnis | a | b"), []],
  ["another sample changed", samples(drawn, change("2025-06-02").replace("S-1", "S-2")), []],
  ["no announcement", samples(drawn.replace("2025-06-01", ""), change("2025-06-02")), []],
  ["all of the sample listed", samples("S-1 | vouchers | 9 | 3 | random | 77 | | 1 2 3 |"), []],
  [
    "one entry too few",
    samples("S-1 | vouchers | 9 | 3 | random | 77 | | 1 2 |"),
    [
      "AuditSamples!H2: Sample S-1: 3 entries were to be drawn; 2 are listed. Draw again with a new seed, or write down why it was changed.",
    ],
  ],
  ["the same draw in another order", samples(`${drawn}\n${drawn.replace("1 2", "2 1")}`), []],
  [
    "another seed, other entries",
    samples(`${drawn}\nS-2 | vouchers | 9 | 2 | random | 78 | | 3 4 |`),
    [],
  ],
  [
    "the same seed, other entries",
    samples(`${drawn}\nS-2 | vouchers | 9 | 2 | random | 77 | | 3 4 |`),
    [
      "AuditSamples!H3: Sample S-2: sample S-1 has the same procedure, method and seed, and other entries. Draw again with a new seed, or write down why it was changed.",
    ],
  ],
])("AUD-01 %s", (_, text, expected) => {
  expect(findingsOf("AUD-01", text)).toEqual(expected);
});

const said = (errors: string): string[] => [
  `Report!A1: The auditors' report concludes (A), no objection, while ${errors} open. Choose (B), (C) or (D), or record the answers that settle the findings.`,
];
const error = findingAt("LED-01");
const warning = findingAt("LED-13", { severity: "warning" });

test.each([
  ["A without findings", { conclusion: "A" }, []],
  ["A with warnings", { conclusion: "A", findings: [warning] }, []],
  ["A with an error", { conclusion: "A", findings: [error] }, said("one error is")],
  ["A with two errors", { conclusion: "A", findings: [error, error] }, said("2 errors are")],
  ["B with an error", { conclusion: "B", findings: [error] }, []],
  ["no choice yet", { findings: [error] }, []],
] as const)("AUD-02 %s", (_, changes, expected) => {
  const auditorsReport = reportOf(changes);
  expect(findingsOf("AUD-02", smallBook, { auditorsReport })).toEqual(expected);
});

test("AUD-02 an error that was explained is not open", () => {
  const text = `${smallBook}\nFindings\nNo | Rule | Cell | Status | Answer\nF | LED-01 | Ledger!G7 | explained | so it was\n`;
  const auditorsReport = reportOf({ text, conclusion: "A", findings: [error] });
  expect(findingsOf("AUD-02", text, { auditorsReport })).toEqual([]);
});

test("with the auditors' report only checks of reports run, without it none of the auditors'", () => {
  const input = { ...booksOf(smallBook), today: 46_000 };
  const options = { say: sayIn("en") };
  const { run } = runChecks({ ...input, auditorsReport: reportOf() }, options);
  expect(run).toEqual(["AUD-02", "PRV-02", "RPT-01", "RPT-05", "RPT-06", "RPT-07", "RPT-09"]);
  expect(runChecks(input, options).run).not.toContain("AUD-02");
});

test("the auditors' report of an honest book passes every check of reports", () => {
  const auditorsReport = reportOf({ findings: [error, warning], conclusion: "B" });
  const input = { ...booksOf(smallBook), today: 46_000, auditorsReport };
  expect(runChecks(input, { say: sayIn("en") }).findings).toEqual([]);
});

const recorded = (rows: string): string => `${ledger}
Findings
No | Rule | Severity | Kind | Fact | By when | Status | Answer
${rows}
`;
const unanswered = (row: number, no: string): string =>
  `Findings!H${row}: Finding ${no} (LED-01) has no answer of the Financial Officer. Ask her or him for a sentence, and write it down in her or his own words.`;

test.each<[string, string, string[]]>([
  ["answered", "F-1 | LED-01 | error | | fact | | open | it was so", []],
  ["not answered", "F-1 | LED-01 | error | | fact | | open |", [unanswered(2, "F-1")]],
  [
    "explained without a word, and no status",
    "F-1 | LED-01 | error | | fact | | explained |\nF-2 | LED-01 | warning | finding | fact | | |",
    [unanswered(2, "F-1"), unanswered(3, "F-2")],
  ],
  ["corrected", "F-1 | LED-01 | error | | fact | | corrected |", []],
  ["a note", "F-1 | LED-01 | note | | fact | | open |", []],
  ["a recommendation", "F-1 | | | recommendation | fact | | open |", []],
])("AUD-03 %s", (_, rows, expected) => {
  expect(findingsOf("AUD-03", recorded(rows))).toEqual(expected);
});

const late = (until: string): string =>
  `Findings!G2: Recommendation R-1 was to be followed by ${until} and has no status. Write down what became of it: open, explained, corrected or accepted.`;
const plain =
  "Recommendation R-2 has no status. Write down what became of it: open, explained, corrected or accepted.";

test.each<[string, string, string[]]>([
  ["with a status", "R-1 | | | recommendation | do | 2025-01-01 | open |", []],
  ["not yet due", "R-1 | | | recommendation | do | 2026-01-02 | |", []],
  ["due today", "R-1 | | | recommendation | do | 2026-01-01 | |", []],
  ["due yesterday", "R-1 | | | recommendation | do | 2025-12-31 | |", [late("2025-12-31")]],
  [
    "two, one without a day",
    "R-1 | | | recommendation | do | 2025-12-31 | |\nR-2 | | | recommendation | do | | |",
    [late("2025-12-31"), `Findings!G3: ${plain}`],
  ],
  ["a finding", "F-1 | LED-01 | error | finding | fact | | | yes", []],
])("AUD-04 %s", (_, rows, expected) => {
  expect(findingsOf("AUD-04", recorded(rows), { today: "2026-01-01" })).toEqual(expected);
});
