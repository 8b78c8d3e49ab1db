import { expect, test } from "vitest";
import { cell, fileOf, findingsInFile, headings, placesInFile, rowXml } from "./faked-books";

// The faked figures of real files, each through the reader: what is found, and what looks like it and is honest.
const HEAD = headings("No", "Date", "Account", "In", "Out", "Text");

interface Faked {
  /** Attributes of the cell with the amount, and of its row. */
  readonly style?: string;
  readonly row?: string;
  readonly amount?: string | number;
  /** XML before and behind the cells of the sheet. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Inside of the style sheet. */
  readonly styles?: string;
  readonly more?: string;
}

/** A ledger of two entries, the second of which is tampered with. */
function book({
  amount = 250,
  style = "",
  row = "",
  before,
  after,
  state,
  styles,
  more = "",
}: Faked) {
  const entry = (at: number, own: string, attributes = ""): string =>
    rowXml(
      at,
      [
        cell(`A${at}`, at - 1),
        cell(`B${at}`, 45_688),
        cell(`C${at}`, "A"),
        own,
        cell(`F${at}`, "x"),
      ],
      attributes,
    );
  const data = HEAD + entry(2, cell("D2", 100)) + entry(3, cell("D3", amount, style), row) + more;
  const sheet = { name: "Ledger", data, ...(before && { before }), ...(after && { after }) };
  const sheets =
    state === undefined
      ? [sheet]
      : [
          { name: "Start", data: "" },
          { ...sheet, state },
        ];
  return fileOf(sheets, styles === undefined ? undefined : styleSheet(styles));
}

const styleSheet = (inside: string): string =>
  `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`;
const format = (code: string): string =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`;
const font = (inside: string, fill = ""): string =>
  `<fonts><font/><font>${inside}</font></fonts><fills><fill/><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`;
const solid = (colour: string): string =>
  `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
const dxf = (inside: string): string =>
  `<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/></cellXfs><dxfs><dxf>${inside}</dxf></dxfs>`;
const rule = (attributes: string, ...formulas: readonly string[]): string =>
  `<conditionalFormatting sqref="D2:D9"><cfRule dxfId="0" priority="1" ${attributes}>${formulas
    .map((one) => `<formula>${one}</formula>`)
    .join("")}</cfRule></conditionalFormatting>`;
const WHITE_FONT = dxf('<font><color rgb="FFFFFFFF"/></font>');
const styled = 's="1"';

test.each<[string, Faked]>([
  ["a plain format", { style: styled, styles: format("#,##0.00") }],
  ["a currency", { style: styled, styles: format("#,##0.00\\ [$€-407]") }],
  ["red and in brackets below 0", { style: styled, styles: format("#,##0.00;[Red](#,##0.00)") }],
])("STR-11 is silent: %s", (_, faked) => {
  expect(findingsInFile("STR-11", book(faked))).toEqual([]);
});

test.each([
  ["nothing", ";;;"],
  ["other figures", "&quot;100.00&quot;"],
  ["thousands as units", "0,"],
  ["a figure beside it", "&quot;1&quot;0.00"],
  ["percent", "0%"],
  ["words", "&quot;paid&quot;"],
])("STR-11 finds a format that shows %s", (_, code) => {
  expect(placesInFile("STR-11", book({ style: styled, styles: format(code) }))).toEqual([
    "Ledger!D3",
  ]);
});

test.each([
  ["as a shared or inline text", cell("D3", "250.00")],
  ["behind an apostrophe", cell("D3", "250", 'quotePrefix="1"')],
  ["with other figures (full width)", cell("D3", "２５０")],
])("STR-05 finds a number that is text: %s", (_, xml) => {
  const amount = /<is>.*<\/is>/.exec(xml)?.[0] ?? "";
  expect(placesInFile("STR-05", book({ amount, style: 't="inlineStr"' }))).toEqual(["Ledger!D3"]);
});

test.each<[string, Faked]>([
  ["black letters", { style: styled, styles: font('<color rgb="FF000000"/>') }],
  ["grey letters", { style: styled, styles: font('<color theme="0" tint="-0.5"/>') }],
  [
    "white on a dark theme colour",
    { style: styled, styles: font('<color theme="0"/>', solid('theme="1"')) },
  ],
  [
    "a rule that hides zeros",
    { amount: 0, styles: WHITE_FONT, after: rule('type="cellIs" operator="equal"', "0") },
  ],
  [
    "a rule that does not hold",
    { styles: WHITE_FONT, after: rule('type="cellIs" operator="greaterThan"', "250") },
  ],
  [
    "a rule nobody can work out",
    { styles: WHITE_FONT, after: rule('type="expression"', "ISODD(D2)") },
  ],
  [
    "a rule with a colour",
    {
      styles: dxf('<font><color rgb="FFFF0000"/></font>'),
      after: rule('type="expression"', "TRUE"),
    },
  ],
  [
    "a rule with a format",
    {
      styles: dxf('<numFmt numFmtId="170" formatCode="#,##0"/>'),
      after: rule('type="expression"', "TRUE"),
    },
  ],
])("STR-12 is silent: %s", (_, faked) => {
  expect(findingsInFile("STR-12", book(faked))).toEqual([]);
});

test.each<[string, Faked]>([
  ["white on white", { style: styled, styles: font('<color rgb="FFFFFFFF"/>') }],
  ["white of the theme", { style: styled, styles: font('<color theme="0"/>') }],
  ["nearly white by its tint", { style: styled, styles: font('<color theme="0" tint="-0.02"/>') }],
  [
    "a colour of the palette on itself",
    { style: styled, styles: font('<color indexed="13"/>', solid('indexed="5"')) },
  ],
  ["letters of one point", { style: styled, styles: font('<sz val="1"/>') }],
  [
    "a rule above a limit",
    { styles: WHITE_FONT, after: rule('type="cellIs" operator="greaterThan"', "249.99") },
  ],
  [
    "a rule between limits",
    { styles: WHITE_FONT, after: rule('type="cellIs" operator="between"', "250", "260") },
  ],
  [
    "a rule on another cell of the row",
    { styles: WHITE_FONT, after: rule('type="expression"', "$A2&gt;1") },
  ],
  [
    "a rule that paints the ground black",
    {
      styles: dxf('<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>'),
      after: rule('type="cellIs" operator="equal"', "100+150"),
    },
  ],
  [
    "a rule with a format",
    {
      styles: dxf('<numFmt numFmtId="170" formatCode=";;;"/>'),
      after: rule('type="cellIs" operator="notEqual"', "100"),
    },
  ],
])("STR-12 finds %s", (_, faked) => {
  expect(placesInFile("STR-12", book(faked))).toEqual(["Ledger!D3"]);
});

test("STR-12 tells what a rule does to all cells that it hides", () => {
  expect(
    findingsInFile(
      "STR-12",
      book({ styles: WHITE_FONT, after: rule('type="expression"', "TRUE") }),
    ),
  ).toEqual([
    "Ledger!D2: The cell holds 100, and nobody sees it: a conditional format gives its letters the colour of its ground; so it is in 2 cells of this column. Give it the look of the other cells, and ask why it was hidden.",
  ]);
});

const total = (shown: number): string =>
  rowXml(5, [cell("D5", `<f>SUM(D2:D3)</f><v>${shown}</v>`)]);

test("STR-13 finds a result that its formula does not give, and no other", () => {
  expect(findingsInFile("STR-13", book({ more: total(350) }))).toEqual([]);
  expect(placesInFile("STR-13", book({ more: total(350.01) }))).toEqual(["Ledger!D5"]);
});

test.each<[string, Faked, string[]]>([
  [
    "widths and heights as they are",
    { before: '<cols><col min="4" max="4" width="2"/></cols>', row: 'ht="9"' },
    [],
  ],
  [
    "a hidden column",
    { before: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>' },
    ["Ledger!D1"],
  ],
  [
    "a column of no width",
    { before: '<cols><col min="4" max="4" width="0"/></cols>' },
    ["Ledger!D1"],
  ],
  [
    "a column as narrow as a hair",
    { before: '<cols><col min="4" max="5" width="0.2"/></cols>' },
    ["Ledger!D1"],
  ],
  ["a hidden sheet", { state: "hidden" }, ["Ledger!A1"]],
  ["a very hidden sheet", { state: "veryHidden" }, ["Ledger!A1"]],
  [
    "merged cells with amounts below",
    { after: '<mergeCells><mergeCell ref="D2:D3"/></mergeCells>' },
    ["Ledger!D2"],
  ],
  ["merged headings", { after: '<mergeCells><mergeCell ref="A1:F1"/></mergeCells>' }, []],
])("STR-14 on %s", (_, faked, expected) => {
  expect(placesInFile("STR-14", book(faked))).toEqual(expected);
});

test.each([
  ["shown", 'ht="12" customHeight="1"', []],
  ["hidden", 'hidden="1"', ["Ledger!A3"]],
  ["in a group that is folded", 'outlineLevel="1" hidden="true"', ["Ledger!A3"]],
  ["of no height", 'ht="0" customHeight="1"', ["Ledger!A3"]],
  ["as low as a hair", 'ht="0.75" customHeight="1"', ["Ledger!A3"]],
])("STR-15 on a row %s", (_, row, expected) => {
  expect(placesInFile("STR-15", book({ row }))).toEqual(expected);
});
