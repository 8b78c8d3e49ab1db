import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { docxTexts, flatOpc } from "../../addin/file/flat-opc";
import { writeReportDocx } from "../../addin/file/write-docx";
import { packageParts } from "../host/office/word/flat-package";
import { sampleDocument } from "./sample-document";

const picture = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
const docx = await writeReportDocx(sampleDocument(), {
  paper: "a4",
  seal: "7f3a91c0",
  rasterise: () => Promise.resolve(picture),
});
const files = Object.entries(unzipSync(docx));

test("every part of the file is in the text, with its type and its content", () => {
  const xml = flatOpc(docx);
  new SaxesParser().write(xml).close();
  const parts = [
    ...xml.matchAll(
      /<pkg:part pkg:name="\/([^"]+)" pkg:contentType="([^"]+)"[^>]*><pkg:(\w+)>(.*?)<\/pkg:\3>/gs,
    ),
  ];
  expect(parts.map(([, name]) => name).sort()).toEqual(
    files
      .map(([name]) => name)
      .filter((name) => name !== "[Content_Types].xml")
      .sort(),
  );
  const types = strFromU8(unzipSync(docx)["[Content_Types].xml"]);
  for (const [, name, type, kind, content] of parts) {
    expect(types).toContain(`"${type}"`);
    const bytes = new Map(files).get(name) ?? new Uint8Array();
    if (kind === "xmlData") expect(strFromU8(bytes)).toContain(content);
    else expect(Buffer.from(content, "base64").equals(Buffer.from(bytes))).toBe(true);
  }
  expect(parts.some(([, name]) => name.endsWith(".png"))).toBe(true);
});

test("its main part is the document, and every relation of it leads to a part", () => {
  const document = strFromU8(unzipSync(docx)["word/document.xml"]);
  expect(document).toContain(packageParts(flatOpc(docx)));
});

test("what its paragraphs say", () => {
  const texts = docxTexts(docx);
  expect(texts).toContain("Cash report to the World Conference");
  expect(texts).toContain("71\u00a0944.01");
  expect(texts.join("")).not.toMatch(/&\w+;|</);
});
