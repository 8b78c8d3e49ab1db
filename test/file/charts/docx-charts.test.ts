import { expect, test } from "vitest";
import { loadRasteriser } from "../../../addin/command-line/rasterise";
import { writeReportDocx } from "../../../addin/file/write-docx";
import { partsOfFile } from "../office-parts";
import { documentOf } from "../small-document";
import { bars, steps } from "./small-charts";

const rasterise = await loadRasteriser();

const { chart, table } = steps();
const report = documentOf(table, chart);

test("the picture stands in the report, as SVG and as PNG, with its words", async () => {
  const parts = partsOfFile(await writeReportDocx(report, { paper: "a4", rasterise }));
  const media = [...parts.keys()].filter((path) => path.startsWith("word/media/"));
  expect(media.map((path) => path.split(".").at(-1)).sort()).toEqual(["png", "svg"]);
  const xml = parts.get("word/document.xml") ?? "";
  expect(xml).toContain(
    'descr="Columns of &quot;figures&quot; &amp; more. 2023: 1.00 EUR." title="Title &lt;of&gt; it &amp; more"',
  );
  // As wide as the text: 482 points, in units of 12700 to the point, to a pixel of 96 to the inch.
  expect(xml).toMatch(/<wp:extent cx="6124575" /);
  // The caption stays with its picture, which is the next paragraph.
  const styles = parts.get("word/styles.xml") ?? "";
  expect(styles).toMatch(/w:styleId="Caption">.*?<w:keepNext\/>/s);
  const [above, below] = xml.split("Chart C1: Title &lt;of&gt; it &amp; more (table T1)");
  expect(above).toMatch(/<w:pStyle w:val="Caption"\/><\/w:pPr><w:r><w:t>$/);
  expect(below).toMatch(
    /^<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:spacing [^>]*><\/w:pPr><w:r><w:drawing>/,
  );
});

test("without a way to make pictures the words stand in their place", async () => {
  const parts = partsOfFile(await writeReportDocx(report));
  expect([...parts.keys()].some((path) => path.startsWith("word/media/"))).toBe(false);
  const xml = parts.get("word/document.xml") ?? "";
  expect(xml).not.toContain("<w:drawing>");
  expect(xml).toContain("Columns of &quot;figures&quot; &amp; more.");
});

test("the same report has the same bytes, and each drawing a number of its own", async () => {
  const two = bars();
  const both = documentOf(
    table,
    chart,
    { ...two.table, id: "T2" },
    { ...two.chart, tableId: "T2", id: "C2" },
  );
  const files = [
    await writeReportDocx(both, { paper: "a4", rasterise }),
    await writeReportDocx(both, { paper: "a4", rasterise }),
  ];
  expect(Buffer.compare(files[0], files[1])).toBe(0);
  const xml = partsOfFile(files[0]).get("word/document.xml") ?? "";
  const numbers = [...xml.matchAll(/<wp:docPr [^>]*?id="(\d+)"/g)].map(([, number]) => number);
  expect(new Set(numbers).size).toBe(2);
});

test("a chart without its table is a fault of the program", async () => {
  await expect(writeReportDocx(documentOf(chart), { paper: "a4", rasterise })).rejects.toThrow(
    "no table T1",
  );
});

test("a picture taller than its page is made smaller", async () => {
  const columns = Array.from({ length: 40 }, (_, index) => ({
    ...table.columns[0],
    key: `k${index}`,
  }));
  const rows = table.rows.map((row) => ({
    ...row,
    values: Object.fromEntries(columns.map(({ key }) => [key, row.values.EUR])),
  }));
  const tall = { ...chart, columnKeys: columns.map(({ key }) => key) };
  const document = documentOf({ ...table, columns, rows, orientation: "portrait" }, tall);
  const xml =
    partsOfFile(await writeReportDocx(document, { paper: "a4", rasterise })).get(
      "word/document.xml",
    ) ?? "";
  const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(xml)?.[1]);
  expect(height).toBeGreaterThan(0);
  expect(height / 12_700).toBeLessThan(717);
});
