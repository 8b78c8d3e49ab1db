import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../addin/checks/registry";
import type { Block, Document, Inline } from "../../addin/core/document";
import { sayFrom } from "../../addin/core/words";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportHtml } from "../../addin/file/write-html";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { partsOfFile } from "../file/office-parts";
import { sampleDocuments } from "../reports/sample-reports";
import { pseudoCatalogue, pseudoText } from "./pseudo-language";

const documents = sampleDocuments("ar", sayFrom(pseudoCatalogue(), "ar"));

function wordsOf(inline: Inline): string[] {
  if (typeof inline === "string") return [inline];
  return "strong" in inline ? [inline.strong] : [];
}

/** All that a person reads in a block, but for its figures. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case "cover":
      return [block.title, block.subtitle, ...block.facts.flatMap(factTexts)];
    case "heading":
      return [block.text];
    case "paragraph":
      return block.content.flatMap(wordsOf);
    case "list":
      return block.items.flat().flatMap(wordsOf);
    case "facts":
      return block.items.flatMap(factTexts);
    case "table":
      return [
        block.title,
        block.labelHeading,
        ...block.columns.map(({ label }) => label),
        ...(block.notes ?? []),
        ...block.rows.flatMap(({ label, values }) => [
          label,
          ...Object.values(values).flatMap((value) => (value.type === "text" ? [value.text] : [])),
        ]),
      ];
    case "chart":
      return [block.title, block.alternativeText];
    case "contents":
      return [block.title];
    case "signatures":
      return [...block.offices, block.placeAndDate, block.signature];
    case "pen-lines":
      return block.content.flatMap(wordsOf);
    case "page-break":
      return [];
  }
}

const factTexts = ({ label, content }: { label: string; content: readonly Inline[] }): string[] => [
  label,
  ...content.flatMap(wordsOf),
];

const latinWords = (text: string): string[] => text.match(/[A-Za-z]{3,}/g) ?? [];

/** Words that the treasurer typed, and the names of tables, sheets and checks, which no language changes. */
function knownWords(): ReadonlySet<string> {
  const bytes = readFileSync(new URL("../../addin/sample/ledger.xlsx", import.meta.url));
  const known = new Set(checks.flatMap(({ code }) => latinWords(code)));
  for (const [path, xml] of partsOfFile(bytes))
    if (path.startsWith("xl/sharedStrings") || path.startsWith("xl/worksheets/"))
      for (const [, text] of xml.matchAll(/<t[^>]*>([^<]*)/g))
        for (const word of latinWords(text)) known.add(word);
  return known;
}

test("a text in other letters keeps its placeholders", () => {
  expect(pseudoText("Of {a} {n, plural, one {# row} other {# rows}}")).toMatch(
    /^[^A-Za-z]+ \{a\} \{n, plural, one \{# [^A-Za-z]+\} other \{# [^A-Za-z]+\}\}$/,
  );
});

test.each(documents)("no English is left in the words of $id", (document) => {
  const known = knownWords();
  const left = document.blocks
    .flatMap(textsOf)
    .filter((text) => latinWords(text).some((word) => !known.has(word)));
  expect(left).toEqual([]);
});

test.each(documents)("$id is written from right to left in every format", async (document) => {
  expect(document.direction).toBe("rtl");
  const word = partsOfFile(await writeReportDocx(document)).get("word/document.xml") ?? "";
  const paragraphs = word.match(/<w:p[ >]/g) ?? [];
  expect((word.match(/<w:bidi\/>/g) ?? []).length).toBeGreaterThan(paragraphs.length / 4);
  expect(word).toContain("<w:bidiVisual/>");
  const book = partsOfFile(await writeReportXlsx(document));
  const sheets = [...book].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.length).toBeGreaterThan(10);
  for (const [, xml] of sheets) expect(xml).toContain('rightToLeft="1"');
  expect(writeReportHtml(document, { paper: "a4" })).toContain('<html lang="ar" dir="rtl">');
});

test("the figures are those of the English reports", () => {
  const figures = ({ blocks }: Document) =>
    blocks.flatMap((block) =>
      block.type === "table"
        ? block.rows.map(({ key, values }) => [
            block.id,
            key,
            Object.entries(values).filter(([, { type }]) => type !== "text"),
          ])
        : [],
    );
  const english = sampleDocuments("en");
  documents.forEach((document, index) => {
    expect(figures(document)).toEqual(figures(english[index]));
  });
});
