import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";
import type { Document } from "../core/document";
import { textOf } from "../core/words";
import type { PrintOptions } from "../file/paper";
import type { WordFile } from "./word-file";
import { words } from "./words";

/** Makes Word files of reports. */
export type WordWriter = (document: Document, options: PrintOptions) => Promise<Uint8Array>;

/**
 * Starts a thread that writes Word files while this one goes on: they take as long as all other files together. Run
 * from its sources, where the thread's program was not built, or in a thread itself, everything is done in this one.
 */
export function startWordWriter(): WordWriter {
  const program = fileURLToPath(new URL("word-thread.cjs", import.meta.url));
  const write = isMainThread && existsSync(program) ? inThread(program) : inThisThread;
  return async (document, options) => {
    const { content, hasPictures } = await write(document, options);
    if (!hasPictures) process.stderr.write(`${textOf(words.noPictures, document.language)}\n`);
    return content;
  };
}

/** Begins one document now, while others are still made; the writer gives its file when it is asked for. */
export function begun(
  write: WordWriter,
  { document, options }: { document: Document; options: PrintOptions },
): WordWriter {
  const file = write(document, options);
  // Whoever asks for the file gets the fault; until then it is nobody's.
  file.catch(() => undefined);
  return (asked, how) => (asked === document ? file : write(asked, how));
}

/** What goes to the thread: a report to be written. */
interface WordTask {
  readonly number: number;
  readonly document: Document;
  readonly options: PrintOptions;
}

/** What comes of it: a fault of the program is handed over, to be thrown where the file was asked for. */
interface WordAnswer {
  readonly number: number;
  readonly file?: WordFile;
  readonly fault?: unknown;
}

type WriteWordFile = (document: Document, options: PrintOptions) => Promise<WordFile>;

const inThisThread: WriteWordFile = async (document, options) => {
  const { wordFile } = await import("./word-file");
  return wordFile(document, options);
};

interface Waiting {
  readonly resolve: (file: WordFile) => void;
  readonly reject: (fault: unknown) => void;
}

function inThread(program: string): WriteWordFile {
  // Options of the main program, such as those of a debugger, are not for it.
  const thread = new Worker(program, { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const settle = (number: number, { file, fault }: Omit<WordAnswer, "number">) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) thread.unref();
    if (file === undefined) one?.reject(fault);
    else one?.resolve(file);
  };
  thread.on("message", ({ number, ...answer }: WordAnswer) => settle(number, answer));
  thread.on("error", (fault) => {
    for (const number of [...waiting.keys()]) settle(number, { fault });
  });
  // Behind the listeners, since to listen is to keep the program alive.
  thread.unref();
  return (document, options) =>
    new Promise((resolve, reject) => {
      const task: WordTask = { number: ++asked, document, options };
      waiting.set(task.number, { resolve, reject });
      // Only while somebody waits may the thread keep the program alive.
      thread.ref();
      thread.postMessage(task);
    });
}
