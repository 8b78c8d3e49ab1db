import { applyFixes, undoLastFix } from "../../addin/excel/apply-fixes";
import { fileBytes, hasFileBytes } from "../../addin/excel/file-bytes";
import { goToCell } from "../../addin/excel/go-to-cell";
import { measureWorkbook } from "../../addin/excel/measure-workbook";
import { openAsNewWorkbook } from "../../addin/excel/open-as-new-workbook";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { watchEdits } from "../../addin/excel/watch-edits";
import { writeDocument } from "../../addin/excel/write-document";
import type { Host } from "../host";
import type { ExcelAdapter } from "./excel-adapter";
import { excelHost, type OfficeFacts } from "./excel-host";
import { startOfficeWorker } from "./office-worker";
import { pageHost } from "./page-host";
import { wordAdapter } from "./word-adapter";
import { wordHost } from "./word-host";

const excel: ExcelAdapter = {
  readWorkbook,
  measureWorkbook,
  hasFileBytes,
  fileBytes,
  goToCell,
  applyFixes,
  undoLastFix,
  writeDocument,
  watchEdits,
  openAsNewWorkbook,
};

/** The host that Office names; outside of Office a page that opens files. */
export function officeHost(
  host: Office.HostType | null,
  platform: Office.PlatformType | null,
): Host {
  if (host === Office.HostType.Excel) return excelHost(excel, factsOf(platform));
  if (host === Office.HostType.Word) return wordHost(wordAdapter, factsOf(platform));
  return { ...pageHost(), startWorker: startOfficeWorker };
}

function factsOf(platform: Office.PlatformType | null): OfficeFacts {
  const { displayLanguage, officeTheme } = Office.context;
  const isDark = isDarkColor(officeTheme?.bodyBackgroundColor);
  return {
    language: displayLanguage,
    ...(isDark !== undefined && platform !== Office.PlatformType.OfficeOnline && { isDark }),
    hasDownloads: platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS,
  };
}

/** Whether a colour such as #1F1F1F is a dark ground; undefined where the host tells none. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined) return undefined;
  const parts = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return parts.every((part) => part < 0x60);
}
