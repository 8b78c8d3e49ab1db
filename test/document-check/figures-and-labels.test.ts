import { describe, expect, test } from "vitest";
import { findingsOf, OURS } from "./some-document";

const rent = "[T1/receipts.rent/2025=12\u00a0345.67]";
const gifts = "[T1/receipts.gifts/2025=500.00]";

type Case = readonly [name: string, lines: readonly string[], found: readonly string[]];

describe("DOC-01: a figure of ours is that of the books", () => {
  test.each<Case>([
    ["all as in the books", [`Rent was ${rent}.`, "| Gifts | [T1/receipts.gifts/2025=500.00]"], []],
    [
      "one typed over, with its currency",
      ["# Rent", "Rent was [T1/receipts.rent/2025=12\u00a0345.76\u00a0EUR]."],
      [
        "DOC-01 Paragraph 2, below “Rent”: The document says 12 345.76 EUR; the books say 12 345.67 EUR (T1/receipts.rent/2025) [12 345.76 EUR -> 12 345.67 EUR]",
      ],
    ],
    [
      "two in a table, in reading order",
      [
        "Receipts",
        "| Kind | 2025",
        "| Rent | [T1/receipts.rent/2025=1.00]",
        "| Gifts | [T1/receipts.gifts/2025=2.00]",
      ],
      [
        "DOC-01 Table “Receipts”, row “Rent”, column “2025”: The document says 1.00; the books say 12 345.67 (T1/receipts.rent/2025) [1.00 -> 12 345.67]",
        "DOC-01 Table “Receipts”, row “Gifts”, column “2025”: The document says 2.00; the books say 500.00 (T1/receipts.gifts/2025) [2.00 -> 500.00]",
      ],
    ],
    [
      "one that the reports no longer have",
      ["In all [T9/gone/2025=7.00]."],
      [
        "DOC-01 Paragraph 1: The document says 7.00; the reports no longer have this figure (T9/gone/2025)",
      ],
    ],
  ])("%s", (_, lines, found) => expect(findingsOf(lines, { rule: "DOC-01" })).toEqual(found));
});

describe("DOC-02: a typed figure is not almost the one that stands near", () => {
  const near = (written: string) => [
    `DOC-02 Paragraph 13, below “Receipts”: The text says ${written}; beside it stands 12 345.67, which is almost the same [${written} -> 12 345.67]`,
  ];
  const below = (text: string) => findingsOf(["# Receipts", ...OURS, text], { rule: "DOC-02" });
  test.each([
    ["the same", "Rent was 12,345.67 EUR."],
    ["the same, German", "Die Miete war 12\u00a0345.67."],
    ["rounded on purpose", "Rent was about 12,346 EUR."],
    ["the same whole thousand", "Rent was about 12,000.00 EUR."],
    ["another figure", "We have 98,765.43 EUR left."],
    ["two digits differ", "Rent was 12,455.67 EUR."],
    ["a share", "Rent was 12345.76 %."],
    ["a day, a voucher, a telephone number", "On 2025-12-34567 see V-1234576, call 0123/45676."],
    ["off by more than rounding", "Rent was 12,348.90."],
  ])("silent: %s", (_, text) => expect(below(text)).toEqual([]));
  test.each([
    ["two digits exchanged", "12,345.76"],
    ["one digit changed", "12,945.67"],
    ["a digit left out", "1,345.67"],
    ["a cent of rounding", "12,345.66"],
    ["two cents of rounding", "12,345.69"],
  ])("%s", (_, written) => {
    const found = below(`Rent was ${written}.`);
    expect(found).toEqual(near(written));
  });
  test("shorter figures are like another one by chance", () => {
    expect(
      findingsOf(["# Gifts", `Gifts: ${gifts}, or 501.09 or 590.00?`], { rule: "DOC-02" }),
    ).toEqual([
      "DOC-02 Paragraph 2, below “Gifts”: The text says 590.00; beside it stands 500.00, which is almost the same [590.00 -> 500.00]",
    ]);
    expect(
      findingsOf(["# Gifts", "| Gifts | 12.34", "Gifts: 12.35, 12.43."], { rule: "DOC-02" }),
    ).toEqual([]);
  });
  test("an amount of another currency is another amount", () => {
    const eur = "[T1/receipts.rent/2025=12\u00a0345.67\u00a0EUR]";
    const found = (unit: string) =>
      findingsOf([`It was ${eur}, or 12,345.76 ${unit}.`], { rule: "DOC-02" });
    expect(found("USD")).toEqual([]);
    expect(found("EUR")).toHaveLength(1);
    expect(found("units")).toHaveLength(1);
  });
  test("near is what stands below the same heading", () => {
    const lines = ["# Receipts", ...OURS, "# Other things", "Rent was 12,345.76."];
    expect(findingsOf(lines, { rule: "DOC-02" })).toEqual([]);
  });
  test("in German, 12.345,76 is that figure too", () => {
    const lines = ["# Receipts", ...OURS, "Die Miete war 12.345,76 Euro."];
    expect(findingsOf(lines, { rule: "DOC-02", language: "de" })).toHaveLength(1);
    expect(
      findingsOf(["# Receipts", ...OURS, "12.345,67"], { rule: "DOC-02", language: "de" }),
    ).toEqual([]);
  });
});

describe("DOC-03: one label, one value", () => {
  const rule = { rule: "DOC-03", figures: new Map() };
  test.each<Case>([
    ["the same twice", [...OURS, `The rent of ${rent}, again ${rent}.`], []],
    [
      "a figure of ours, once typed over",
      [...OURS, "Rent: [T1/receipts.rent/2025=12\u00a0999.00]"],
      ["DOC-03 Paragraph 12: “T1/receipts.rent/2025” is 12 345.67 in one place and 12 999.00 here"],
    ],
    [
      "the same row in two tables of ours",
      [
        "T2  Accounts",
        "| Account | Closing",
        "| Bank of the body | [T2/account.Bank/closing=100.00]",
        "T3  Cash position",
        "| Account | Closing",
        "| Bank of the body | [T3/account.Bank/closing=100.50]",
      ],
      [
        "DOC-03 Table “T3  Cash position”, row “Bank of the body”, column “Closing”: “Bank of the body” is 100.00 in one place and 100.50 here",
      ],
    ],
    [
      "a total is another one in each table",
      [
        "One",
        "| | Sum",
        "| Total | [T2/total/sum=1.00]",
        "Two",
        "| | Sum",
        "| Total | [T3/total/sum=2.00]",
      ],
      [],
    ],
    [
      "typed into a table of somebody else",
      [...OURS, "Summary", "| | 2025", "| Rent | 12345.00"],
      [],
    ],
    [
      "typed under a telling label",
      [
        "T2",
        "| | 2025",
        "| Rent of the office | [T1/receipts.rent/2025=12\u00a0345.67]",
        "Summary",
        "| | 2025",
        "| Rent of the office | 12345.00",
      ],
      [
        "DOC-03 Table “Summary”, row “Rent of the office”, column “2025”: “Rent of the office” is 12 345.67 in one place and 12345.00 here",
      ],
    ],
    [
      "a line twice below one heading",
      ["# Bank", "Closing balance: 100.00 EUR", "Closing balance: 200.00 EUR."],
      [
        "DOC-03 Paragraph 3, below “Bank”: “Closing balance” is 100.00 in one place and 200.00 here",
      ],
    ],
    [
      "a line below each of two headings",
      ["# Bank", "Closing balance: 100.00", "# Till", "Closing balance: 2.00"],
      [],
    ],
    ["in two currencies", ["Closing balance: 100.00 EUR", "Closing balance: 120.00 USD"], []],
  ])("%s", (_, lines, found) => expect(findingsOf(lines, rule)).toEqual(found));
  test("a figure that the books know is held against them, and told once", () => {
    const lines = [...OURS, `Rent: [T1/receipts.rent/2025=12\u00a0999.00]; again ${rent}.`];
    expect(findingsOf(lines).map((one) => one.slice(0, 6))).toEqual(["DOC-01"]);
  });
});
