import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../addin/core/document";
import { amount } from "../../../addin/core/value";
import { writeReportHtml } from "../../../addin/file/write-html";
import { cleanText } from "../../../addin/layout/plain-text";
import { inlinesOf, shownAt, shownInline, valueAt } from "../../../addin/layout/report-cells";
import { documentOfWords, HOSTILE_TEXTS } from "../hostile-document";
import { sampleDocument } from "../sample-document";
import { documentOf, tableOf } from "../small-document";
import { readPage } from "./read-page";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>drawn</title></svg>';
const options = { paper: "a4", svgOf: () => svg } as const;

const bodyOf = (...blocks: Block[]) => {
  const html = writeReportHtml(documentOf(...blocks), options);
  return html.slice(html.indexOf("<section"), html.indexOf("</main>"));
};

test("each kind of block has its own element", () => {
  expect(bodyOf({ type: "heading", level: 1, text: "A & B" })).toContain(
    '<h2 id="heading-1">A &amp; B</h2>',
  );
  expect(
    bodyOf({ type: "paragraph", style: "warning", content: ["a", { strong: "b" }] }),
  ).toContain('<p class="warning">a<strong>b</strong></p>');
  expect(bodyOf({ type: "list", isNumbered: true, items: [["x"], ["y"]] })).toContain(
    "<ol>\n<li>x</li>\n<li>y</li>\n</ol>",
  );
  expect(bodyOf({ type: "list", isNumbered: false, items: [["x"]] })).toContain("<ul>");
  expect(bodyOf({ type: "facts", items: [{ label: "l", content: ["c"] }] })).toContain(
    "<dt>l</dt><dd>c</dd>",
  );
  const pen: Block = { type: "signatures", offices: ["A", "B"], placeAndDate: "P", signature: "S" };
  expect(bodyOf(pen).match(/<span>P<\/span><span>S<\/span>/g)).toHaveLength(2);
  expect(
    bodyOf({ type: "paragraph", style: "body", content: [] }, { type: "page-break" }, pen),
  ).toContain('<div class="page-break"></div>');
});

test("a table has a caption, headings for columns and rows, and a body for each group", () => {
  const row = (key: string, minor: number) => ({ key, values: { a: amount(minor, "EUR") } });
  const table = tableOf(
    [{ key: "a", label: "A", type: "amount" }],
    [
      { key: "g", kind: "group" },
      row("x y", 100),
      { key: "h", kind: "group" },
      { ...row("t", 100), kind: "total" },
    ],
  );
  const html = bodyOf(table);
  expect(html).toContain("<table><caption>T1  Try</caption>");
  expect(html).toContain('<th scope="col">Line</th><th scope="col" class="figure">A</th>');
  expect(html.match(/<tbody><tr class="group"><th scope="rowgroup" colspan="2">/g)).toHaveLength(2);
  expect(html).toContain(
    '<tr class="line"><th scope="row">x y</th><td id="T1/x~20~y/a" class="figure">',
  );
  expect(html).toContain('<tr class="total">');
});

test("points of figures stand under each other, without a figure being changed", () => {
  const columns = [{ key: "a", label: "A", type: "amount" as const, currencyColumn: "c" }];
  const rows = (["JPY", "KWD", "EUR"] as const).map((currency) => ({
    key: currency,
    values: { a: amount(-1_234_567, currency) },
  }));
  const html = bodyOf(tableOf(columns, rows));
  expect(html).toContain('data-tail=".000"><bdi dir="ltr">\u22121\u00a0234\u00a0567</bdi>');
  expect(html).toContain('data-tail="0"><bdi dir="ltr">\u221212\u00a0345.67</bdi>');
  expect(html).toContain('class="figure"><bdi dir="ltr">\u22121\u00a0234.567</bdi>');
});

test("figures in the text lead to their cells, else to their tables, else nowhere", () => {
  const table = tableOf([{ key: "a", label: "A", type: "count" }], [{ key: "r/s" }]);
  const figure = (key: string) => ({ figure: amount(1, "EUR"), key });
  const content = ["T1/r/s/a", "T1/gone/a", "T9/r/a"].map(figure);
  const html = bodyOf({ type: "paragraph", style: "body", content }, table);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(["#T1/r/s/a", "#T1"]);
});

test("every link of a report has its place, and no place has two", () => {
  const { elements } = readPage(writeReportHtml(sampleDocument(), options));
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const links = elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(ids).toContain(link.slice(1));
});

test("two tables of one id do not share a place", () => {
  const table = tableOf([{ key: "a", label: "A", type: "count" }], [{ key: "r" }, { key: "r" }]);
  const html = bodyOf(table, { ...table });
  expect(html.match(/id="T1"/g)).toHaveLength(1);
});

test("the one style sheet is the one that the page allows, and nothing else may load or run", () => {
  const html = writeReportHtml(sampleDocument(), options);
  const [, style = ""] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`);
  expect(html).not.toMatch(/ style=|<script|<link|@import|url\(|https?:(?!\/\/www\.w3\.org\/)/);
});

test("headings leave no level out", () => {
  const heading = (level: 1 | 2 | 3): Block => ({ type: "heading", level, text: "x" });
  const html = bodyOf(heading(2), heading(3), heading(1), heading(3));
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(["2", "3", "2", "3"]);
});

test("every figure and label of the sample stands in the page", () => {
  const document = sampleDocument();
  const { words } = readPage(writeReportHtml(document, options));
  const pieces = new Set(words.split("\n").map((piece) => piece.trim()));
  for (const block of document.blocks) {
    for (const inline of inlinesOf(block))
      if (typeof inline !== "string") expect(pieces, "text").toContain(shownInline(inline, false));
    if (block.type !== "table") continue;
    for (const row of block.rows) {
      expect(pieces).toContain(row.label);
      for (const column of block.columns) {
        const value = valueAt(row, column);
        if (value !== undefined) expect(pieces).toContain(shownAt(value, column));
      }
    }
  }
});

test("a chart is drawn with its words where there is a drawing, and left out where not", () => {
  const html = writeReportHtml(sampleDocument(), options);
  expect(html).toContain(`<div role="img" aria-label="Columns of receipts">${svg}</div>`);
  expect(writeReportHtml(sampleDocument(), { paper: "a4" })).toMatch(/<figure.*<svg /s);
  const without = { paper: "a4", svgOf: () => undefined } as const;
  expect(writeReportHtml(sampleDocument(), without)).not.toContain("<figure");
});

test("from right to left: the page, the margins, but not the figures", () => {
  const html = writeReportHtml({ ...sampleDocument(), direction: "rtl", language: "ar" }, options);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toMatch(/@top-right\{content:"International/);
  expect(html).toContain('<bdi dir="ltr">12\u00a0044.17\u00a0EUR</bdi>');
});

test("paper", () => {
  expect(writeReportHtml(sampleDocument(), options)).toContain("@page{size:595.28pt 841.89pt");
  const letter = writeReportHtml(sampleDocument(), { paper: "letter" });
  expect(letter).toContain("@page{size:612pt 792pt");
  expect(letter).toContain("@page turned{size:792pt 612pt");
});

const ELEMENTS =
  "html head meta title style body main header div p h1 h2 dl dt dd nav ol ul li a bdi strong section table caption thead tbody tr th td figure figcaption span br svg".split(
    " ",
  );
const ATTRIBUTES =
  "lang dir charset http-equiv content name class id href scope colspan role tabindex aria-label aria-labelledby data-tail xmlns".split(
    " ",
  );

/** Every place of a page holds the words as they are, and no element or attribute comes of them. */
function expectText(words: readonly string[]): void {
  const html = writeReportHtml(documentOfWords(words), options);
  const page = readPage(html);
  for (const { name, attributes } of page.elements) {
    if (name !== "title") expect(ELEMENTS).toContain(name);
    for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute);
    if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#/);
  }
  for (const text of words) expect(page.words).toContain(cleanText(text));
  expect(html.match(/<\/style>/g)).toHaveLength(1);
}

test.each(HOSTILE_TEXTS)("words stay words: %j", (words) => expectText([words, "x"]));

test("any words stay words", () => {
  const words = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(words, expectText), { numRuns: 150, seed: 7 });
});
