import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeLedgerWorkbook } from "../../addin/file/write-ledger";
import { allTables } from "../../addin/tables/all-tables";
import { smallLedger } from "../file/template/small-ledger";

/** What must come out nowhere, by the place where it is planted. */
export const secrets = {
  outside: "Zsecretoutside",
  hiddenSheet: "Zsecrethidden",
  definedName: "Zsecretdefined",
  core: "Zsecretcreator",
  app: "Zsecretcompany",
  custom: "Zsecretcustom",
  comment: "Zsecretcomment",
  threaded: "Zsecretthreaded",
  externalLink: "Zsecretlink",
  printer: "Zsecretprinter",
  header: "Zsecretheader",
  validation: "Zsecretprompt",
  styleName: "Zsecretstyle",
  codeName: "Zsecretcode",
  customXml: "Zsecretxml",
  hyperlink: "Zsecretweb",
  tableComment: "Zsecrettable",
  heading: "Zsecretheading",
  name: "Zsecretorganisation",
  person: "Zsecretperson",
  counter: "Zsecretcounter",
  logged: "Zsecretlogged",
} as const;

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const inlineCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A sound workbook, with a secret in every corner in which one can be forgotten. */
export async function workbookWithSecrets(): Promise<Uint8Array> {
  const parts = unzipSync(await writeLedgerWorkbook(content(), { language: "en" }));
  const sheet = `xl/worksheets/sheet${allTables.findIndex(({ name }) => name === "Ledger") + 2}.xml`;
  const add = (path: string, text: string): void => {
    parts[path] = strToU8(text);
  };
  const change = (path: string, from: string | RegExp, to: string): void => {
    const before = strFromU8(parts[path]);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${path}: nothing to plant a secret in`);
    parts[path] = strToU8(after);
  };
  const { length } = allTables;
  change(sheet, /<\/row>/, `${inlineCell("AZ1", secrets.outside)}</row>`);
  change(sheet, /<\/row>(?=<row r="4")/, `${inlineCell("AZ3", secrets.heading)}</row>`);
  change(sheet, /<sheetPr/, `<sheetPr codeName="${secrets.codeName}"`);
  change(sheet, /<oddFooter>/, `<oddHeader>${secrets.header}</oddHeader><oddFooter>`);
  change(sheet, /<dataValidation /, `<dataValidation prompt="${secrets.validation}" `);
  change(
    sheet,
    /<pageMargins/,
    `<hyperlinks><hyperlink ref="A1" r:id="rId90"/></hyperlinks><pageMargins`,
  );
  change(
    sheet.replace("sheets/", "sheets/_rels/").concat(".rels"),
    "</Relationships>",
    `<Relationship Id="rId90" Type="${RELATIONS}/hyperlink" Target="https://example.org/${secrets.hyperlink}" TargetMode="External"/><Relationship Id="rId91" Type="${RELATIONS}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
  );
  add("xl/printerSettings/printerSettings1.bin", `\\\\server\\${secrets.printer}`);
  add(
    "xl/worksheets/sheet90.xml",
    `<worksheet xmlns="${SHEETS}"><sheetData><row r="1">${inlineCell("A1", secrets.hiddenSheet)}</row></sheetData></worksheet>`,
  );
  change(
    "xl/workbook.xml",
    "</sheets>",
    `<sheet name="Notes" sheetId="${length + 90}" state="hidden" r:id="rId90"/></sheets>`,
  );
  change(
    "xl/workbook.xml",
    "</definedNames>",
    `<definedName name="${secrets.definedName}">"${secrets.definedName}"</definedName></definedNames>`,
  );
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId90" Type="${RELATIONS}/worksheet" Target="worksheets/sheet90.xml"/><Relationship Id="rId92" Type="${RELATIONS}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/worksheets/sheet90.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Default Extension="bin" ContentType="application/octet-stream"/></Types>`,
  );
  add("xl/externalLinks/externalLink1.xml", `<externalLink xmlns="${SHEETS}"/>`);
  add(
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/externalLinkPath" Target="file:///home/${secrets.externalLink}/x.xlsx" TargetMode="External"/></Relationships>`,
  );
  change(
    "docProps/core.xml",
    /\/>$/,
    `><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${secrets.core}</dc:creator></cp:coreProperties>`,
  );
  change("docProps/app.xml", /\/>$/, `><Company>${secrets.app}</Company></Properties>`);
  add(
    "docProps/custom.xml",
    `<Properties><property name="x"><v>${secrets.custom}</v></property></Properties>`,
  );
  add("customXml/item1.xml", `<note>${secrets.customXml}</note>`);
  add(
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments><threadedComment><text>${secrets.threaded}</text></threadedComment></ThreadedComments>`,
  );
  const comments = Object.keys(parts).find((path) => path.startsWith("xl/comments")) ?? "";
  change(comments, "<author/>", `<author>${secrets.comment}</author>`);
  change("xl/styles.xml", /<cellStyle name="Normal"/, `<cellStyle name="${secrets.styleName}"`);
  change("xl/tables/table1.xml", "<table ", `<table comment="${secrets.tableComment}" `);
  return zipSync(parts);
}

/** The small ledger with a recorded name that also stands in texts, and with persons. */
function content() {
  const [first, ...entries] = smallLedger.get("Ledger") ?? [];
  const receipt = {
    ...first,
    text: `Contribution of ${secrets.name}, thanks`,
    category: "contributions",
    member: "ROSE",
    year: 2025,
    checked: secrets.person,
  };
  return new Map([
    ...smallLedger,
    ["Ledger", [receipt, ...entries]],
    [
      "Categories",
      [{ category: "contributions", side: "receipt", reportLine: "receipts.contributions" }],
    ],
    ["Members", [{ key: "M-01", code: "ROSE" }]],
    ["Names", [{ key: "M-01", name: secrets.name }]],
    ["Pledges", [{ member: "ROSE", year: 2025, amount: 2000, currency: "EUR" }]],
    [
      "CashCounts",
      [{ account: "BOX-TND", date: 45_747, countedBy: secrets.counter, amount: 12.345 }],
    ],
    ["ChangeLog", [{ time: "10:00", who: secrets.logged, old: secrets.logged }]],
  ]);
}
