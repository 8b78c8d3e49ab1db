import type { Document } from "../../addin/core/document";
import type { Host, HostOptions, PresentFigures } from "../host";
import type { OutputFile } from "../worker/messages";
import { download } from "./download";
import type { OfficeFacts } from "./excel-host";
import { browserMemory, todayOfMachine } from "./machine";
import { startOfficeWorker } from "./office-worker";
import { told } from "./told-faults";

/** What the pane needs of Word: the functions of addin/word. What is not there yet is not offered. */
export interface WordAdapter {
  insertReport?(report: Document, file: OutputFile, options: HostOptions): Promise<void>;
  refreshFigures?: Host["refreshFigures"];
}

/** Word around the pane: workbooks are chosen as files, reports go into the open document. */
export function wordHost({ insertReport, refreshFigures }: WordAdapter, facts: OfficeFacts): Host {
  return {
    kind: "word",
    language: facts.language,
    ...(facts.isDark !== undefined && { isDark: facts.isDark }),
    today: todayOfMachine,
    startWorker: startOfficeWorker,
    memory: browserMemory,
    async deliver(file) {
      download(file);
      return "downloaded";
    },
    ...(insertReport && {
      insertReport: (report, file, options) => told(() => insertReport(report, file, options)),
    }),
    ...(refreshFigures && {
      refreshFigures: (present: PresentFigures) => told(() => refreshFigures(present)),
    }),
  };
}
