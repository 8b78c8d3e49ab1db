import { expect, test } from "vitest";
import type { Block, ReportColumn } from "../../addin/core/document";
import { amount, text, type Value } from "../../addin/core/value";
import { columnLayout } from "../../addin/file/docx-writer/column-widths";
import { partsOf } from "../../addin/file/docx-writer/parts";
import { tableLayout } from "../../addin/file/docx-writer/table-layout";
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
  expect(words.indexOf("T1  Statement of receipts and payments, EUR")).toBeGreaterThan(0);
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

const columnsOf = (count: number): ReportColumn[] =>
  Array.from({ length: count }, (_, index) => ({ ...euros, key: `a${index}` }));

/** A row with the same amount in every column. */
const rowOf = (key: string, columns: readonly ReportColumn[], minor: number) => ({
  key,
  values: Object.fromEntries(
    columns.map((column): [string, Value] => [column.key, amount(minor, "EUR")]),
  ),
});

test("a table is turned without being told where it would be hard to read upright", () => {
  const pageOf = (count: number) => {
    const columns = columnsOf(count);
    return partsOf([tableOf(columns, [rowOf("row", columns, 123_456_789)])])[0].page;
  };
  expect([4, 8, 11, 14].map(pageOf)).toEqual(["portrait", "portrait", "landscape", "landscape"]);
});

test("a small table goes on sideways after a wide one, a long one does not", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `${index}` }));
  const pages = (count: number) =>
    partsOf([heading, wide, tableOf([euros], rows(count))]).map(({ page }) => page);
  expect(pages(20)).toEqual(["landscape"]);
  expect(pages(21)).toEqual(["landscape", "portrait"]);
});

const room = { width: 14_570, height: 9_800 };

test("a table that is just too tall for a page is drawn in on it, a far longer one is not", () => {
  const columns = columnsOf(3);
  const layoutOf = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => rowOf(`${index}`, columns, 1));
    return tableLayout(tableOf(columns, rows), room);
  };
  expect(layoutOf(20)).toMatchObject({ size: 9, rowPadding: 1.5, isWhole: true });
  expect(layoutOf(25)).toMatchObject({ size: 9, rowPadding: 1, isWhole: false });
  expect(layoutOf(39)).toMatchObject({ rowPadding: 0.6, isWhole: true });
  expect(layoutOf(39).size).toBeLessThan(9);
  expect(layoutOf(80)).toMatchObject({ size: 9, rowPadding: 1, isWhole: false });
});

test("letters become a little smaller where that keeps every row of a long table on one line", () => {
  const sized = (words: string, count: number) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      key: `${index}`,
      values: { a: text(words), b: text(words) },
    }));
    const columns: ReportColumn[] = ["a", "b"].map((key) => ({ key, label: key, type: "text" }));
    return tableLayout(tableOf(columns, rows), { ...room, width: 9_638 }).size;
  };
  const long = "what was done and how far it went, and the result";
  expect(sized("short", 30)).toBe(9);
  expect(sized(long, 30)).toBeLessThan(9);
  expect(sized(long, 30)).toBeGreaterThanOrEqual(7);
  expect(sized(long, 10)).toBe(9);
});

test("a group of few rows stays whole where a long table is cut", async () => {
  const line = (key: string) => ({ key });
  const group = (key: string) => [
    { key, kind: "group" as const },
    ...Array.from({ length: 9 }, (_, index) => line(`${key}.${index}`)),
  ];
  const rows = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].flatMap(group);
  const xml = await mainPart(documentOf(tableOf([euros], rows)));
  const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    row.includes("<w:keepNext/>"),
  );
  const groups = Array.from({ length: 9 }, (_, index) =>
    kept.slice(1 + index * 10, 11 + index * 10),
  );
  for (const rowsOfGroup of groups)
    expect(rowsOfGroup).toEqual([...Array.from({ length: 9 }, () => true), false]);
});

test("the caption names a currency that all amounts share, else the headings do", async () => {
  const columns = columnsOf(2);
  const captionAndHeading = async (minorCurrency: string) => {
    const values = { a0: amount(1, minorCurrency), a1: amount(2, "EUR") };
    const words = wordsOf(await mainPart(documentOf(tableOf(columns, [{ key: "row", values }]))));
    return [words[0], words[2]];
  };
  expect(await captionAndHeading("EUR")).toEqual(["T1  Try, EUR", "A"]);
  expect(await captionAndHeading("USD")).toEqual(["T1  Try", "A EUR"]);
});

test("where a column names the currency of each row, its amounts do not repeat it", async () => {
  const columns: ReportColumn[] = [
    { key: "currency", label: "Currency", type: "text" },
    { key: "a", label: "A", type: "amount", currencyColumn: "currency" },
  ];
  const values = { currency: text("USD"), a: amount(1_234, "USD") };
  const words = wordsOf(await mainPart(documentOf(tableOf(columns, [{ key: "row", values }]))));
  expect(words.slice(4, 7)).toEqual(["row", "USD", "12.34"]);
});

test("a blank cell makes no row higher: its mark is as small as the letters beside it", async () => {
  const blank = tableOf([euros, { ...euros, key: "b" }], [{ key: "row" }]);
  const xml = await mainPart(documentOf(blank));
  const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
  expect(cells).toHaveLength(6);
  // The style's size holds for the mark too; a smaller one is said for both.
  for (const cell of cells) {
    expect(cell).toMatch(/<w:pStyle w:val="Table/);
    expect(cell).not.toMatch(/<w:sz /);
  }
  const small = documentOf(tableOf(columnsOf(10), [rowOf("a", columnsOf(10), -1_234_567_890)]));
  const smallCells = [...(await mainPart(small)).matchAll(/<w:tc>.*?<\/w:tc>/gs)];
  expect(smallCells).toHaveLength(22);
  for (const [cell] of smallCells) expect(cell).toMatch(/<w:pPr>.*<w:rPr><w:sz w:val="1\d"\/>/s);
});

test("columns fill the page, and ten columns of millions stay readable", () => {
  const columns = columnsOf(10);
  const table = tableOf(columns, [rowOf("a member with a long name", columns, -1_234_567_890)]);
  const { size, widths } = columnLayout(table, 14_570);
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
    (count) => columnLayout(tableOf(columns(count), [row]), 9_638).size,
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

test("the title page: masthead, title, facts at the foot of the page", async () => {
  const facts = [{ label: "Period", content: ["2025"] }];
  const cover: Block = { type: "cover", title: "Cash report", subtitle: "2025", facts };
  const words = async (masthead: string[]) =>
    wordsOf(await mainPart(documentOf({ ...cover, masthead })));
  expect(await words(["Federation", "Committee"])).toEqual([
    "Federation",
    "Committee",
    "Cash report",
    "2025",
    "Period",
    "2025",
  ]);
  expect((await words([]))[0]).toBe("Cash report");
});
