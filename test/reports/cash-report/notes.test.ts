import { expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import type { Block, Document, Inline } from "../../../addin/core/document";
import { NO_BREAK_SPACE, showValue } from "../../../addin/core/value";
import { writeReportJson } from "../../../addin/file/write-json";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import type { PreviousFigures } from "../../../addin/reports/cash-report/input";
import { inputOf, tableOf, tableText } from "./report-text";

const BOOK = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR

Funds
Fund | Kind
G | general
TENT | conference

Categories
Category | Parent | Side | Report line | Of which
opening | | opening | |
donations | | receipt | receipts.donations |
legacies | donations | receipt | | yes
office | | payment | payments.office |
publications | | payment | payments.publications |

Budget
Period | Category | Amount | Currency
2024 | office | 10 | EUR
2025 | office | 20 | EUR

Ledger
No | Date | Account | In | Out | Category | Fund | Corrects | Note
1 | 2024-01-05 | A | 100 | | donations | | |
2 | 2024-02-05 | A | 40 | | legacies | TENT | |
3 | 2024-03-05 | A | | 30 | office | | |
4 | 2025-01-05 | A | 7 | | donations | | |
5 | 2025-02-05 | A | | 12 | office | | |
`;

const before = { from: "2024-01-01", to: "2024-12-31" };
const now = { from: "2025-01-01", to: "2025-12-31" };

/** The report of 2024 as the next one reads it. */
function previousOf(text: string): PreviousFigures {
  const { tables } = JSON.parse(writeReportJson(cashReport(inputOf(text, before))));
  const period = { from: dayOfIso(before.from) ?? 0, to: dayOfIso(before.to) ?? 0 };
  return { base: "EUR", period, tables };
}

const plain = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === "string") return part;
      return "figure" in part ? showValue(part.figure) : part.strong;
    })
    .join("")
    .replaceAll(NO_BREAK_SPACE, " ");

/** Paragraphs of a note, and the ids of its tables. */
function noteOf({ blocks }: Document, note: string): string[] {
  const start = blocks.findIndex(
    (block) => block.type === "heading" && block.text.startsWith(`${note} `),
  );
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === "heading");
  return rest.slice(0, end).map((block: Block) => {
    if (block.type === "paragraph") return plain(block.content);
    return block.type === "table" ? `(${block.id})` : block.type;
  });
}

const reportOf = (text: string, previous?: PreviousFigures): Document =>
  cashReport(inputOf(text, { ...now, ...(previous ? { previous } : {}) }));

test("comparatives: reported figures, of which included, in T1, T2 and T12", () => {
  const previous = previousOf(BOOK);
  const column = (id: string, key: string) => {
    const table = tableOf(reportOf(BOOK, previous), id);
    return table.rows.flatMap((row) => {
      const value = row.values[key];
      return value ? [`${row.label}: ${showValue(value)}`.replaceAll(NO_BREAK_SPACE, " ")] : [];
    });
  };
  expect(column("T1", "previous")).toEqual([
    "Donations: 140.00 EUR",
    "of which legacies: 40.00 EUR",
    "Total receipts: 140.00 EUR",
    "Office: 30.00 EUR",
    "Total payments: 30.00 EUR",
    "Surplus, or deficit (−): 110.00 EUR",
    "Cash at the beginning: 0.00 EUR",
    "Cash at the end: 110.00 EUR",
    "Check: cash at the end less the sum of the accounts: 0.00 EUR",
  ]);
  expect(column("T2", "previousOpening")).toEqual([
    "G: 0.00 EUR",
    "TENT: 0.00 EUR",
    "Total: 0.00 EUR",
  ]);
  expect(column("T2", "previousClosing")).toEqual([
    "G: 70.00 EUR",
    "TENT: 40.00 EUR",
    "Total: 110.00 EUR",
  ]);
  expect(column("T12", "previous")).toContain("Office: 30.00 EUR");
  expect(noteOf(reportOf(BOOK, previous), "N4")).toEqual([
    "Cash at the beginning is the cash at the end of the previous report.",
    "The columns of the previous period show its figures as they were reported. Worked out again from the present books they are the same.",
  ]);
});

test("an entry on another line is restated and marked, with old and new in N4", () => {
  const document = reportOf(BOOK.replace("30 | office |", "30 | publications |"), previousOf(BOOK));
  const t1 = tableOf(document, "T1");
  const shown = t1.rows.filter(({ key }) => /^payments\./.test(key));
  expect(shown.map(({ label, values }) => [label, showValue(values.previous)])).toEqual([
    ["Publications and website †", `30.00${NO_BREAK_SPACE}EUR`],
    ["Office †", `0.00${NO_BREAK_SPACE}EUR`],
    ["Total payments", `30.00${NO_BREAK_SPACE}EUR`],
  ]);
  expect(t1.notes).toContain("† The figure of the previous period is restated: see note N4.");
  expect(noteOf(document, "N4")).toEqual([
    "Cash at the beginning is the cash at the end of the previous report.",
    "The previous period was worked out again from the present books. Figures that differ from those reported are restated and marked with †:",
    "(N4)",
    "Its surplus or deficit and its cash at the end are unchanged: entries stand on other lines than before.",
  ]);
  const rows = tableOf(document, "N4").rows.map(({ label, values }) =>
    [label, ...Object.values(values).map(showValue)].join(" | ").replaceAll(NO_BREAK_SPACE, " "),
  );
  expect(rows.slice(0, 2)).toEqual([
    "T1 · Office | 30.00 EUR | 0.00 EUR | −30.00 EUR",
    "T1 · Publications and website | 0.00 EUR | 30.00 EUR | 30.00 EUR",
  ]);
});

test("an entry recorded late changes the closing: continuity keeps the reported one, N10 names the entry", () => {
  const late = `${BOOK}6 | 2024-12-30 | A | | 5 | office | | | bill found later\n`;
  const document = reportOf(late, previousOf(BOOK));
  expect(noteOf(document, "N4")[0]).toBe(
    "Cash at the beginning is 105.00 EUR; the previous report ended with 110.00 EUR. The difference is −5.00 EUR and needs an explanation.",
  );
  expect(noteOf(document, "N4").at(-1)).toContain("note N10");
  expect(tableText(late, { ...now, previous: previousOf(BOOK), id: "N10" })).toEqual([
    "late.6 | recorded later | 0.00 EUR | −5.00 EUR | −5.00 EUR | bill found later",
  ]);
});

test("books that no longer hold the previous period restate nothing", () => {
  const text = BOOK.replace(/[123] \| 2024[^\n]*\n/g, "").replace(
    "4 | 2025-01-05 | A | 7 | | donations",
    "4 | 2025-01-05 | A | 110 | | opening",
  );
  const note = noteOf(reportOf(text, previousOf(BOOK)), "N4");
  expect(note[0]).toBe("Cash at the beginning is the cash at the end of the previous report.");
  expect(note[1]).toContain("The books no longer hold all entries of that period");
  expect(note).toHaveLength(2);
});

test("notes with nothing to say are one sentence each", () => {
  const document = reportOf(BOOK);
  expect(["N4", "N7", "N8", "N9", "N10", "N11"].map((note) => noteOf(document, note))).toEqual([
    ["There is no previous report to compare with."],
    ["No contributions in kind are recorded for the period."],
    ["No costs that members paid directly are recorded for the period."],
    ["Nothing is recorded between the end of the period and 2026-02-01."],
    ["No entries of earlier periods were corrected."],
    ["No findings of an earlier audit are recorded."],
  ]);
});

const EVENTS = `${BOOK.replace("base-currency | EUR", "base-currency | EUR\nnote.events-after-end | The office will move.")}6 | 2025-05-01 | A | 2 | | office | | 3 | rebate
7 | 2026-01-05 | A | 9 | | donations | | |
8 | 2026-01-06 | A | | 4 | office | | |
9 | 2026-03-01 | A | | 4 | office | | |

InKind
No | Date | From | What | Value | Currency | Basis of valuation | Paid directly
1 | 2025-03-01 | AAA | Paper | 12.5 | EUR | price list |
2 | 2025-03-01 | AAA | Work | | | |
3 | 2025-04-01 | BBB | Hall | 80 | CHF | | yes
4 | 2024-04-01 | BBB | Hall | 70 | CHF | | yes

CashCounts
Account | Date | Amount
A | 2026-01-31 | 117

Findings
No | Rule | Fact | Status | Answer
F1 | VOU-01 | A voucher was missing | corrected | It was found.
F2 | LED-01 | Both sides were filled | open |
`;

test("notes N7 to N11 tell what the books tell", () => {
  const document = reportOf(EVENTS);
  expect(["N7", "N8", "N9", "N10", "N11"].map((note) => noteOf(document, note))).toEqual([
    [
      "2 contributions in kind are recorded for the period. They are no cash and stand in no total of this report. One of them has a value with its basis, together 12.50 EUR. Table T10 lists them. What members and others paid directly is told in N8.",
    ],
    [
      "Members and others paid these bills themselves. They passed through no account of this report and stand in no total of it.",
      "(N8)",
    ],
    [
      "The office will move.",
      "Receipts and payments recorded from 2026-01-01 to 2026-02-01, which belong to the next report:",
      "(N9)",
      "One statement or count of accounts is dated after the end, the last one 2026-01-31.",
    ],
    ["Money in is above zero, money out below.", "(N10)"],
    ["2 findings and recommendations are on record; one is still open.", "(N11)"],
  ]);
});

test("a bill that a giver paid stands in N8 alone: T10 and N7 have the same contributions and sums", () => {
  const table = tableOf(reportOf(EVENTS), "T10");
  expect(table.rows.map(({ key }) => key)).toEqual(["gift.1", "gift.2", "currency.EUR"]);
  expect(table.notes).toContain(
    "Costs that members and others paid directly stand in note N8 and not here.",
  );
});

test.each([
  [
    "N8",
    ["paid.3 | BBB | 2025-04-01 | - | CHF | 80.00 CHF", "sum.CHF | - | - | - | CHF | 80.00 CHF"],
  ],
  ["N9", ["EUR | 2 | 9.00 EUR | 4.00 EUR"]],
  ["N10", ["entry.3 | 6 | −30.00 EUR | 2.00 EUR | −28.00 EUR | rebate"]],
  [
    "N11",
    [
      "finding.1 | A voucher was missing | corrected | It was found.",
      "finding.2 | Both sides were filled | open | no answer yet",
    ],
  ],
])("table %s", (id, lines) => {
  expect(tableText(EVENTS, { ...now, id })).toEqual(lines);
});

test("every figure of the running text names a cell that holds it", () => {
  const late = `${EVENTS.replace("30 | office |", "31 | publications |")}`;
  const document = reportOf(late, previousOf(BOOK));
  const figures = document.blocks.flatMap((block) => {
    if (block.type === "paragraph") return block.content;
    return block.type === "facts" ? block.items.flatMap(({ content }) => content) : [];
  });
  const keyed = figures.flatMap((part) =>
    typeof part === "object" && "figure" in part ? [part] : [],
  );
  expect(keyed.length).toBeGreaterThan(9);
  for (const { key, figure } of keyed) {
    const [, id, row, column] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(key) ?? [];
    const cell = tableOf(document, id).rows.find((one) => one.key === row)?.values[column];
    expect([key, cell]).toEqual([key, figure]);
  }
});

test("in short: six figures and four sentences", () => {
  const { blocks } = reportOf(EVENTS);
  const facts = blocks.flatMap((block) => (block.type === "facts" ? block.items : []));
  expect(facts).toHaveLength(6);
  for (const { content } of facts) expect(content[0]).toHaveProperty("key");
  const lead = blocks.flatMap((block) =>
    block.type === "paragraph" && block.style === "lead" ? [plain(block.content)] : [],
  );
  expect(lead).toHaveLength(4);
  for (const sentence of lead) expect(sentence).toMatch(/^[^.]*(?:\d\.\d[^.]*)*\.$/);
});
