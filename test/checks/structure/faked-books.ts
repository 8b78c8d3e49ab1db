import { readBooks } from "../../../addin/books/read-books";
import { runChecks } from "../../../addin/checks/run-checks";
import { fullAddress } from "../../../addin/core/cells";
import { factAndAdvice } from "../../../addin/core/finding";
import { NO_BREAK_SPACE } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { escapeXml, type SheetXml, xlsxParts } from "../../file/xlsx-writer";
import { writeZip } from "../../file/zip-writer";

/** A cell as XML, from "A1", an attribute such as s="1" and what it holds: a number, a text, or XML of its own. */
export function cell(address: string, holds: number | string, attributes = ""): string {
  if (typeof holds === "number") return `<c r="${address}" ${attributes}><v>${holds}</v></c>`;
  if (holds.startsWith("<")) return `<c r="${address}" ${attributes}>${holds}</c>`;
  return `<c r="${address}" t="inlineStr" ${attributes}><is><t>${escapeXml(holds)}</t></is></c>`;
}

export const rowXml = (row: number, cells: readonly string[], attributes = ""): string =>
  `<row r="${row}" ${attributes}>${cells.join("")}</row>`;

/** A row of headings. */
export const headings = (...names: readonly string[]): string =>
  rowXml(
    1,
    names.map((name, at) => cell(`${String.fromCharCode(65 + at)}1`, name)),
  );

/** An .xlsx file of sheets written as XML, with other styles where they are told. */
export function fileOf(sheets: readonly SheetXml[], styles?: string): Uint8Array {
  const parts = xlsxParts({ sheets: [...sheets] }).map((part) =>
    part.name === "xl/styles.xml" && styles !== undefined ? { ...part, content: styles } : part,
  );
  return writeZip(parts);
}

/** Findings of one check over a file, through the reader of files: "Ledger!F3: message". */
export function findingsInFile(code: string, bytes: Uint8Array): string[] {
  const workbook = readWorkbook(bytes, "book.xlsx");
  const input = { ...readBooks(workbook, sayIn("en")), today: 46_000 };
  return runChecks(input, { say: sayIn("en"), only: [code] }).findings.map(
    ({ cell: place, ...said }) =>
      `${fullAddress(place)}: ${factAndAdvice(said)}`.replaceAll(NO_BREAK_SPACE, " "),
  );
}

/** Where they are, without words. */
export const placesInFile = (code: string, bytes: Uint8Array): string[] =>
  findingsInFile(code, bytes).map((finding) => finding.slice(0, finding.indexOf(": ")));
