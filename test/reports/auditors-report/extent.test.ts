import { describe, expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { inputOf, reportOf, rowsOf, smallBook, tableIn } from "./small-book";

const rowOf = (report: Document, table: string, key: string): string =>
  rowsOf(report, table).find((row) => row.startsWith(`${key} | `)) ?? "";

describe("the share of a sample is that of its own population", () => {
  // Money in: 300.00 and 40.00 and 2.00 at the bank, 48.02 in dollars, 10.00 and 30.00 in the cash box.
  const receipts = `${smallBook}2025-0013 | 2025-10-01 | | Kasse | EUR | 10 | | donations | | | | |
2025-0014 | 2025-10-02 | | Kasse | EUR | 30 | | donations | | | | |
`;
  const sampled = (procedure: string, population: string, entries: string): string =>
    `${receipts}
AuditSamples
No | Procedure | Population | Sample | Method | Entries
S-1 | ${procedure} | ${population} | 1 | random | ${entries}
`;

  test.each([
    ["receipts of cash boxes", "2", "2025-0013", "sample S-1: 1 of 2 (25 % of the amount)"],
    ["all receipts", "6", "2025-0013", "sample S-1: 1 of 6 (2 % of the amount)"],
    ["nobody can tell which", "5", "2025-0013", "sample S-1: 1 of 5"],
    ["how many is not told", "", "2025-0013", "sample S-1: 1 of not recorded (2 % of the amount)"],
    ["all of them", "2", "2025-0013, 2025-0014", "sample S-1: 1 of 2 (100 % of the amount)"],
    ["rounded, not cut", "6", "2025-0014", "sample S-1: 1 of 6 (7 % of the amount)"],
    ["receipts at banks", "4", "2025-0004", "sample S-1: 1 of 4 (77 % of the amount)"],
  ])("%s", (_, population, entries, extent) => {
    const text = sampled("receipt-book", population, entries);
    expect(rowOf(reportOf({ text }), "A6", "receipt-book")).toContain(`| ${extent} |`);
  });
});

describe("A6: cash counts in which an auditor took part", () => {
  const checksRun = ["CSH-01"];

  test("the auditors counted with others", () => {
    expect(rowOf(reportOf({ checksRun }), "A6", "cash")).toContain(
      "No finding. Auditors took part in the last count of 1 of 1 cash box (A7).",
    );
    expect(rowOf(reportOf({ checksRun }), "A6", "cash")).not.toContain("by hand");
  });

  test("one box of two", () => {
    const text = smallBook.replace("Bank | bank | EUR", "Bank | bank | EUR\nBox | cash | EUR");
    expect(rowOf(reportOf({ text, checksRun }), "A6", "cash")).toContain(
      "1 of 2 cash boxes (A7). The others are to be completed by hand: ____",
    );
  });

  test.each(["P-01", "Rosa Meyer", ""])("no auditor among %j", (persons) => {
    const text = smallBook.replace("P-03, P-07 |", `${persons} |`);
    expect(rowOf(reportOf({ text, checksRun }), "A6", "cash")).toContain(
      "With the originals not carried out",
    );
  });
});

test("A4 misses no statement of the days before an account was opened, or after it was closed", () => {
  const missing = (account: string): string | undefined => {
    const text = smallBook
      .replace("Account | Kind | Currency", "Account | Kind | Currency | Opened | Closed")
      .replace("Bank | bank | EUR", `Bank | bank | EUR | ${account}`)
      .replace("Bank | 1 | 2025-01-01 | 2025-12-31", "Bank | 1 | 2025-02-01 | 2025-11-30");
    return rowOf(reportOf({ text }), "A4", "statements.Bank").split(" | ")[3];
  };
  expect(missing("|")).toBe("before 2025-02-01; after 2025-11-30");
  expect(missing("2025-02-01 |")).toBe("after 2025-11-30");
  expect(missing("2025-01-31 |")).toBe("before 2025-02-01; after 2025-11-30");
  expect(missing("2025-02-01 | 2025-11-30")).toBe("-");
});

test("French puts a space before the semicolon of a list", () => {
  const text = smallBook.replace(
    "Bank | 1 | 2025-01-01 | 2025-12-31",
    "Bank | 1 | 2025-02-01 | 2025-11-30",
  );
  const report = reportOf({ text, say: sayIn("fr"), language: "fr" });
  expect(rowOf(report, "A4", "statements.Bank")).toMatch(/2025-02-01 ; après/);
});

describe("A6 does what it can where there is no check", () => {
  const text = `${smallBook}
Literature
Item | Title | Language | Price | Currency
L1 | Book | en | 5 | EUR

StockMoves
No | Date | Item | Quantity | Kind
S1 | 2025-01-02 | L1 | 40 | in
S2 | 2025-03-01 | L1 | -7 | sale
`;
  const report = (change = (given: Document): Document => given): Document => {
    const { books, period, base, say, today } = inputOf({ text });
    const given = cashReport({ books, period, base, say, language: "en", today });
    return reportOf({ text, cashReport: change(given) });
  };

  test("literature: copies worked out anew", () => {
    expect(rowOf(report(), "A6", "literature")).toContain(
      "table T11 of the cash report | - | - | 8 of 8 figures of T11 worked out anew and compared, all agree (A8).",
    );
  });

  test("a wrong number of copies is shown with both values", () => {
    const wrong = report((given) => {
      const json = JSON.stringify(given).replaceAll('"count","count":33', '"count","count":34');
      return JSON.parse(json);
    });
    expect(rowOf(wrong, "A6", "literature")).toContain("2 differ (A8)");
    expect(rowsOf(wrong, "A8f")).toContain("T11.title.L1.closing | 34 | 33 | 1");
    const label = tableIn(wrong, "A8f").rows.find(
      ({ key }) => key === "T11.title.L1.closing",
    )?.label;
    expect(label).toMatch(/^T11, L1 Book: /);
  });

  test("privacy: recorded names are looked for in the whole cash report", () => {
    const named = (name: string): string =>
      rowOf(reportOf({ text: `${smallBook}\nNames\nKey | Name\nm1 | ${name}\n` }), "A6", "privacy");
    expect(named("Garden Friends")).toMatch(
      /1 recorded names looked for in \d+ texts .*: none stands there\./,
    );
    // The given report is called so.
    expect(named("Cash report")).toContain("one text holds a name");
    expect(rowOf(reportOf(), "A6", "privacy")).toContain("records no names");
  });
});

describe("both reports name the same things in the same way", () => {
  const evidence = { fingerprint: "0123456789abcdef0123456789abcdef", version: "0.1.0" };
  const { books, period, base, say, today } = inputOf();
  const given = cashReport({ books, period, base, say, language: "en", today, evidence });
  const auditors = reportOf({ cashReport: given, evidence });

  test("running head", () => {
    expect(auditors.runningHead).toBe("ICC · 2025-01-01 to 2025-12-31");
    expect(given.runningHead).toBe(auditors.runningHead);
  });

  test("fingerprint", () => {
    const label = "Fingerprint of the workbook (first 16 characters)";
    for (const report of [given, auditors])
      expect(JSON.stringify(report)).toContain(
        `{"label":"${label}","content":["0123 4567 89ab cdef"]}`,
      );
  });
});

test.each([
  ["Financial Officer", "Kassenverantwortliche"],
  ["financial-officer", "Kassenverantwortliche"],
  ["the two of Rome", "the two of Rome"],
])("to whom: %j is said in the language of the report where it is an office", (typed, shown) => {
  const text = `${smallBook}
Findings
No | Kind | Fact | To whom | Status
R-1 | recommendation | A second key | ${typed} | open
`;
  const report = reportOf({ text, say: sayIn("de"), language: "de" });
  expect(rowsOf(report, "A13b")[0]).toContain(shown);
  expect(rowsOf(report, "A14")[0]).toContain(shown);
});

test.each(["en", "de", "es", "fr"])("in %s no table says its heading again", (language) => {
  const { blocks } = reportOf({ say: sayIn(language), language });
  const again = blocks.flatMap((block, index) => {
    if (block.type !== "heading" || block.level !== 1) return [];
    const table = blocks.slice(index + 1, index + 3).find((one) => one.type === "table");
    const words = block.text.replace(/^A\d+ /, "");
    const title = table?.type === "table" ? table.title.split(/\s*:/)[0] : "";
    return title === words ? [words] : [];
  });
  expect(again).toEqual([]);
});
