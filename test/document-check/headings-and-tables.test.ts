import { describe, expect, test } from "vitest";
import { findingsOf, OURS, TOTAL } from "./some-document";

type Case = readonly [name: string, lines: readonly string[], found: readonly string[]];

describe("DOC-04: headings name years of the period, 2024 and 2025", () => {
  const warn = (place: string, heading: string, year: string) =>
    `DOC-04 ${place}: The heading “${heading}” names the year ${year}; the report is about 2024 to 2025`;
  test.each<Case>([
    ["both years", ["# Report 2024/25", "# 2024 to 2025", "In 2019 it was otherwise."], []],
    ["the year before", ["# Report of 2023"], [warn("Paragraph 1", "Report of 2023", "2023")]],
    [
      "the year after, within a day",
      ["## As of 2026-01-01"],
      [warn("Paragraph 1", "As of 2026-01-01", "2026")],
    ],
    ["a name with a year in it", ["# WC-2019 and T-2023-001"], []],
    [
      "words above a table",
      ["Receipts 2023", "| Rent | 1.00"],
      [warn("Paragraph 1", "Receipts 2023", "2023")],
    ],
    ["a sentence above a table", ["In 2023 nothing was received:", "| Rent | 1.00"], []],
    [
      "two in one heading",
      ["# From 2022 to 2023"],
      [
        warn("Paragraph 1", "From 2022 to 2023", "2022"),
        warn("Paragraph 1", "From 2022 to 2023", "2023"),
      ],
    ],
  ])("%s", (_, lines, found) => expect(findingsOf(lines, { rule: "DOC-04" })).toEqual(found));
});

describe("DOC-05: tables add up", () => {
  const wrong = (cell: string, words: string) => [`DOC-05 Table ${cell}: ${words}`];
  test.each<Case>([
    ["ours, of which left out", OURS, []],
    [
      "ours, the total typed over",
      [...OURS.slice(0, -1), `| Total | ${TOTAL("12\u00a0846.67")}`],
      wrong(
        "“T1  Receipts, EUR”, row “Total”, column “2025”",
        "“Total” is 12 846.67; the lines add up to 12 845.67: 1.00 apart",
      ),
    ],
    ["ours, a line was deleted: not judged", [...OURS.slice(0, 2), ...OURS.slice(3)], []],
    ["somebody's, right", ["Costs", "| Rent | 10.00", "| Food | 5.50", "| Total | 15.50"], []],
    [
      "somebody's, a cent off",
      ["Costs", "| Rent | 10.00", "| Food | 5.50", "| Total | 15.51"],
      wrong("“Costs”, row “Total”", "“Total” is 15.51; the lines add up to 15.50: 0.01 apart"),
    ],
    [
      "of which in German",
      ["Kosten", "| Miete | 10.00", "| davon Strom | 2.00", "| Saal | 5.00", "| Summe | 15.00"],
      [],
    ],
    [
      "subtotals and a grand total",
      [
        "Costs",
        "| A | 1.00",
        "| B | 2.00",
        "| Subtotal | 3.00",
        "| C | 4.00",
        "| D | 5.00",
        "| Subtotal | 9.00",
        "| Grand total | 12.00",
      ],
      [],
    ],
    [
      "a subtotal that goes on",
      ["Costs", "| A | 1.00", "| B | 2.00", "| Subtotal | 3.00", "| C | 4.00", "| Total | 7.00"],
      [],
    ],
    [
      "what came in without what went out",
      ["Year", "| In | 10.00", "| Out | 4.00", "| Total | 6.00"],
      [],
    ],
    ["a total of one line", ["Costs", "| Rent | 10.00", "| Total | 15.00"], []],
    ["shares", ["Votes", "| Yes | 60 %", "| No | 30 %", "| Total | 100 %"], []],
    [
      "several currencies",
      ["Cash", "| Bank | 1.00 EUR", "| Till | 2.00 USD", "| Total | 9.00 EUR"],
      [],
    ],
    [
      "words between the figures",
      ["Costs", "| Rent | 10.00", "| Food | see below", "| Total | 15.00"],
      [],
    ],
    [
      "two columns, the second wrong",
      [
        "Costs",
        "| | 2024 | 2025",
        "| A | 1.00 | 2.00",
        "| B | 3.00 | 4.00",
        "| Total | 4.00 | 7.00",
      ],
      wrong(
        "“Costs”, row “Total”, column “2025”",
        "“Total” is 7.00; the lines add up to 6.00: 1.00 apart",
      ),
    ],
  ])("%s", (_, lines, found) =>
    expect(findingsOf(lines, { rule: "DOC-05", figures: new Map() })).toEqual(found),
  );
});

describe("DOC-06: what is to the cent as the last time", () => {
  const years = (label: string, shown: string) =>
    `DOC-06 Table “Costs”, row “${label}”, column “2025”: “${label}” is ${shown} in 2025, to the cent what it was in 2024`;
  const table = (...rows: string[]) => ["Costs", "| | 2024 | 2025", ...rows];
  test.each<Case>([
    ["none is the same", table("| A | 1.00 | 1.01", "| B | 2.00 | 2.10"), []],
    ["one line", table("| A | 1.00 | 1.00", "| B | 2.00 | 2.10"), [years("A", "1.00")]],
    [
      "two lines",
      table("| A | 1.00 | 1.00", "| B | 2.10 | 2.10"),
      [years("A", "1.00"), years("B", "2.10")],
    ],
    ["nothing both times", table("| A | 0.00 | 0.00"), []],
    ["a count", table("| Members | 12 | 12"), []],
    ["a total, and a part", table("| Total | 1.00 | 1.00", "| of which A | 1.00 | 1.00"), []],
    ["years before the last", ["Costs", "| | 2023 | 2024", "| A | 1.00 | 1.00"], []],
  ])("%s", (_, lines, found) => expect(findingsOf(lines, { rule: "DOC-06" })).toEqual(found));
  test("what the last report said under the same key, but for years, openings and totals", () => {
    const keys = [
      "T3/account.Bank/base",
      "T3/account.Till/2025",
      "T3/opening.Bank/base",
      "T3/account.Safe/base",
    ];
    const previous = new Map(keys.map((key) => [key, "100.00"]));
    const rows = keys.map((key, at) => `| Row ${at} | [${key}=${at === 3 ? "100.01" : "100.00"}]`);
    const found = findingsOf(["Cash", "| | Balance", ...rows], { rule: "DOC-06", previous });
    expect(found).toEqual([
      "DOC-06 Table “Cash”, row “Row 0”, column “Balance”: “Row 0” is 100.00, to the cent what the last report said",
    ]);
  });
});
