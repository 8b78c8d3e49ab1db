import type { Document } from "../../addin/core/document";
import type { FigureReplacement, Host, HostOptions, PresentFigures } from "../host";
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
  readDocument?: Host["readDocument"];
  goToPlace?: Host["goToPlace"];
  replaceFigure?: Host["replaceFigure"];
}

/** Word around the pane: workbooks are chosen as files, reports go into the open document. */
export function wordHost(adapter: WordAdapter, facts: OfficeFacts): Host {
  const { insertReport, refreshFigures, readDocument, goToPlace, replaceFigure } = adapter;
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
    ...(readDocument && { readDocument: () => told(readDocument) }),
    ...(goToPlace && { goToPlace: (place) => told(() => goToPlace(place)) }),
    ...(replaceFigure && {
      replaceFigure: (replacement: FigureReplacement) => told(() => replaceFigure(replacement)),
    }),
  };
}
