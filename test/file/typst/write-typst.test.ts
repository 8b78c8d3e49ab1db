import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../addin/core/document";
import { amount } from "../../../addin/core/value";
import { literal } from "../../../addin/file/typst/literal";
import { writeReportTypst } from "../../../addin/file/write-typst";
import { documentOfWords, HOSTILE_TEXTS } from "../hostile-document";
import { sampleDocument } from "../sample-document";
import { documentOf, tableOf } from "../small-document";

const svgOf = () =>
  '<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Arial">a</text></svg>';
const options = { paper: "a4", svgOf } as const;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** What follows the looks. */
function pagesOf(...blocks: Block[]): string {
  const source = writeReportTypst(documentOf(...blocks), options);
  return source.slice(source.indexOf("#page(flipped"));
}

test("each kind of block calls its own function", () => {
  expect(pagesOf({ type: "heading", level: 1, text: "A" })).toContain(
    '#heading(level: 1, outlined: false, bookmarked: true, "A")',
  );
  expect(
    pagesOf({ type: "paragraph", style: "warning", content: ["a", { strong: "b" }] }),
  ).toContain('#report-paragraph("warning", "a" + strong("b"))');
  expect(pagesOf({ type: "list", isNumbered: true, items: [["x"], ["y"]] })).toContain(
    '#enum(start: 1, "x", "y")',
  );
  expect(pagesOf({ type: "list", isNumbered: false, items: [["x"]] })).toContain(
    '#list(tight: true, "x")',
  );
  expect(pagesOf({ type: "facts", items: [{ label: "l", content: ["c"] }] })).toContain(
    '#report-facts((("l", "c"), ))',
  );
  expect(
    pagesOf({ type: "signatures", offices: ["A", "B"], placeAndDate: "P", signature: "S" }),
  ).toContain('#report-signatures(("A", "B", ), "P", "S", whole: true)');
  expect(pagesOf({ type: "cover", title: "T", subtitle: "S", facts: [] })).toMatch(
    /header: none, footer: none\)\[\n#report-cover\(\(\), "T", "S", \(\)\)/,
  );
});

test("a table carries caption, headings, rows of its kinds and aligned points", () => {
  const columns = [{ key: "a", label: "A", type: "amount" as const, currencyColumn: "c" }];
  const source = pagesOf(
    tableOf(columns, [
      { key: "g", kind: "group" },
      { key: "r", values: { a: amount(-1_234_567, "JPY") } },
      { key: "t", kind: "total", values: { a: amount(100, "EUR") } },
    ]),
  );
  expect(source).toContain('caption: "T1  Try"');
  expect(source).toContain('headings: ("Line", "A", )');
  expect(source).toContain("align: (start, right, )");
  expect(source).toContain('..report-group(2, "g")');
  expect(source).toContain(
    '..report-row("line", kept: true, "r", report-figure("\u22121\u00a0234\u00a0567" + hide(".00")))',
  );
  expect(source).toContain('..report-row("total", kept: true, "t", report-figure("1.00"))');
});

test("figures in the text lead to their cells, else to their tables, else nowhere", () => {
  const table = tableOf(
    [{ key: "a", label: "A", type: "count" }],
    [{ key: "r", values: { a: { type: "count", count: 7 } } }],
  );
  const figure = (key: string) => ({ figure: amount(1, "EUR"), key });
  const content = ["T1/r/a", "T1/gone/a", "T9/r/a"].map(figure);
  const source = pagesOf({ type: "paragraph", style: "body", content }, table);
  expect([...source.matchAll(/link\(label\("([^"]*)"\)/g)].map(([, to]) => to)).toEqual([
    "T1/r/a",
    "T1",
  ]);
  expect(source).toContain('report-target("T1/r/a", report-figure("7"))');
  expect(source).toContain('name: "T1"');
});

test("wide tables stand on turned pages, of the paper that was asked for", () => {
  const table = { ...tableOf([], [{ key: "r" }]), orientation: "landscape" as const };
  expect(pagesOf(table)).toContain("#page(flipped: true");
  const source = writeReportTypst(documentOf(table), { paper: "letter" });
  expect(source).toContain("#set page(width: 612pt, height: 792pt");
  const widths = /columns: \(([\d.]+)pt, \)/.exec(source)?.[1];
  expect(Number(widths)).toBeCloseTo(792 - 2 * 56.7, 0);
});

test("a drawing asks for no font of the machine", () => {
  const source = writeReportTypst(sampleDocument(), options);
  expect(source).toContain('<text font-family=\\"Report Sans\\">a</text>');
  const own = writeReportTypst(sampleDocument(), { paper: "a4" });
  expect(own).toContain('#report-chart("<svg ');
  expect(own).not.toMatch(/font-family=(?!\\"Report Sans\\")/);
  const without = { paper: "a4", svgOf: () => undefined } as const;
  expect(writeReportTypst(sampleDocument(), without)).not.toContain('#report-chart("');
});

test("language and direction", () => {
  const of = (language: string) => writeReportTypst({ ...sampleDocument(), language }, options);
  expect(of("de")).toContain('lang: "de", region: none, dir: direction');
  expect(of("de-AT")).toContain('lang: "de", region: "at"');
  expect(of("sr-Latn-RS")).toContain('lang: "sr", region: "rs"');
  expect(of('"#x')).toContain('lang: "en", region: none');
  expect(writeReportTypst({ ...sampleDocument(), direction: "rtl" }, options)).toContain(
    "#let direction = rtl",
  );
});

/** The source without its strings, and without what their lengths decide. */
function skeletonOf(source: string): string {
  return source
    .replace(STRING, '""')
    .replaceAll(' + linebreak() + ""', "")
    .replace(/\b(whole|kept): (true|false)/g, "$1")
    .replace(/[\d.]+pt/g, "pt");
}

/** Whatever the words are, the same functions are called: nothing of them is code. */
function expectText(words: readonly string[]): void {
  const harmless = words.map((_, index) => `word ${index}`);
  const skeleton = skeletonOf(writeReportTypst(documentOfWords(words), options));
  expect(skeleton).toBe(skeletonOf(writeReportTypst(documentOfWords(harmless), options)));
  expect(skeleton).not.toMatch(/\b(include|import|read|eval|plugin|csv|json|yaml|toml|xml)\b/);
}

test.each(HOSTILE_TEXTS)("words stay words: %j", (words) => expectText([words, "x"]));

test("any words stay words", () => {
  const words = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(words, expectText), { numRuns: 150, seed: 7 });
});

test.each([
  ['a"b\\c', '"a\\"b\\\\c"'],
  ["a\nb\tc", '"a\\u{a}b\\u{9}c"'],
  ["\u0000\ud800", '"\ufffd\ufffd"'],
  ["#[$x$]", '"#[$x$]"'],
])("%j is written %s", (text, written) => expect(literal(text)).toBe(written));
