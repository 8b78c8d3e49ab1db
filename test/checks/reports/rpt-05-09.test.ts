import { expect, test } from "vitest";
import type { Block, Document, Inline } from "../../../addin/core/document";
import { amount, count } from "../../../addin/core/value";
// Loads the words of the cash report, which RPT-09 counts.
import "../../../addin/reports/cash-report/words";
import { findingsOf } from "../../ledger-text";
import { books } from "./books";
import { reportOf, tableOfText } from "./documents";

const HEAD = "ICC · 2024-01-01 to 2025-12-31";
const prose = (...content: Inline[]): Block => ({ type: "paragraph", style: "body", content });
const eur = (minor: number, key: string): Inline => ({ figure: amount(minor, "EUR"), key });
const withBlocks = (report: Document, ...blocks: Block[]): Document => ({
  ...report,
  blocks: [...report.blocks, ...blocks],
});
const t3 = tableOfText("T3", ["base"], ["line account.A: base 100", "line total: base 100"]);
const t3b = (minor: number, currency = "EUR") =>
  tableOfText("T3b", ["base"], [`line account.A: base ${minor} ${currency}`, "line total: base 7"]);

const twoValues = (first: string, second: string): string =>
  `T3b!B2: “account.A, base” is ${first} in T3 and ${second} in T3b. A reader cannot tell which one holds: correct the wrong one, or give the two different labels.`;

test.each<[string, Document, string[]]>([
  ["the same value; totals are other rows", reportOf(HEAD, t3, t3b(100)), []],
  ["a cent more", reportOf(HEAD, t3, t3b(101)), [twoValues("1.00 EUR", "1.01 EUR")]],
  ["a cent less", reportOf(HEAD, t3, t3b(99)), [twoValues("1.00 EUR", "0.99 EUR")]],
  ["another currency", reportOf(HEAD, t3, t3b(99, "USD")), []],
  ["not known", reportOf(HEAD, t3, t3b(Number.NaN)), []],
  [
    "another label",
    reportOf(HEAD, t3, { ...t3b(5), columns: [{ key: "base", label: "free", type: "amount" }] }),
    [],
  ],
  [
    "two texts",
    withBlocks(
      reportOf(HEAD),
      prose(eur(1, "X/a/b")),
      prose(eur(1, "X/a/b")),
      prose(eur(2, "X/a/b")),
    ),
    [
      "Report!A1: “X/a/b” is 0.01 EUR in Report and 0.02 EUR in Report. A reader cannot tell which one holds: correct the wrong one, or give the two different labels.",
    ],
  ],
])("RPT-05 %s", (_, cashReport, expected) => {
  expect(findingsOf("RPT-05", books, { cashReport })).toEqual(expected);
});

const heading = (text: string): Block => ({ type: "heading", level: 2, text });
const wrongYear = (place: string, title: string, year: string): string =>
  `${place}: The heading “${title}” names the year ${year}; the report is about 2024 to 2025. Set the year, or take it out of the heading.`;

test.each<[string, Block, string[]]>([
  ["no year", heading("Cash"), []],
  ["the first year", heading("Cash 2024"), []],
  ["the last year", heading("Cash 2025"), []],
  ["the year before", heading("Cash 2023"), [wrongYear("Report!A1", "Cash 2023", "2023")]],
  ["the year after", heading("Cash 2026"), [wrongYear("Report!A1", "Cash 2026", "2026")]],
  [
    "two years",
    heading("Cash 2021–2023"),
    [
      wrongYear("Report!A1", "Cash 2021–2023", "2021"),
      wrongYear("Report!A1", "Cash 2021–2023", "2023"),
    ],
  ],
  ["a day", heading("Cash on 2023-12-31"), [wrongYear("Report!A1", "Cash on 2023-12-31", "2023")]],
  ["a name", heading("Conference WC-2021 and fund solidarity-2023"), []],
  ["a number of an entry", heading("Entry 2023-0017"), []],
  [
    "a table",
    { ...tableOfText("T7", ["base"], []), title: "Plan 2019" },
    [wrongYear("T7!A1", "Plan 2019", "2019")],
  ],
])("RPT-06 %s", (_, block, expected) => {
  const cashReport = withBlocks(reportOf(HEAD), block);
  expect(findingsOf("RPT-06", books, { cashReport })).toEqual(expected);
});

test("RPT-06 a report that names no period has no wrong years", () => {
  const cashReport = withBlocks(reportOf("ICC"), heading("Cash 1999"));
  expect(findingsOf("RPT-06", books, { cashReport })).toEqual([]);
});

const apart = (said: string, difference: string): string =>
  `T3!B2: The text says ${said} for T3/account.A/base; table T3 shows 1.00 EUR: ${difference} apart. Replace the figure in the text.`;

test.each<[string, readonly Inline[], string[]]>([
  ["the same", [eur(100, "T3/account.A/base")], []],
  ["a cent more", [eur(101, "T3/account.A/base")], [apart("1.01 EUR", "0.01 EUR")]],
  [
    "twice",
    [eur(99, "T3/account.A/base"), " and ", eur(200, "T3/account.A/base")],
    [apart("0.99 EUR", "0.01 EUR"), apart("2.00 EUR", "1.00 EUR")],
  ],
  ["another table, another row", [eur(1, "T9/account.A/base"), eur(1, "T3/account.B/base")], []],
  ["not known", [eur(Number.NaN, "T3/account.A/base")], []],
  ["a count for an amount", [{ figure: count(1), key: "T3/account.A/base" }], [apart("1", "≠")]],
])("RPT-07 %s", (_, content, expected) => {
  const cashReport = withBlocks(reportOf(HEAD, t3), prose(...content));
  expect(findingsOf("RPT-07", books, { cashReport })).toEqual(expected);
});

const scope = (accounts: string, closings: string): string => `
Accounts
Account | Currency | Body
${accounts}

Periods
Period | From | To
P1 | 2023-01-01 | 2023-12-31
P2 | 2024-01-01 | 2024-12-31

Closings
Period | Account | Opening | Closing
${closings}

Ledger
No | Date | Account | In | Out
1 | 2023-05-01 | A | 10 |
2 | 2023-12-31 | B | 10 |
3 | 2024-01-01 | C | 10 |
`;
const NOTE = "Say in note N4 what changed, or complete the list.";

test.each<[string, string, string[]]>([
  [
    "the same accounts; C began later",
    scope("A | EUR |\nB | EUR |\nC | EUR |", "P1 | A | 0 | 10\nP1 | B | 0 | 10"),
    [],
  ],
  [
    "an account that the last report left out",
    scope("A | EUR |\nB | EUR |\nC | EUR |", "P1 | A | 0 | 10"),
    [
      `Accounts!A3: The account B begins the period with 10.00 EUR; the last report, P1, did not hold it. ${NOTE}`,
    ],
  ],
  [
    "one gone and one added",
    scope("A | EUR |\nB | EUR |\nC | EUR |", "P1 | A | 0 | 10\nP1 | Old | 0 | 10"),
    [
      `Accounts!A3: The account B begins the period with 10.00 EUR; the last report, P1, did not hold it. ${NOTE}`,
      `Closings!B3: The last report, P1, held the account Old; the accounts no longer list it. ${NOTE}`,
    ],
  ],
  ["no last report on record", scope("A | EUR |\nB | EUR |\nC | EUR |", "P2 | A | 10 | 10"), []],
])("RPT-08 %s", (_, text, expected) => {
  expect(findingsOf("RPT-08", text)).toEqual(expected);
});

const guess = "A reader must not be left to guess.";

test.each<[string, Document, string[]]>([
  ["English words", reportOf(HEAD, t3), []],
  ["German words", { ...reportOf(HEAD, t3), language: "de" }, []],
  [
    "an empty heading and a sentence that was not filled",
    withBlocks(reportOf(HEAD), heading(" "), prose("From {from} to {to}.")),
    [
      `Report!A1: A heading or label of heading is empty. ${guess}`,
      `Report!A1: The text “From {from} to {to}.” was not filled. ${guess}`,
    ],
  ],
  [
    "a figure and words in brackets",
    withBlocks(reportOf(HEAD), prose("Paid {as agreed} ", eur(1, "T3/account.A/base"))),
    [],
  ],
])("RPT-09 %s", (_, cashReport, expected) => {
  expect(findingsOf("RPT-09", books, { cashReport })).toEqual(expected);
});

test("RPT-09 a language without a catalogue lacks every word of the report", () => {
  const [found, ...others] = findingsOf("RPT-09", books, {
    cashReport: { ...reportOf(HEAD), language: "tlh" },
  });
  expect(found).toMatch(
    /^Report!A1: The language tlh lacks \d+ wordings of this report; the first is cashReport\./,
  );
  expect(others).toEqual([]);
});

test.each(["RPT-05", "RPT-06", "RPT-07", "RPT-09"])(
  "%s without a report has nothing to say",
  (code) => {
    expect(findingsOf(code, books)).toEqual([]);
  },
);
