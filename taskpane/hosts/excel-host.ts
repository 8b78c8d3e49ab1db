import type { Host } from "../host";
import { base64Of } from "./base64";
import { download } from "./download";
import type { ExcelAdapter } from "./excel-adapter";
import { browserMemory, todayOfMachine } from "./machine";
import { startOfficeWorker } from "./office-worker";
import { readOpenBook } from "./read-open-book";
import { told } from "./told-faults";

export interface OfficeFacts {
  /** Language of Office, BCP 47. */
  readonly language: string;
  readonly isDark?: boolean;
  /** Whether the host's browser hands files to the downloads; that of Excel on the Mac does not. */
  readonly hasDownloads: boolean;
}

/** Excel around the pane: the open workbook is read, and changed only where the user says so. */
export function excelHost(adapter: ExcelAdapter, facts: OfficeFacts): Host {
  const { goToCell, applyFixes, undoLastFix, writeDocument, watchEdits, openAsNewWorkbook } =
    adapter;
  return {
    kind: "excel",
    language: facts.language,
    ...(facts.isDark !== undefined && { isDark: facts.isDark }),
    today: todayOfMachine,
    startWorker: startOfficeWorker,
    memory: browserMemory,
    async deliver(file) {
      const isBook = file.name.endsWith(".xlsx");
      if (facts.hasDownloads || !isBook || openAsNewWorkbook === undefined) {
        download(file);
        return "downloaded";
      }
      await told(() => openAsNewWorkbook(base64Of(file.content)));
      return "opened";
    },
    readBook: (options) => told(() => readOpenBook(adapter, options)),
    ...(goToCell && { goToCell: (cell) => told(() => goToCell(cell)) }),
    ...(applyFixes && {
      applyFixes: (fixes, say) =>
        told(() => applyFixes(fixes, { time: timeOfMachine(), who: "", say })),
    }),
    ...(undoLastFix && { undoLastFix: () => told(undoLastFix) }),
    ...(writeDocument && {
      writeSheets: (document, options) => told(() => writeDocument(document, options)),
    }),
    ...(watchEdits && { watchEdits: (onEdit) => told(() => watchEdits(onEdit)) }),
  };
}

/** Time of the machine's clock as the change log shows it: 2026-03-01 14:05. */
function timeOfMachine(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
