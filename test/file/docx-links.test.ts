import { expect, test } from "vitest";
import type { Block } from "../../addin/core/document";
import { amount } from "../../addin/core/value";
import { writeReportDocx } from "../../addin/file/write-docx";
import { partsOfFile } from "./office-parts";
import { documentOf, tableOf } from "./small-document";

const table = tableOf(
  [{ key: "total", label: "Total", type: "amount", currency: "EUR" }],
  [{ key: "receipts", values: { total: amount(120, "EUR") } }, { key: "payments" }],
);
const figure = (key: string): Block => ({
  type: "paragraph",
  style: "body",
  content: ["We received ", { figure: amount(120, "EUR"), key }, "."],
});
const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: "heading", level, text });
const contents: Block = { type: "contents", title: "Contents" };

async function xmlOf(...blocks: Block[]): Promise<string> {
  const parts = partsOfFile(await writeReportDocx(documentOf(...blocks)));
  return parts.get("word/document.xml") ?? "";
}

/** Words of each link by the name of the bookmark that it leads to. */
function linksOf(xml: string): (readonly [string, string])[] {
  const links = xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/gs);
  return [...links].map(([, anchor, inner]) => [anchor, textOf(inner)] as const);
}

/** Words of each bookmarked place by its name. */
function placesOf(xml: string): ReadonlyMap<string, string> {
  const marks = xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"[^>]*\/>(.*?)<w:bookmarkEnd/gs);
  return new Map([...marks].map(([, name, inner]) => [name, textOf(inner)]));
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");

test("a figure in the text is a link to the row that it comes from", async () => {
  const xml = await xmlOf(figure("T1/receipts/total"), table);
  const [[anchor, words], ...others] = linksOf(xml);
  expect([words, others]).toEqual(["1.20\u00a0EUR", []]);
  expect(placesOf(xml).get(anchor)).toBe("receipts");
});

test.each(["T1/receipt/total", "T9/receipts/total", "report.day"])(
  "a figure of no row that is shown is no link: %s",
  async (key) => expect(linksOf(await xmlOf(figure(key), table))).toEqual([]),
);

test("rows that no text names are no places", async () => {
  const places = placesOf(await xmlOf(figure("T1/receipts/total"), table));
  expect([...places.values()]).toEqual(["T1  Try", "receipts"]);
});

test("the contents list the chapters and tables below them, each a link with its page", async () => {
  const xml = await xmlOf(
    heading("In short"),
    contents,
    heading("Cash"),
    heading("Part", 2),
    table,
  );
  const places = placesOf(xml);
  expect(linksOf(xml).map(([anchor, words]) => [words, places.get(anchor)])).toEqual([
    ["Cash", "Cash"],
    ["Part", "Part"],
    ["T1  Try", "T1  Try"],
  ]);
  const pages = [...xml.matchAll(/PAGEREF (\w+)/g)].map(([, name]) => name);
  expect(pages).toEqual(linksOf(xml).map(([anchor]) => anchor));
});

test("bookmarks are numbered from 1 in every document anew", async () => {
  const first = await xmlOf(heading("A"), contents, heading("B"));
  expect(await xmlOf(heading("A"), contents, heading("B"))).toBe(first);
  const numbers = [...first.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  expect(numbers).toEqual(["1", "2"]);
});

test("key figures stand three in a row, each below its name", async () => {
  const item = (label: string) => ({ label, content: [{ figure: amount(1, "EUR"), key: "k" }] });
  const xml = await xmlOf({
    type: "facts",
    look: "figures",
    items: ["a", "b", "c", "d"].map(item),
  });
  expect([...xml.matchAll(/<w:tr>/g)]).toHaveLength(2);
  expect([...xml.matchAll(/<w:tc>/g)]).toHaveLength(6);
  expect([...xml.matchAll(/w:val="KeyFigure"/g)]).toHaveLength(6);
});
