import { KIND, type Workbook } from "../../core/sheet";
import { ColumnBuilder, emptySheet, StringList, workbookOf } from "../../core/sheet-builder";
import { refuse } from "../refusals";
import { decodeText } from "./decode-text";
import { parseCsv } from "./parse-csv";
import { findSeparator, type Separator } from "./separator";

const FILE_BYTES_MAX = 96 * 1024 * 1024;
const DIRECTIVE = /^sep=([,;\t|])\r?\n/i;

/** Reads a table of text into a workbook of one sheet; every value stays text, blank stays blank. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  if (bytes.length === 0) refuse("EMPTY_FILE", fileName);
  if (bytes.length > FILE_BYTES_MAX) refuse("CSV_TOO_BIG", fileName);
  const decoded = decodeText(bytes, fileName);
  if (decoded.includes("\0")) refuse("CSV_BINARY", fileName);
  // Excel writes and hides a first line that names the separator.
  const directive = DIRECTIVE.exec(decoded);
  const text = decoded.slice(directive?.[0].length ?? 0);
  const separator = stated(directive?.[1]) ?? findSeparator(text);
  const strings = new StringList();
  const columns: ColumnBuilder[] = [];
  let rowLast = 0;
  parseCsv({ text, fileName, separator }, (row, columnIndex, value) => {
    columns[columnIndex] ??= new ColumnBuilder();
    columns[columnIndex].push(row, KIND.text, strings.add(value));
    rowLast = row;
  });
  const sheet = { ...emptySheet(sheetName(fileName)), columns, rowLast, strings };
  return { ...workbookOf([sheet]), isUntyped: true };
}

function stated(separator: string | undefined): Separator | undefined {
  return ([",", ";", "\t", "|"] as const).find((known) => known === separator);
}

/** The file's name without its folders and ending. */
function sheetName(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, "");
  return name.replace(/\.[^.]+$/, "") || name;
}
