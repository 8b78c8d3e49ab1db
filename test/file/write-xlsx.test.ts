import { expect, test } from "vitest";
import type { ReportColumn } from "../../addin/core/document";
import { amount, count, day, rate, share, text, unknown, type Value } from "../../addin/core/value";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { partsOfFile, readWorkbook, sheetOf } from "./office-parts";
import { sampleDocument } from "./sample-document";
import { documentOf, tableOf } from "./small-document";

const FIRST_ROW = 4;
const euros: ReportColumn = { key: "a", label: "A", type: "amount", currency: "EUR" };

async function cellOf(value: Value, column: ReportColumn = euros) {
  const table = tableOf([column], [{ key: "row", values: { [column.key]: value } }]);
  const workbook = await readWorkbook(await writeReportXlsx(documentOf(table)));
  return sheetOf(workbook, "T1").getCell(FIRST_ROW, 2);
}

test("a front page, then a sheet for each table", async () => {
  const workbook = await readWorkbook(await writeReportXlsx(sampleDocument()));
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Report", "T1", "T3", "T4"]);
});

const own: ReportColumn = { key: "a", label: "A", type: "amount" };

test.each<[string, Value, ReportColumn, string | number, string]>([
  ["two decimals", amount(-123_456, "EUR"), euros, -1234.56, '#,##0.00;"\u2212"#,##0.00'],
  [
    "no decimals",
    amount(1_250_000, "JPY"),
    { ...own, currency: "JPY" },
    1_250_000,
    '#,##0;"\u2212"#,##0',
  ],
  [
    "three decimals",
    amount(1_234_567, "KWD"),
    { ...own, currency: "KWD" },
    1234.567,
    '#,##0.000;"\u2212"#,##0.000',
  ],
  [
    "its own currency",
    amount(5, "EUR"),
    own,
    0.05,
    '#,##0.00"\u00a0EUR";"\u2212"#,##0.00"\u00a0EUR"',
  ],
  ["not known amount", amount(Number.NaN, "EUR"), euros, "n/a", "General"],
  ["not known", unknown("no statement"), euros, "n/a", "General"],
  ["count", count(1_234), euros, 1_234, '#,##0;"\u2212"#,##0'],
  ["rate", rate("1.08450"), euros, 1.0845, '0.00000;"\u2212"0.00000'],
  ["share", share("0.105"), euros, 0.105, '0.0"\u00a0"%;"\u2212"0.0"\u00a0"%'],
  ["text like a number", text("007"), euros, "007", "General"],
  ["text like a formula", text("=1+1"), euros, "=1+1", "@"],
  ["text like an escape", text("_x0041_"), euros, "_x0041_", "General"],
])("%s", async (_, value, column, shown, format) => {
  const cell = await cellOf(value, column);
  expect(cell.value).toBe(shown);
  expect(cell.numFmt ?? "General").toBe(format);
});

test("a day is a number under a format of days", async () => {
  const parts = partsOfFile(
    await writeReportXlsx(
      documentOf(tableOf([euros], [{ key: "row", values: { a: day(46_022) } }])),
    ),
  );
  expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<c r="B4" s="\d+"><v>46022<\/v><\/c>/);
  expect(parts.get("xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"');
});

test("totals are formulas that hold their value", async () => {
  const sheet = sheetOf(await readWorkbook(await writeReportXlsx(sampleDocument())), "T1");
  expect(sheet.getCell("C11").value).toMatchObject({
    formula: "ROUND(SUM(C5,C7:C10),2)",
    result: 15_415.17,
  });
  expect(sheet.getCell("C19").value).toMatchObject({
    formula: "ROUND(C11-C18,2)",
    result: 8892.62,
  });
  expect(sheet.getCell("C20").value).toBe(0);
});

test("a total of something not known is not a formula", async () => {
  const workbook = await readWorkbook(await writeReportXlsx(sampleDocument()));
  const sheet = sheetOf(workbook, "T3");
  expect(sheet.getCell("F8").value).toMatchObject({ formula: "ROUND(SUM(F4:F6),2)" });
  expect(sheet.getCell("F9").value).toBe("n/a");
});

test("a native table, unless headings repeat", async () => {
  const native = partsOfFile(await writeReportXlsx(sampleDocument())).get("xl/tables/table1.xml");
  expect(native).toContain('displayName="Report_T1" ref="A3:G20"');
  const repeated = tableOf([euros, { ...euros, key: "b", label: "a" }], [{ key: "row" }]);
  const parts = partsOfFile(await writeReportXlsx(documentOf(repeated)));
  expect([...parts.keys()].filter((path) => path.startsWith("xl/tables/"))).toEqual([]);
});

test("ready to print, and readable while scrolling", async () => {
  const sheet = sheetOf(await readWorkbook(await writeReportXlsx(sampleDocument())), "T4");
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1 });
  expect(sheet.pageSetup.printArea).toBe("A1:K65");
  expect(sheet.pageSetup.printTitlesRow).toBe("3:3");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
  const front = partsOfFile(await writeReportXlsx(documentOf())).get("xl/worksheets/sheet1.xml");
  expect(front).toContain("Body &amp;&amp; period");
  expect(front).toContain("Page &amp;P of &amp;N");
});

test("tables are linked, and nothing outside is", async () => {
  const parts = partsOfFile(await writeReportXlsx(sampleDocument()));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(`location="'T1'!A1"`);
  expect([...parts.values()].join("")).not.toContain("External");
});

test("a sheet of a script from right to left is turned", async () => {
  const document = { ...documentOf(tableOf([euros], [{ key: "row" }])), direction: "rtl" } as const;
  const sheet = sheetOf(await readWorkbook(await writeReportXlsx(document)), "T1");
  expect(sheet.views[0].rightToLeft).toBe(true);
  expect(sheet.getCell("A4").alignment).toMatchObject({ horizontal: "right", readingOrder: "rtl" });
});

test("a figure beside its label is a link to its cell in the table's sheet", async () => {
  const table = tableOf(
    [euros],
    [{ key: "first" }, { key: "total", values: { a: amount(12, "EUR") } }],
  );
  const figure = { figure: amount(12, "EUR"), key: "T1/total/a" };
  const parts = partsOfFile(
    await writeReportXlsx(
      documentOf(
        { type: "facts", items: [{ label: "Held", content: [figure] }] },
        { type: "paragraph", style: "lead", content: ["It holds ", figure, "."] },
        { type: "facts", items: [{ label: "?", content: [{ ...figure, key: "T9/total/a" }] }] },
        table,
      ),
    ),
  );
  const links = [...(parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<hyperlink ([^>]*)>/g)]
    .map(([, attributes]) => attributes)
    .filter((attributes) => attributes.includes('ref="B'));
  expect(links).toHaveLength(1);
  const [, row] = /location="'T1'!B(\d+)"/.exec(links[0]) ?? [];
  const book = await readWorkbook(await writeReportXlsx(documentOf(table)));
  expect(sheetOf(book, "T1").getCell(`A${row}`).value).toBe("total");
});
