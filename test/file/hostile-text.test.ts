import { hostname } from "node:os";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Block, Document, ReportTable } from "../../addin/core/document";
import { text } from "../../addin/core/value";
import { writeTableCsv } from "../../addin/file/write-csv";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportJson } from "../../addin/file/write-json";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { cleanText } from "../../addin/layout/plain-text";
import { fieldsOf, partsOfFile, readWorkbook, sheetOf } from "./office-parts";
import { sampleDocument } from "./sample-document";
import { documentOf, tableOf } from "./small-document";

const BATCH_COUNT = 4;
const BATCH_SIZE = 2_500;

const start = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "\u200b=",
  ' "=',
  "\uff1d",
  "a;=",
  "a\n=",
  'a;"=',
  "{=",
  "&P",
  "_x003D_",
  "]]>",
  "<f>1</f>",
  "",
);
const end = fc.oneof(
  fc.constantFrom(
    "cmd|'/c calc'!A0",
    'HYPERLINK("http://x.example","y")',
    "1+1",
    "SUM(A1:A9)",
    "WEBSERVICE(1)",
  ),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string(),
);
const hostile = fc.tuple(start, end).map(([first, last]) => first + last);
const strings = fc.sample(hostile, { numRuns: BATCH_COUNT * BATCH_SIZE, seed: 20260131 });

/** The strings wherever a report can hold words. */
function hostileDocument(texts: readonly string[]): Document {
  const [first = "", second = "", third = ""] = texts;
  const table: ReportTable = {
    ...tableOf(
      [
        { key: "a", label: first, type: "text" },
        { key: "b", label: second, type: "amount", currency: "EUR" },
      ],
      texts.map((words, index) => ({
        key: `row${index}`,
        label: words,
        values: { a: text(words), b: text(words) },
      })),
    ),
    title: first,
    labelHeading: third,
    notes: texts.slice(0, 20),
  };
  const prose = texts.slice(0, 100).map(
    (words): Block => ({
      type: "paragraph",
      style: "warning",
      content: [words, { strong: words }],
    }),
  );
  const content = [second, third];
  return {
    ...documentOf(
      { type: "cover", title: first, subtitle: second, facts: [{ label: third, content }] },
      { type: "heading", level: 1, text: first },
      ...prose,
      { type: "list", isNumbered: true, items: texts.slice(0, 50).map((words) => [words]) },
      { type: "facts", items: [{ label: first, content }] },
      { type: "signatures", offices: [first], placeAndDate: second, signature: third },
      table,
    ),
    title: first,
    runningHead: second,
  };
}

function expectWellFormed(parts: ReadonlyMap<string, string>): void {
  for (const [path, xml] of parts) {
    const parser = new SaxesParser({ fileName: path });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
}

const batches = Array.from({ length: BATCH_COUNT }, (_, index) =>
  strings.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
);

/** What starts a formula, after whatever a spreadsheet may skip. */
const FORMULA = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

describe.each(batches.map((batch, index) => ({ batch, index })))("batch $index", ({ batch }) => {
  const document = hostileDocument(batch);
  const tables = document.blocks.filter((block) => block.type === "table");

  test("xlsx: every text comes back as text, and nothing is a formula", async () => {
    const bytes = await writeReportXlsx(document);
    const parts = partsOfFile(bytes);
    expectWellFormed(parts);
    const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    expect(sheets.map(([, xml]) => /<f[ >/]/.test(xml))).toEqual([false, false]);
    expect([...parts.keys()].some((path) => /externalLink|connections|vba/i.test(path))).toBe(
      false,
    );
    const sheet = sheetOf(await readWorkbook(bytes), "T1");
    batch.forEach((words, index) => {
      expect(sheet.getCell(index + 4, 1).value ?? "").toBe(cleanText(words));
    });
  });

  test("docx: no fields, no links", async () => {
    const parts = partsOfFile(await writeReportDocx(document));
    expectWellFormed(parts);
    expect(parts.get("word/document.xml")).not.toMatch(
      /<w:(fldSimple|fldChar|instrText|hyperlink)\b/,
    );
    expect([...parts.values()].join("")).not.toContain("External");
  });

  test.each([",", ";", "\t", "|"])(
    "csv: no formula for a spreadsheet that cuts at %j",
    (separator) => {
      for (const table of tables)
        for (const field of fieldsOf(writeTableCsv(table), separator).flat())
          expect(field).not.toMatch(FORMULA);
    },
  );

  test("json: every text comes back whole", () => {
    const { rows } = JSON.parse(writeReportJson(document)).tables.T1;
    expect(rows.map(({ label }: { label: string }) => label)).toEqual(batch);
  });
});

/** Parts of an Office file that are about the file and not its content. */
const PROPERTIES = /^docProps\/|^_rels\/|Content_Types|settings\.xml$|fontTable|theme|styles\.xml$/;

test.each([
  ["xlsx", writeReportXlsx],
  ["docx", writeReportDocx],
])("%s: the properties name nobody, no machine, no day", async (_, write) => {
  const secrets = Array.from({ length: 20 }, (__, index) => `planted-secret-${index}`);
  const hidden = hostileDocument(secrets);
  const parts = partsOfFile(await write({ ...hidden, language: "en" }));
  expect([...parts.values()].join("")).toContain(secrets[0]);
  for (const [path, xml] of parts) {
    if (PROPERTIES.test(path)) expect(xml, path).not.toContain("planted-secret");
    expect(xml, path).not.toContain(process.cwd());
    expect(xml, path).not.toContain(`"${hostname()}"`);
  }
  const properties = [...parts].filter(([path]) => path.startsWith("docProps/"));
  expect(properties.length).toBeGreaterThanOrEqual(2);
  for (const [path, xml] of properties)
    expect(xml, path).toMatch(/^<\?xml[^>]*>\s*<[\w:]+ xmlns[^>]*\/>$/);
});

test("an allow-list: nothing of a row but its columns is written", async () => {
  const table = tableOf(
    [{ key: "a", label: "A", type: "text" }],
    [{ key: "row", values: { a: text("seen"), other: text("planted-secret") } }],
  );
  const written = [
    ...partsOfFile(await writeReportXlsx(documentOf(table))).values(),
    ...partsOfFile(await writeReportDocx(documentOf(table))).values(),
    writeTableCsv(table),
    writeReportJson(documentOf(table)),
  ].join("");
  expect(written).toContain("seen");
  expect(written).not.toContain("planted-secret");
});

test("the sample has formulas in its totals only", async () => {
  const parts = partsOfFile(await writeReportXlsx(sampleDocument()));
  const formulas = [...parts.values()].flatMap((xml) => [...xml.matchAll(/<f>(.*?)<\/f>/g)]);
  expect(formulas.length).toBeGreaterThan(20);
  for (const [, formula] of formulas) expect(formula).toMatch(/^(ROUND\()?[-+A-Z0-9:,()]*$/);
});
