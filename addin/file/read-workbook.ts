import type { Workbook } from "../core/sheet";
import { readCsv } from "./csv/read-csv";
import { refuse } from "./refusals";
import { isZip, refuseOtherKinds } from "./xlsx/file-kind";
import { type ReadOptions, readXlsx } from "./xlsx/read-xlsx";

/** Reads a stranger's .xlsx or .csv file, told apart by content, or refuses it with an InputError. */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: Omit<ReadOptions, "fileName"> = {},
): Workbook {
  if (isZip(bytes)) return readXlsx(bytes, { ...options, fileName });
  refuseOtherKinds(bytes, fileName);
  // Text is read as a table whatever its ending; what is no text was no workbook either.
  const isBinary = !isWide(bytes) && bytes.subarray(0, 4096).some(isNoText);
  if (isBinary) refuse(/\.(csv|txt|tsv)$/i.test(fileName) ? "CSV_BINARY" : "NOT_A_ZIP", fileName);
  return readCsv(bytes, fileName);
}

function isNoText(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26;
}

/** UTF-16 begins with a mark and has bytes of all kinds. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
