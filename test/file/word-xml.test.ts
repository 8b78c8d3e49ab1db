import { expect, test } from "vitest";
import { listSigns } from "../../addin/file/docx-writer/lists";
import { paragraphXml } from "../../addin/file/docx-writer/paragraph";
import { runXml } from "../../addin/file/docx-writer/run";
import { withSection } from "../../addin/file/docx-writer/sections";
import { documentOf } from "./small-document";

test.each([
  ["", ""],
  ["a b", "<w:r><w:t>a b</w:t></w:r>"],
  [" a", '<w:r><w:t xml:space="preserve"> a</w:t></w:r>'],
  ["a ", '<w:r><w:t xml:space="preserve">a </w:t></w:r>'],
  ["T1  Cash", '<w:r><w:t xml:space="preserve">T1  Cash</w:t></w:r>'],
  ["a\tb", '<w:r><w:t xml:space="preserve">a\tb</w:t></w:r>'],
  ["a\nb", "<w:r><w:t>a</w:t></w:r><w:r><w:br/><w:t>b</w:t></w:r>"],
  ["<&>", "<w:r><w:t>&lt;&amp;&gt;</w:t></w:r>"],
])("%j as a run: blanks are kept, signs of XML are text", (text, xml) => {
  expect(runXml(text, {})).toBe(xml);
});

test("letters say how they look in the order of the schema", () => {
  const look = { isRightToLeft: true, size: 18, color: "112233", italics: true, bold: true };
  expect(runXml("a", look)).toBe(
    '<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:color w:val="112233"/><w:sz w:val="18"/><w:szCs w:val="18"/><w:rtl/></w:rPr><w:t>a</w:t></w:r>',
  );
});

test("so do paragraphs", () => {
  const edge = { color: "112233", size: 4, space: 1 };
  const xml = paragraphXml(
    {
      alignment: "end",
      indent: { start: 1, end: 2 },
      spacing: { before: 1, after: 2, line: 240, lineRule: "exact" },
      isRightToLeft: true,
      dottedTab: 9,
      fill: "FFFFFF",
      border: { between: edge, top: edge },
      listNumber: 3,
      pageBreakBefore: true,
      keepLines: true,
      keepNext: true,
      style: "Lead",
    },
    "",
  );
  const names = [...xml.matchAll(/<w:(\w+)/g)].map(([, name]) => name);
  expect(names.join(" ")).toBe(
    "p pPr pStyle keepNext keepLines pageBreakBefore numPr ilvl numId pBdr top between shd tabs tab bidi spacing ind jc",
  );
  expect(paragraphXml({ keepNext: false }, "")).toBe("<w:p></w:p>");
});

test.each([
  ["a paragraph", "<w:p><w:r/></w:p>", "<w:p><w:pPr>[S]</w:pPr><w:r/></w:p>"],
  [
    "a paragraph with a look",
    "<w:p><w:pPr><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:bidi/></w:pPr><w:r/></w:p>",
    "<w:p><w:pPr><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:bidi/>[S]</w:pPr><w:r/></w:p>",
  ],
  [
    "a table",
    "<w:tbl><w:p></w:p></w:tbl>",
    "<w:tbl><w:p></w:p></w:tbl><w:p><w:pPr>[S]</w:pPr></w:p>",
  ],
])("a part of pages that ends with %s", (_, content, expected) => {
  expect(withSection(content, "[S]")).toBe(expected);
});

test("each numbered list starts from 1: it has a number of its own", () => {
  const list = (isNumbered: boolean) => ({ type: "list", isNumbered, items: [["a"]] }) as const;
  const xml = listSigns(documentOf(list(true), list(false), list(true), list(false)));
  const lists = [...xml.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d)"/g)];
  expect(lists.map(([, number, kind]) => `${number} of ${kind}`)).toEqual([
    "1 of 1",
    "2 of 2",
    "4 of 2",
  ]);
});
