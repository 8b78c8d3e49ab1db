import { describe, expect, test } from "vitest";
import type { Document, ReportTable, RowKind } from "../../addin/core/document";
import { amount, text } from "../../addin/core/value";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { disorder } from "./charts/schema-order";
import { partsOfFile, readWorkbook, sheetOf } from "./office-parts";
import { sampleDocument } from "./sample-document";
import { documentOf, tableOf } from "./small-document";

const ODD_WORDS = ["=1+1", "_x0041_ \u{1f600}", " a\nb ", "'<&>\"", "", "x".repeat(300)];

/** Blocks of all kinds with words that no format likes. */
function oddDocument(): Document {
  const table: ReportTable = {
    ...tableOf(
      [{ key: "a", label: "A <&> _x0041_ '\u{1f600}'", type: "text" }],
      ODD_WORDS.map((label, index) => ({ key: `${index}`, label, values: { a: text(label) } })),
    ),
    notes: ODD_WORDS,
  };
  const content = ["plain ", { strong: "strong" }];
  return documentOf(
    { type: "cover", masthead: ["M"], title: "T", subtitle: "S", facts: [{ label: "L", content }] },
    { type: "heading", level: 1, text: "H" },
    { type: "paragraph", style: "warning", content },
    { type: "list", isNumbered: true, items: ODD_WORDS.map((each) => [each]) },
    { type: "pen-lines", content, lineCount: 2 },
    { type: "signatures", offices: ["O"], placeAndDate: "P", signature: "S" },
    table,
    { ...table, id: "T'1" },
  );
}

const documents: [string, Document][] = [
  ["a sample", sampleDocument()],
  ["from right to left", { ...sampleDocument(), direction: "rtl" }],
  ["on one sheet", { ...sampleDocument(), id: "member-statement" }],
  ["odd words", oddDocument()],
];

const attributes = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value]) => value);

/** Elements within a part's list, and the number that the list says it has. */
function counted(xml: string, list: string, element: string): number {
  const [, count, inner] =
    new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s").exec(xml) ?? [];
  const found = inner.match(new RegExp(`<${element}[ />]`, "g"))?.length;
  expect(Number(count), list).toBe(found);
  return Number(count);
}

describe.each(documents)("parts of a workbook: %s", async (_, document) => {
  const parts = partsOfFile(await writeReportXlsx(document));
  const partAt = (path: string): string => parts.get(path) ?? "";
  const sheets = [...parts].filter(([path]) => /^xl\/worksheets\/[^/]+$/.test(path));

  test("are well-formed, and their elements stand in the order of the schema", () => {
    for (const [path, xml] of parts) expect(disorder(xml), path).toEqual([]);
  });

  test("each has a type, and each relation has its own id and leads to a part", () => {
    const types = attributes(partAt("[Content_Types].xml"), /PartName="\/([^"]+)"/g);
    const named = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect(types.sort()).toEqual(named.sort());
    for (const [path, xml] of parts) {
      if (!path.endsWith(".rels")) continue;
      const ids = attributes(xml, / Id="([^"]+)"/g);
      expect(new Set(ids).size, path).toBe(ids.length);
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const target of attributes(xml, / Target="([^"]+)"/g)) {
        const whole = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(parts.has(whole), `${path}: ${target}`).toBe(true);
      }
      const source = path.replace("_rels/", "").replace(/\.rels$/, "");
      const used = attributes(partAt(source), / r:id="([^"]+)"/g);
      if (source.startsWith("xl/worksheets/")) expect(used.sort()).toEqual(ids.sort());
    }
  });

  test("looks and texts that cells name are there", () => {
    const styles = partAt("xl/styles.xml");
    const known = {
      font: counted(styles, "fonts", "font"),
      fill: counted(styles, "fills", "fill"),
      border: counted(styles, "borders", "border"),
    };
    for (const [what, count] of Object.entries(known))
      for (const id of attributes(styles, new RegExp(` ${what}Id="(\\d+)"`, "g")))
        expect(Number(id)).toBeLessThan(count);
    const formats = attributes(styles, /<numFmt numFmtId="(\d+)"/g);
    expect(new Set(formats).size).toBe(formats.length);
    for (const id of attributes(styles, /<xf numFmtId="(\d+)"/g))
      expect(["0", "49", ...formats]).toContain(id);
    const looks = counted(styles, "cellXfs", "xf");
    const texts = /<sst [^>]*count="(\d+)" uniqueCount="(\d+)"/.exec(
      partAt("xl/sharedStrings.xml"),
    );
    const [, used, unique] = texts?.map(Number) ?? [];
    const all = sheets.map(([, xml]) => xml).join("");
    for (const id of attributes(all, /<c [^>]*s="(\d+)"/g)) expect(Number(id)).toBeLessThan(looks);
    const named = attributes(all, /<c [^>]*t="s"><v>(\d+)</g).map(Number);
    expect(named).toHaveLength(used);
    expect([...new Set(named)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: unique }, (_, at) => at),
    );
    expect(partAt("xl/sharedStrings.xml").match(/<si>/g)).toHaveLength(unique);
  });

  test("columns of native tables are called as the cells above them, and no name comes twice", async () => {
    const workbook = await readWorkbook(await writeReportXlsx(document));
    const names: string[] = [];
    for (const sheet of workbook.worksheets)
      for (const xml of tablesOf(parts, sheet.id)) {
        const [, name, column, row] = / displayName="(\w+)" ref="([A-Z]+)(\d+):/.exec(xml) ?? [];
        names.push(name);
        expect(column).toBe("A");
        const headings = attributes(xml, /<tableColumn id="\d+" name="([^"]*)"/g).map(unescaped);
        const cells = headings.map(
          (__, index) => sheet.getRow(Number(row)).getCell(index + 1).value,
        );
        expect(headings).toEqual(cells);
      }
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("what is printed are ranges of sheets that are there", () => {
    const book = partAt("xl/workbook.xml");
    const names = attributes(book, /<sheet name="([^"]+)"/g);
    const printed = [
      ...book.matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d+)">'([^']+)'!([^<]+)</g),
    ];
    for (const [, what, index, name, range] of printed) {
      expect(name).toBe(names[Number(index)]);
      expect(range).toMatch(what === "Print_Area" ? /^\$A\$1:\$[A-Z]+\$\d+$/ : /^\$3:\$3$/);
    }
    const areas = document.id === "member-statement" ? 0 : names.length;
    expect(printed.filter(([, what]) => what === "Print_Area")).toHaveLength(areas);
  });
});

function tablesOf(parts: ReadonlyMap<string, string>, sheet: number): string[] {
  const relations = parts.get(`xl/worksheets/_rels/sheet${sheet}.xml.rels`) ?? "";
  const targets = attributes(relations, /Target="\.\.\/(tables\/[^"]+)"/g);
  return targets.map((target) => parts.get(`xl/${target}`) ?? "");
}

const unescaped = (xml: string): string =>
  xml
    .replace(/_x005F_/g, "_")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

describe("looks", () => {
  const kinds: RowKind[] = ["line", "group", "of-which", "subtotal", "total", "check"];
  const column = { key: "a", label: "A", type: "amount", currency: "EUR" } as const;
  const rows = kinds.map((kind) => ({ key: kind, kind, values: { a: amount(1, "EUR") } }));
  const sheet = writeReportXlsx(documentOf(tableOf([column], rows)))
    .then(readWorkbook)
    .then((book) => sheetOf(book, "T1"));

  test.each<[RowKind, string, string, string | undefined, number | undefined]>([
    ["line", "1F2933", "- hair", undefined, 1],
    ["group", "1D4E63 bold", "- hair", "EEF2F4", undefined],
    ["of-which", "5B6770 italic", "- hair", undefined, 3],
    ["subtotal", "1F2933 bold", "thin hair", undefined, undefined],
    ["total", "1F2933 bold", "medium thin", "E2EAEE", undefined],
    ["check", "1F2933 bold italic", "thin thin", undefined, undefined],
  ])(
    "%s: letters, lines, ground and indent of its own",
    async (kind, letters, lines, fill, indent) => {
      const row = (await sheet).getRow(4 + kinds.indexOf(kind));
      for (const cell of [row.getCell(1), row.getCell(2)]) {
        const { color, bold, italic, size, name } = cell.font;
        const shown = `${color?.argb?.slice(2)}${bold ? " bold" : ""}${italic ? " italic" : ""}`;
        expect([shown, size, name]).toEqual([letters, 9, "Arial"]);
        const { top, bottom } = cell.border;
        expect(`${top?.style ?? "-"} ${bottom?.style ?? "-"}`).toBe(lines);
        expect(cell.fill?.type === "pattern" ? cell.fill.fgColor?.argb : undefined).toBe(
          fill && `FF${fill}`,
        );
      }
      expect(row.getCell(1).alignment).toEqual({
        horizontal: "left",
        vertical: "middle",
        wrapText: true,
        ...(indent !== undefined && { indent }),
      });
      expect(row.getCell(2).alignment).toEqual({ horizontal: "right", vertical: "middle" });
    },
  );

  test("headings are white on dark, figures to the right", async () => {
    const [label, figure] = [1, 2].map(async (at) => (await sheet).getRow(3).getCell(at));
    expect((await label).font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect((await figure).fill).toMatchObject({ fgColor: { argb: "FF1D4E63" } });
    expect((await label).alignment.horizontal).toBe("left");
    expect((await figure).alignment.horizontal).toBe("right");
  });
});

test("every column says its width, also one as wide as many programs make columns by themselves", async () => {
  const column = { key: "a", label: "A", type: "count" } as const;
  const parts = partsOfFile(await writeReportXlsx(documentOf(tableOf([column], [{ key: "r" }]))));
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain(
    '<col min="2" max="2" width="9" customWidth="1"/>',
  );
});

test("text of one font is plain text in its font, strong words within it have their own", async () => {
  const paragraph = (...content: (string | { strong: string })[]) =>
    ({ type: "paragraph", style: "lead", content }) as const;
  const workbook = await readWorkbook(
    await writeReportXlsx(
      documentOf(
        paragraph("a ", "b"),
        paragraph({ strong: "c" }),
        paragraph("d ", { strong: "e" }),
      ),
    ),
  );
  const [plain, strong, mixed] = [1, 2, 3].map((row) =>
    sheetOf(workbook, "Report").getCell(row, 2),
  );
  expect([plain.value, plain.font.bold, plain.font.size]).toEqual(["a b", undefined, 11]);
  expect([strong.value, strong.font.bold]).toEqual(["c", true]);
  expect(mixed.value).toMatchObject({
    richText: [{ text: "d " }, { text: "e", font: { bold: true, size: 11 } }],
  });
});
