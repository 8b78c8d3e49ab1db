import { expect, test } from "vitest";
import type { Block, ReportColumn } from "../../addin/core/document";
import { amount, text, type Value } from "../../addin/core/value";
import { tableLayout } from "../../addin/file/docx-writer/column-widths";
import { partsOf } from "../../addin/file/docx-writer/parts";
import { writeReportDocx } from "../../addin/file/write-docx";
import { partsOfFile } from "./office-parts";
import { sampleDocument } from "./sample-document";
import { documentOf, tableOf } from "./small-document";

const euros: ReportColumn = { key: "a", label: "A", type: "amount", currency: "EUR" };

async function mainPart(document = sampleDocument()): Promise<string> {
  return partsOfFile(await writeReportDocx(document)).get("word/document.xml") ?? "";
}

/** The words of a part, a line for each paragraph. */
function wordsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(""),
  );
}

test("words, figures and tables stand in reading order", async () => {
  const words = wordsOf(await mainPart());
  expect(words[0]).toBe("Cash report to the World Conference");
  expect(words).toContain(
    "At the end of the period the federation held 12\u00a0044.17\u00a0EUR. The books agree with the statements.",
  );
  expect(words.indexOf("T1  Statement of receipts and payments")).toBeGreaterThan(0);
  expect(words.filter((line) => /^M\d\d$/.test(line))).toHaveLength(59);
  expect(words).toContain("\u22121\u00a0234.567\u00a0KWD");
});

test("rows stay whole, headings repeat, figures stand on the right", async () => {
  const xml = await mainPart(
    documentOf(tableOf([euros], [{ key: "row", values: { a: amount(Number.NaN, "EUR") } }])),
  );
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  expect(xml).toMatch(/<w:jc w:val="right"\/>.*n\/a/);
});

const paragraph: Block = { type: "paragraph", style: "body", content: ["words"] };
const heading: Block = { type: "heading", level: 1, text: "Heading" };
const narrow = tableOf([euros], [{ key: "row" }]);
const wide = { ...narrow, orientation: "landscape" } as const;
const breakBlock: Block = { type: "page-break" };

test.each<[string, Block[], string[]]>([
  ["one kind of page", [heading, paragraph, narrow], ["portrait 3"]],
  ["introduction goes along", [paragraph, heading, paragraph, wide], ["portrait 1", "landscape 3"]],
  ["nothing to go along", [paragraph, wide, paragraph], ["portrait 1", "landscape 2"]],
  ["upright again", [wide, heading], ["landscape 1", "portrait 1"]],
  ["two wide ones follow", [heading, wide, heading, wide], ["landscape 4"]],
  [
    "breaks at edges go",
    [heading, breakBlock, wide, breakBlock, heading],
    ["portrait 1", "landscape 1", "portrait 1"],
  ],
  ["breaks inside stay", [heading, breakBlock, heading], ["portrait 3"]],
])("pages: %s", (_, blocks, pages) => {
  expect(partsOf(blocks).map(({ page, blocks: { length } }) => `${page} ${length}`)).toEqual(pages);
});

test("a table of many columns is turned without being told", () => {
  const columns = Array.from({ length: 8 }, (_, index) => ({ ...euros, key: `a${index}` }));
  expect(partsOf([tableOf(columns, [])])[0].page).toBe("landscape");
  expect(partsOf([tableOf(columns.slice(1), [])])[0].page).toBe("portrait");
});

test("columns fill the page, and ten columns of millions stay readable", () => {
  const columns = Array.from({ length: 10 }, (_, index) => ({ ...euros, key: `a${index}` }));
  const values = Object.fromEntries(
    columns.map(({ key }): [string, Value] => [key, amount(-1_234_567_890, "EUR")]),
  );
  const table = tableOf(columns, [{ key: "a member with a long name", values }]);
  const { size, widths } = tableLayout(table, 14_570);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(14_570);
  expect(size).toBeGreaterThanOrEqual(7);
});

test("letters become smaller before figures are cut", () => {
  const row = {
    key: "row",
    values: { a: text("word ".repeat(60)), b: amount(123_456_789, "EUR") },
  };
  const columns = (count: number): ReportColumn[] => [
    { key: "a", label: "A", type: "text" },
    ...Array.from({ length: count }, () => ({ ...euros, key: "b" })),
  ];
  const sizes = [2, 6, 10, 14].map(
    (count) => tableLayout(tableOf(columns(count), [row]), 9_638).size,
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBe(9);
  expect(sizes[2]).toBeLessThan(9);
});

test("language and direction", async () => {
  const german = { ...documentOf(paragraph), language: "de" };
  expect(partsOfFile(await writeReportDocx(german)).get("word/styles.xml")).toMatch(
    /<w:lang [^>]*w:val="de"/,
  );
  const arabic = { ...documentOf(paragraph, narrow), language: "ar", direction: "rtl" } as const;
  const xml = await mainPart(arabic);
  expect(xml).toContain("<w:bidi/>");
  expect(xml).toContain("<w:bidiVisual/>");
  expect(await mainPart(documentOf(paragraph, narrow))).not.toMatch(/<w:bidi(Visual)?\/>/);
});

test("each numbered list starts from 1", async () => {
  const list: Block = { type: "list", isNumbered: true, items: [["first"]] };
  const xml = await mainPart(documentOf(list, { ...list }));
  const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number);
  expect(new Set(numbers).size).toBe(2);
});

test("running head and page numbers, but not on the title page", async () => {
  const parts = partsOfFile(await writeReportDocx(sampleDocument()));
  expect(parts.get("word/footer1.xml")).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
  expect(parts.get("word/header1.xml")).toContain("International Coordination Committee");
  const sections = [
    ...(parts.get("word/document.xml") ?? "").matchAll(/<w:sectPr.*?<\/w:sectPr>/gs),
  ];
  expect(sections.map(([section]) => section.includes("headerReference"))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("a figure keeps its own direction in a line from right to left", async () => {
  const content = [{ figure: amount(-1, "EUR"), key: "a" }];
  const line = documentOf({ type: "paragraph", style: "body", content });
  expect(wordsOf(await mainPart(line))).toContain("\u22120.01\u00a0EUR");
  const turned = { ...line, direction: "rtl" } as const;
  expect(wordsOf(await mainPart(turned))).toContain("\u200e\u22120.01\u00a0EUR\u200e");
});

test("a report of charts alone is an empty page, not a fault", async () => {
  expect(wordsOf(await mainPart(documentOf()))).toEqual([]);
});
