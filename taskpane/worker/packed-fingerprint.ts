import { sha256OfText } from "../../addin/seal/sha256";
import type { PackedWorkbook } from "./packed-workbook";

/**
 * SHA-256 over everything that an open workbook holds. It is no hash of a file: Excel hands over cells, and the file on
 * the disk may be older than they are. The same cells always give the same figures.
 */
export function fingerprintOfPacked({ sheets, texts, names, is1904 }: PackedWorkbook): string {
  const parts = sheets.map(({ name, state, columns, strings, formulas, rowsHidden }) => [
    name,
    state,
    [...rowsHidden],
    columns.map((column) => {
      if (column === undefined) return null;
      const { count, rows, kinds, values, formulas: own } = column;
      return [
        [...rows.subarray(0, count)],
        [...kinds.subarray(0, count)],
        [...values.subarray(0, count)],
        own ? [...own.subarray(0, count)] : null,
      ];
    }),
    strings,
    formulas,
  ]);
  return sha256OfText(JSON.stringify([is1904, names, texts, parts]));
}
