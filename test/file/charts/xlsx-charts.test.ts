import { describe, expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { writeReportXlsx } from "../../../addin/file/write-xlsx";
import { partsOfFile, readWorkbook, sheetOf } from "../office-parts";
import { documentOf } from "../small-document";
import { disorder } from "./schema-order";
import { bars, examples, paired, steps } from "./small-charts";

/** A report with one chart of each kind, each beside a table of its own. */
function report(): Document {
  return documentOf(
    ...examples.flatMap(([, example], index) => {
      const { table, chart } = example();
      const id = `T${index + 1}`;
      return [
        { ...table, id },
        { ...chart, id: `C${index + 1}`, tableId: id },
      ];
    }),
  );
}

test("the validator finds what is out of order", () => {
  const xml = (inner: string) => `<c:ser xmlns:c="c">${inner}</c:ser>`;
  expect(disorder(xml("<c:idx/><c:cat/><c:val/>"))).toEqual([]);
  expect(disorder(xml("<c:idx/><c:val/><c:cat/>"))).toEqual(["c:ser: c:val before c:cat"]);
  expect(disorder(xml("<c:smooth/>"))).toEqual(["c:ser: c:smooth is not known"]);
});

describe("parts of a workbook with charts", async () => {
  const parts = partsOfFile(await writeReportXlsx(report()));
  const paths = [...parts.keys()].filter((path) =>
    /^xl\/(charts|drawings|worksheets)\/[^/]+$/.test(path),
  );

  test("one chart each, and a step line one for each currency", () => {
    expect(paths.filter((path) => path.startsWith("xl/charts/"))).toHaveLength(5);
    expect(paths.filter((path) => path.startsWith("xl/drawings/"))).toHaveLength(4);
  });

  test.each(paths)("%s: elements stand in the order of the schema", (path) => {
    expect(disorder(parts.get(path) ?? "")).toEqual([]);
  });

  test("what refers to a part finds it, and every part has a type", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const path of paths.filter((one) => !one.includes("worksheets")))
      expect(types).toContain(`PartName="/${path}"`);
    for (const [path, xml] of parts)
      if (/^xl\/(drawings|worksheets)\/_rels\//.test(path))
        for (const [, target] of xml.matchAll(/Target="\.\.\/([^"]+)"/g))
          expect(parts.has(`xl/${target}`), `${path}: ${target}`).toBe(true);
    const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
    expect(sheet).toMatch(/<drawing r:id="rIdCharts"\/><tableParts/);
    expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Id="rIdCharts"');
  });

  test("each chart has its words, the first of several panels those of all", () => {
    const drawing = parts.get("xl/drawings/drawing3.xml") ?? "";
    const described = [...drawing.matchAll(/<xdr:cNvPr ([^>]*)\/>/g)].map(([, all]) => all);
    expect(described[0]).toContain(
      'name="C3 EUR" descr="Columns of &quot;figures&quot; &amp; more.',
    );
    expect(described[1]).toContain('name="C3 JPY" descr="Title &lt;of&gt; it &amp; more, JPY"');
    expect(parts.get("xl/charts/chart1.xml")).toContain("C1  Title &lt;of&gt; it &amp; more, EUR");
  });

  test("patterns and greys, not colours alone", () => {
    expect(parts.get("xl/charts/chart1.xml")).toMatch(/<a:pattFill prst="wdUpDiag">/);
    expect(parts.get("xl/charts/chart2.xml")).toMatch(/<a:pattFill prst="wdUpDiag">/);
  });
});

/** Cells of ranges such as 'T1'!$B$3:$D$3, or several of them in brackets. */
function cellsOf(formula: string): { sheet: string; address: string }[] {
  return formula
    .replace(/^\(|\)$/g, "")
    .split(",")
    .flatMap((range) => {
      const [, sheet, from, first, to = from, last = first] =
        /^'(.+)'!\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?$/.exec(range) ?? [];
      const addresses: { sheet: string; address: string }[] = [];
      for (let row = Number(first); row <= Number(last); row++)
        for (let column = from.charCodeAt(0); column <= to.charCodeAt(0); column++)
          addresses.push({ sheet, address: `${String.fromCharCode(column)}${row}` });
      return addresses;
    });
}

test("every reference points at cells that hold what the chart remembers of them", async () => {
  const bytes = await writeReportXlsx(report());
  const [parts, workbook] = [partsOfFile(bytes), await readWorkbook(bytes)];
  let compared = 0;
  for (const [path, xml] of parts) {
    if (!path.startsWith("xl/charts/")) continue;
    const references = xml.matchAll(/<c:f>([^<]*)<\/c:f><c:(str|num)Cache>(.*?)<\/c:\2Cache>/gs);
    for (const [, formula, kind, cache] of references) {
      const cells = cellsOf(formula);
      expect(cache).toContain(`<c:ptCount val="${cells.length}"/>`);
      const known = new Map(
        [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, held]) => [
          Number(at),
          held,
        ]),
      );
      cells.forEach(({ sheet, address }, at) => {
        const { value } = sheetOf(workbook, sheet).getCell(address);
        const plain = (known.get(at) ?? "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&");
        if (kind === "str") expect(plain, address).toBe(value);
        else if (typeof value === "number") expect(Number(plain), address).toBe(value);
        else expect([value, known.has(at)], address).toEqual(["n/a", false]);
        compared++;
      });
    }
  }
  expect(compared).toBeGreaterThan(70);
});

test("rows between those of a chart are stepped over", async () => {
  const { table, chart } = bars();
  const parts = partsOfFile(await writeReportXlsx(documentOf(table, chart)));
  expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>('T1'!$C$5,'T1'!$C$7,'T1'!$C$9)</c:f>");
});

test("charts stand below the table, inside what is printed, and are not cut by pages", async () => {
  const { table, chart } = paired();
  const rows = Array.from({ length: 60 }, (_, index) => ({
    ...table.rows[index % 3],
    key: index < 3 ? table.rows[index].key : `more.${index}`,
  }));
  const bytes = await writeReportXlsx(documentOf({ ...table, rows }, chart));
  const sheet = sheetOf(await readWorkbook(bytes), "T1");
  const drawing = partsOfFile(bytes).get("xl/drawings/drawing1.xml") ?? "";
  const row = Number(/<xdr:row>(\d+)</.exec(drawing)?.[1]);
  expect(row).toBeGreaterThanOrEqual(63);
  const [, lastColumn, lastRow] = /^A1:([A-Z]+)(\d+)$/.exec(sheet.pageSetup.printArea ?? "") ?? [];
  expect(Number(lastRow)).toBeGreaterThanOrEqual(row + Math.ceil(250 / 15));
  // 454 points reach beyond the three narrow columns of the table.
  expect(lastColumn > "C").toBe(true);
  expect(partsOfFile(bytes).get("xl/worksheets/sheet2.xml")).toMatch(
    new RegExp(`<rowBreaks [^>]*><brk id="${row}"`),
  );
});

test("from right to left names begin on the right", async () => {
  const { table, chart } = steps();
  const document = { ...documentOf(table, chart), direction: "rtl" } as const;
  const xml = partsOfFile(await writeReportXlsx(document)).get("xl/charts/chart1.xml") ?? "";
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:axPos val="r"\/>/s);
});

test("a workbook without charts has no drawings", async () => {
  const { table } = paired();
  const parts = partsOfFile(await writeReportXlsx(documentOf(table)));
  expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
  expect(parts.get("xl/worksheets/sheet2.xml")).not.toContain("<drawing");
});
