import type { Cell } from "../../addin/core/cells";
import type { Document } from "../../addin/core/document";
import type { Fix } from "../../addin/core/finding";
import type { Workbook } from "../../addin/core/sheet";
import type { Say } from "../../addin/core/words";
import type { HostOptions } from "../host";

/** What the change log tells of a change besides its cells. */
interface ChangeRecord {
  readonly time: string;
  readonly who: string;
  readonly say: Say;
}

/** What the pane needs of Excel: the functions of addin/excel. What is not there yet is not offered. */
export interface ExcelAdapter {
  readWorkbook(options: HostOptions): Promise<{ workbook: Workbook; name: string }>;
  /** Name of the open workbook, and the rows that its sheets use. */
  measureWorkbook?(): Promise<{ readonly name: string; readonly rows: number }>;
  hasFileBytes?(): boolean;
  /** The open workbook as a file. */
  fileBytes?(options: HostOptions): Promise<Uint8Array>;
  goToCell?(cell: Cell): Promise<void>;
  applyFixes?(fixes: readonly Fix[], record: ChangeRecord): Promise<void>;
  undoLastFix?(): Promise<void>;
  writeDocument?(document: Document, options: HostOptions): Promise<readonly string[]>;
  watchEdits?(onEdit: (sheetName: string) => void): Promise<() => Promise<void>>;
  openAsNewWorkbook?(base64: string): Promise<void>;
}
