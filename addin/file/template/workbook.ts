import ExcelJS from "exceljs";
import { textOf } from "../../core/words";
import { allTables } from "../../tables/all-tables";
import { escapeXml } from "../escape-xml";
import { fixedZip } from "../fixed-zip";
import { type LedgerContent, lastReadyRow, rowsOf } from "./content";
import { listNames } from "./lists";
import { freezeHeadings, newSheet } from "./sheets";
import { writeStart } from "./start-sheet";
import { startWords } from "./start-words";
import { writeTableSheet } from "./table-sheet";
import { tableXml } from "./table-xml";
import { validationsXml } from "./validation";

/** All sheets of a ledger workbook, packed. */
export async function ledgerWorkbook(
  content: LedgerContent,
  language: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const start = newSheet(workbook, { name: textOf(startWords.title, language), language });
  writeStart(start, { content, language });
  for (const table of allTables) {
    const sheet = newSheet(workbook, { name: textOf(table.title, language), language });
    freezeHeadings(sheet, Object.keys(table.columns).length);
    writeTableSheet(sheet, table, { content, language });
    if (table.name === "Names" && content.get("Names")?.length) sheet.state = "veryHidden";
  }
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return fixedZip(new Uint8Array(packed), (path, xml) =>
    settledPart(path, xml, { content, language }),
  );
}

interface PartPlan {
  readonly content: LedgerContent;
  readonly language: string;
}

/** What exceljs cannot write, or writes with a name in it. */
function settledPart(path: string, xml: string, { content, language }: PartPlan): string {
  const number = Number(/(\d+)\.xml$/.exec(path)?.[1]);
  if (path === "xl/workbook.xml") return withListNames(xml, language);
  if (path.startsWith("xl/comments")) return xml.replace("<author>Author</author>", "<author/>");
  if (path.startsWith("xl/tables/")) {
    const table = allTables[number - 1];
    return tableXml(table, { id: number, rowCount: rowsOf(content, table.name).length, language });
  }
  // The first sheet is the start; every further one holds a table.
  if (!path.startsWith("xl/worksheets/sheet") || number === 1) return xml;
  const table = allTables[number - 2];
  const rowLast = lastReadyRow(rowsOf(content, table.name).length);
  const rules = validationsXml(table, { rowLast, language });
  return withNotesFirst(
    xml.replace(/<(?=(?:hyperlinks|printOptions|pageMargins)[ >])/, () => `${rules}<`),
  );
}

/** Excel wants a sheet's notes before its tables, exceljs writes them after; Excel would call the file damaged. */
function withNotesFirst(xml: string): string {
  return xml.replace(/(<tableParts.*?<\/tableParts>)(<legacyDrawing [^>]*\/>)/s, "$2$1");
}

function withListNames(xml: string, language: string): string {
  const names = listNames(language).map(
    ({ name, refersTo }) => `<definedName name="${name}">${escapeXml(refersTo)}</definedName>`,
  );
  return xml.replace("</definedNames>", () => `${names.join("")}</definedNames>`);
}
