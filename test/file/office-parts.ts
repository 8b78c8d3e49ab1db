import ExcelJS from "exceljs";
import { unzipSync } from "fflate";

/** All parts of an Office file as text, by path. */
export function partsOfFile(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]),
  );
}

/** The workbook as another program reads it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** A sheet that must be there. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Fields of a separated file, read as a spreadsheet set to this separator would. */
export function fieldsOf(csv: string, separator = ","): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  for (let index = 0; index < csv.length; index++) {
    const sign = csv[index];
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (csv[index + 1] === '"') field += csv[++index];
      else isQuoted = false;
    } else if (sign === '"' && field === "") isQuoted = true;
    else if (sign === separator || sign === "\n") {
      rows[rows.length - 1].push(field);
      field = "";
      if (sign === "\n") rows.push([]);
    } else if (sign !== "\r") field += sign;
  }
  return rows.slice(0, -1);
}
