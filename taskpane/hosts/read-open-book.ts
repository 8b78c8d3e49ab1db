import { HostFault } from "../../addin/core/host-fault";
import type { HostOptions } from "../host";
import type { BookSource } from "../worker/messages";
import { packWorkbook } from "../worker/packed-workbook";
import type { ExcelAdapter } from "./excel-adapter";

/** Above so many rows the file is read in the worker: handing over cells one request of 5 MB after the other takes longer. */
const CELLS_ROWS_MAX = 30_000;

/** The open workbook: its cells, or its file where it is large and Excel hands the file over. */
export async function readOpenBook(
  adapter: ExcelAdapter,
  options: HostOptions,
): Promise<BookSource> {
  const file = await fileOfLargeBook(adapter, options);
  if (file !== undefined) return file;
  const { workbook, name } = await adapter.readWorkbook(options);
  return { name, content: { type: "workbook", workbook: packWorkbook(workbook) } };
}

/** Undefined for a workbook of usual size, and where Excel does not hand over its file just now. */
async function fileOfLargeBook(
  { hasFileBytes, measureWorkbook, fileBytes }: ExcelAdapter,
  options: HostOptions,
): Promise<BookSource | undefined> {
  if (!hasFileBytes?.() || measureWorkbook === undefined || fileBytes === undefined)
    return undefined;
  const { name, rows } = await measureWorkbook();
  if (rows <= CELLS_ROWS_MAX) return undefined;
  try {
    return { name, content: { type: "file", bytes: await fileBytes(options) } };
  } catch (fault) {
    // Not every host hands over every file; its cells it always does.
    if (fault instanceof HostFault) return undefined;
    throw fault;
  }
}
