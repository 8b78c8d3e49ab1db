import type { CopyFront } from "./sending/front";
import type { CopyTable } from "./sending/settle";

export { settledTables } from "./sending/settle";

/**
 * A new workbook of cleaned tables for people without this program: values, native formulas, and a first sheet with
 * what can be compared. The same content always gives the same bytes.
 */
export async function writeCopy(
  tables: readonly CopyTable[],
  { front, language }: { front: CopyFront; language: string },
): Promise<Uint8Array> {
  const { copyWorkbook } = await import("./sending/copy-workbook");
  return copyWorkbook(tables, front, language);
}
