import { describe, expect, test } from "vitest";
import type { Block, ReportColumn } from "../../addin/core/document";
import { count } from "../../addin/core/value";
import { contentsEntries, contentsPitch } from "../../addin/file/contents-entries";
import { chartWidth } from "../../addin/file/docx-writer/heights";
import { partsOf } from "../../addin/file/docx-writer/parts";
import { tableLayout } from "../../addin/file/docx-writer/table-layout";
import { unitsOf } from "../../addin/file/docx-writer/units";
import { writeReportHtml } from "../../addin/file/write-html";
import { writeReportTypst } from "../../addin/file/write-typst";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { printPage } from "../../addin/file/xlsx-writer/sheet-look";
import { readWorkbook } from "./office-parts";
import { documentOf, tableOf } from "./small-document";

const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: "heading", level, text });
const paragraph: Block = { type: "paragraph", style: "body", content: ["Words."] };
const columns: ReportColumn[] = [{ key: "a", label: "A", type: "count" }];
const tableWith = (rowCount: number, id = "T1") => ({
  ...tableOf(
    columns,
    Array.from({ length: rowCount }, (_, index) => ({
      key: `r${index}`,
      values: { a: count(index) },
    })),
  ),
  id,
});
const wide = (rowCount: number) => ({ ...tableWith(rowCount), orientation: "landscape" as const });

describe("what stays together", () => {
  test.each<[string, Block[], number[]]>([
    ["headings and words with their table", [heading("A"), paragraph, tableWith(1)], [3]],
    ["words under no heading stand alone", [paragraph, tableWith(1)], [1, 1]],
    ["a heading ends what came before", [heading("A"), paragraph, heading("B")], [2, 1]],
    ["two headings in a row", [heading("A"), heading("B", 2), tableWith(1)], [3]],
  ])("%s", (_, blocks, sizes) => {
    expect(unitsOf(blocks).map((unit) => unit.blocks.length)).toEqual(sizes);
  });
});

describe("small tables after a turned one", () => {
  const pages = (...blocks: Block[]) => partsOf(blocks).map(({ page }) => page);

  test("go on sideways where the page has room", () => {
    expect(pages(wide(5), tableWith(5, "T2"))).toEqual(["landscape"]);
  });

  test("stand upright together where it has none, rather than one on a turned page of its own", () => {
    expect(pages(wide(19), tableWith(15, "T2"), tableWith(15, "T3"))).toEqual([
      "landscape",
      "portrait",
    ]);
  });

  test("go sideways with the wide one that follows where both fit on its page", () => {
    expect(pages(wide(20), tableWith(10, "T2"), wide(12))).toEqual(["landscape"]);
  });
});

test("a long table begins on what is left of a page, or is drawn in to end on it", () => {
  const table = tableWith(30);
  const room = { width: 9_638, height: 13_000 };
  const left = (points: number) => tableLayout(table, { ...room, left: points * 20 });
  expect(left(650)).toMatchObject({ size: 9, isWhole: false });
  expect(left(400)).toMatchObject({ isWhole: true, rowPadding: 0.6 });
  expect(left(280)).toMatchObject({ size: 9, isWhole: false });
});

test("a chart is as wide as the text, smaller to fit what is left, and never higher than a page", () => {
  const room = { width: 9_640, height: 14_000 };
  expect(chartWidth(0.5, room)).toBe(482);
  expect(chartWidth(0.5, { ...room, left: 20 * (50 + 200) })).toBe(400);
  expect(chartWidth(0.5, { ...room, left: 20 * 100 })).toBe(482);
  expect(chartWidth(2, room)).toBe(325);
});

const contents: Block = { type: "contents", title: "Contents" };

test("the contents list headings of two levels and tables, but no table whose heading has its number", () => {
  const blocks: Block[] = [
    heading("In short"),
    contents,
    heading("Notes"),
    heading("N8 Costs", 2),
    paragraph,
    tableWith(1, "N8"),
    tableWith(1, "T2"),
  ];
  const texts = contentsEntries(blocks).map(({ text }) => text);
  expect(texts).toEqual(["Notes", "N8 Costs", "T2  Try"]);
  expect(contentsEntries(blocks.filter(({ type }) => type !== "contents"))).toEqual([]);
});

test("many lines of contents are set closer, down to a bound", () => {
  expect(contentsPitch(10, 700)).toBe(15.5);
  expect(contentsPitch(50, 700)).toBe(13);
  expect(contentsPitch(500, 700)).toBe(11.5);
});

test("contents stand where the report has them, in every format of pages", () => {
  const document = documentOf(paragraph, contents, { type: "page-break" }, heading("Later"));
  const html = writeReportHtml(document, { paper: "a4" });
  expect(html.indexOf("Words.")).toBeLessThan(html.indexOf("<nav"));
  expect(html).toContain('<a href="#heading-1">Later</a>');
  const typst = writeReportTypst(document, { paper: "a4" });
  expect(typst.indexOf('"Words."')).toBeLessThan(typst.indexOf("#report-contents("));
});

test("key figures are tiles and lines for the pen are lines, in every format of pages", () => {
  const document = documentOf(
    { type: "facts", look: "figures", items: [{ label: "Cash", content: ["1.00 EUR"] }] },
    { type: "pen-lines", content: ["Who does not agree:"], lineCount: 3 },
  );
  const html = writeReportHtml(document, { paper: "a4" });
  expect(html).toContain('<dl class="key-figures">');
  expect(html.match(/<span class="pen-line">/g)).toHaveLength(3);
  const typst = writeReportTypst(document, { paper: "a4" });
  expect(typst).toContain("#report-key-figures(");
  expect(typst).toContain('#report-pen-lines("Who does not agree:", 3)');
});

test("codes and days stay whole in a browser", () => {
  const table = tableOf([], [{ key: "r", label: "LED-13 of 2023-01-16, co-operative" }]);
  const html = writeReportHtml(documentOf(table), { paper: "a4" });
  expect(html).toContain('<span class="code">LED-13</span> of <span class="code">2023-01-16,');
  expect(html).not.toContain('class="code">co-');
});

describe("a printed sheet", () => {
  test.each<[string, number[], number, "portrait" | "landscape", number]>([
    ["narrow: upright at full size", [40, 20], 300, "portrait", 1],
    ["wide: turned", [40, 60, 40], 300, "landscape", 0.97],
    ["a little too long: drawn in on one page", [40, 20], 800, "portrait", 0.88],
    ["far too long: cut at full size", [40, 20], 3_000, "portrait", 1],
  ])("%s", (_, widths, height, orientation, scale) => {
    const page = printPage({ widths, height, paper: "a4" });
    expect(page.orientation).toBe(orientation);
    expect(page.scale).toBeCloseTo(scale, 2);
  });

  test("a member's statement is one sheet on one page", async () => {
    const tables = [tableWith(3, "M1"), tableWith(4, "M2")];
    const document = { ...documentOf(heading("You"), paragraph, ...tables) };
    const bytes = await writeReportXlsx({ ...document, id: "member-statement" });
    const { worksheets } = await readWorkbook(bytes);
    expect(worksheets.map(({ name }) => name)).toEqual(["Report"]);
    const [sheet] = worksheets;
    expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
    const shown = sheet.getColumn(1).values?.map(String) ?? [];
    for (const words of ["You", "M1  Try", "M2  Try", "r3"]) expect(shown).toContain(words);
  });
});
