import type { Browser } from "playwright-core";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { EmulatedExcel } from "../office/emulated-excel";
import { EmulatedFile } from "../office/emulated-file";
import { bookOf } from "../office/excel/load-book";
import { type OpenPane, openPane, type PaneOptions } from "./open-pane";

/** A pane beside a workbook that an emulated Excel has open. */
export interface OpenExcelPane extends OpenPane {
  readonly excel: EmulatedExcel;
  readonly file: EmulatedFile;
}

interface ExcelPaneOptions extends Omit<PaneOptions, "answerBatch" | "host"> {
  readonly book: { readonly name: string; readonly bytes: Uint8Array };
}

/** Opens the pane in an emulated Excel on the web in which somebody has opened a file. */
export async function openExcelPane(
  browser: Browser,
  { book, ...options }: ExcelPaneOptions,
): Promise<OpenExcelPane> {
  const excel = new EmulatedExcel(bookOf(readWorkbook(book.bytes, book.name), book.name));
  excel.isWeb = true;
  const file = new EmulatedFile(() => book.bytes);
  const opened = await openPane(browser, {
    ...options,
    host: "excel",
    answerBatch: (batch) => excel.answer(batch),
    answerCommon: (call) => file.answer(call),
  });
  excel.onEvent = (entry) => void opened.push([entry]);
  return { ...opened, excel, file };
}
