import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { dayOfIso } from "../../addin/core/calendar";
import { type LedgerRow, writeLedgerWorkbook } from "../../addin/file/write-ledger";

const day = (iso: string): number => dayOfIso(iso) ?? 0;

function entry(no: number, more: LedgerRow): LedgerRow {
  return {
    no: `2025-${String(no).padStart(4, "0")}`,
    date: day("2025-01-10") + no,
    voucher: `V${no}`,
    account: "CASH",
    text: `Movement ${"abcdefghijklmnop"[no]}`,
    category: more.out === undefined ? "donations" : "office",
    fund: "general",
    ...more,
  };
}

/** Rows of a small honest workbook, with what each fix wants planted in it. */
function content(): ReadonlyMap<string, readonly LedgerRow[]> {
  const accounts = [
    { account: "CASH", kind: "cash", currency: "EUR" },
    { account: "BANK", kind: "bank", currency: "EUR" },
    { account: "DOLLAR", kind: "bank", currency: "USD" },
  ];
  const category = (name: string, side: string, line = ""): LedgerRow => ({
    category: name,
    side,
    reportLine: line,
  });
  return new Map<string, readonly LedgerRow[]>([
    [
      "Settings",
      [
        { key: "base-currency", value: "EUR" },
        { key: "language", value: "en" },
      ],
    ],
    ["Accounts", accounts],
    ["Members", ["M1", "M2"].map((code) => ({ key: code, code }))],
    ["Funds", [{ fund: "general", kind: "general" }]],
    [
      "Categories",
      [
        category("donations", "receipt", "receipts.donations"),
        category("other-receipt", "receipt", "receipts.other"),
        category("office", "payment", "payments.office"),
        category("charges", "payment", "payments.bank-charges"),
        category("other-payment", "payment", "payments.other"),
        category("transfer", "transfer"),
      ],
    ],
    [
      "Rates",
      [
        {
          date: day("2025-01-12"),
          from: "USD",
          to: "EUR",
          rate: 0.9,
          source: "ECB",
          kind: "reference",
        },
      ],
    ],
    ["Literature", [{ item: "BOOK", title: "A book", price: 7.5, currency: "EUR" }]],
    [
      "StockMoves",
      [
        { no: "S1", date: day("2025-01-05"), item: "BOOK", quantity: 100, kind: "in" },
        { no: "S2", date: day("2025-01-20"), item: "BOOK", quantity: -9, kind: "count" },
      ],
    ],
    [
      "CashCounts",
      [{ account: "CASH", date: day("2025-01-22"), countedBy: "A, B", amount: 9_100.5 }],
    ],
    [
      "InKind",
      [
        {
          no: "S-1",
          date: day("2025-01-05"),
          from: "M1",
          what: "paper",
          value: 12,
          currency: "EUR",
          basis: "invoice",
        },
      ],
    ],
    [
      "Ledger",
      [
        entry(1, { in: 9_000 }),
        entry(2, { in: 8_000, account: "BANK" }),
        entry(3, { in: 700, account: "DOLLAR" }),
        entry(4, { in: 250, text: "Chairs, in kind", member: "M1" }),
        entry(5, { out: 100, category: "transfer", transfer: "T1", text: "To the bank" }),
        entry(6, { in: 80, account: "DOLLAR", rate: 1 }),
        entry(7, { out: 33, text: "Stamps", voucher: null }),
        { ...entry(8, { out: 33, text: "Stamps", voucher: null }), date: day("2025-01-17") },
        entry(11, { in: 55.5, checked: "yes" }),
      ],
    ],
  ]);
}

const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Ledger!$F$4:$F$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function links(kind: string, target: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/${kind}" Target="${target}"/></Relationships>`;
}

/** A chart on the first sheet, as exceljs cannot write one; rules and protection of the ledger that end with its data. */
function withForeignParts(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  const change = (path: string, from: string | RegExp, to: string): void => {
    const old = strFromU8(parts[path]);
    const now = old.replace(from, () => to);
    if (now === old) throw new Error(`${path} holds no ${from}`);
    parts[path] = strToU8(now);
  };
  parts["xl/charts/chart1.xml"] = strToU8(CHART);
  parts["xl/drawings/drawing1.xml"] = strToU8(DRAWING);
  parts["xl/drawings/_rels/drawing1.xml.rels"] = strToU8(links("chart", "../charts/chart1.xml"));
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    links("drawing", "../drawings/drawing1.xml"),
  );
  change("xl/worksheets/sheet1.xml", "</worksheet>", '<drawing r:id="rId1"/></worksheet>');
  const type = "application/vnd.openxmlformats-officedocument";
  change(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/charts/chart1.xml" ContentType="${type}.drawingml.chart+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${type}.drawing+xml"/></Types>`,
  );
  // As Excel keeps them: a rule of the table ends where its data end.
  change("xl/worksheets/sheet16.xml", /sqref="D4:D\d+"/, 'sqref="D4:D12"');
  change("xl/worksheets/sheet16.xml", /sqref="F4:F\d+"/, 'sqref="F4:F12"');
  return zipSync(parts, { level: 6 });
}

/** A workbook of the template, written by exceljs, with names, comments, lists, formats, protection and a chart. */
export async function richBook(): Promise<Uint8Array> {
  return withForeignParts(await writeLedgerWorkbook(content(), { language: "en" }));
}
