import ExcelJS, { type Worksheet } from "exceljs";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { textOf } from "../../core/words";
import type { TableDefinition } from "../../tables/table";
import { fixedZip } from "../fixed-zip";
import { shownColumn } from "../template/calculated";
import { columnKeys, FIRST_ROW, type LedgerContent, rowsOf, textOfRow } from "../template/content";
import { withPairs } from "../template/escapes";
import { amountFormat } from "../template/number-formats";
import { freezeHeadings, newSheet } from "../template/sheets";
import { writeTableSheet } from "../template/table-sheet";
import { tableXml } from "../template/table-xml";
import type { CopyFront } from "./front";
import { writeFront } from "./front-sheet";
import type { CopyTable } from "./settle";

/** Decimals that the columns show where a row has no other. */
const DIGITS = 2;

/** All sheets of a copy, packed: nothing in it but what the tables and the first sheet say. */
export async function copyWorkbook(
  tables: readonly CopyTable[],
  front: CopyFront,
  language: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const content: LedgerContent = new Map(
    tables.map(({ definition, rows }) => [definition.name, rows]),
  );
  writeFront(newSheet(workbook, { name: front.name, language }), front, language);
  for (const { definition } of tables) {
    const sheet = newSheet(workbook, { name: textOf(definition.title, language), language });
    freezeHeadings(sheet, columnKeys(definition).length);
    writeTableSheet(sheet, definition, { content, language, use: "reading" });
    formatByCurrency(sheet, definition, content);
  }
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return fixedZip(new Uint8Array(packed), (path, packedXml) => {
    const xml = withPairs(packedXml);
    if (!path.startsWith("xl/tables/")) return xml;
    const id = Number(/(\d+)\.xml$/.exec(path)?.[1]);
    const { definition, rows } = tables[id - 1];
    return tableXml(definition, { id, rowCount: rows.length, language });
  });
}

/** Amounts of a currency with other than two decimals show those that it has. */
function formatByCurrency(sheet: Worksheet, table: TableDefinition, content: LedgerContent): void {
  const keys = columnKeys(table);
  for (const [index, key] of keys.entries()) {
    if (table.columns[key].type !== "amount") continue;
    currenciesOf(table, key, content).forEach((currency, row) => {
      const digits = isCurrency(currency) ? minorUnitDigits(currency) : DIGITS;
      if (digits !== DIGITS)
        sheet.getCell(FIRST_ROW + row, index + 1).numFmt = amountFormat(digits);
    });
  }
}

/** Currency of each row of an amount column; none for amounts in the base currency. */
function currenciesOf(
  table: TableDefinition,
  key: string,
  content: LedgerContent,
): readonly string[] {
  const rows = rowsOf(content, table.name);
  const { currency } = table.columns[key];
  if (currency !== undefined && table.columns[currency].formula !== undefined)
    return shownColumn(content, table.name, currency).map(String);
  if (currency !== undefined) return rows.map((row) => textOfRow(row, currency));
  if (!("account" in table.columns) || "currency" in table.columns) return [];
  const accounts = new Map(
    rowsOf(content, "Accounts").map((row) => [
      textOfRow(row, "account"),
      textOfRow(row, "currency"),
    ]),
  );
  return rows.map((row) => accounts.get(textOfRow(row, "account")) ?? "");
}
