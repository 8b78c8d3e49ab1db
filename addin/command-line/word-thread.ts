import { parentPort } from "node:worker_threads";
import type { Document } from "../core/document";
import type { PrintOptions } from "../file/paper";
import { type WordFile, wordFile } from "./word-file";

// Runs beside the main thread: what it needs is loaded while the book is read there.
import "../file/docx-writer/pages";

/** A report to be written. */
export interface WordTask {
  readonly number: number;
  readonly document: Document;
  readonly options: PrintOptions;
}

/** What came of it: a fault of the program is handed over, to be thrown where the file was asked for. */
export interface WordAnswer {
  readonly number: number;
  readonly file?: WordFile;
  readonly fault?: unknown;
}

parentPort?.on("message", async ({ number, document, options }: WordTask) => {
  const answer: WordAnswer = await wordFile(document, options).then(
    (file) => ({ number, file }),
    (fault: unknown) => ({ number, fault }),
  );
  parentPort?.postMessage(answer);
});
