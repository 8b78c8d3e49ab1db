import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { sayIn } from "../../addin/core/words";
import { readFigures, refreshFigures } from "../../addin/word/figures";
import { insertDocument } from "../../addin/word/insert-document";
import { wordHost } from "../../taskpane/hosts/word-host";
import { recalled } from "../../taskpane/model/memory";
import { reduce } from "../../taskpane/model/reduce";
import type { PaneState } from "../../taskpane/model/state";
import { Work } from "../../taskpane/work";
import { Desk } from "../../taskpane/worker/desk";
import type { FromWorker, ToWorker } from "../../taskpane/worker/messages";
import { NoPicture } from "../../taskpane/worker/report-files";
import { startWord } from "../host/office/node-word";
import { DocumentModel } from "../host/office/word/document-model";
import { fileOf } from "../word/word-file";

const BOOK = "addin/sample/ledger.xlsx";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The pane's worker in this thread: the same desk behind the same messages. */
class WorkerHere extends EventTarget {
  readonly #desk = new Desk();

  async postMessage(message: ToWorker): Promise<void> {
    if (message.type !== "request") return;
    const { id, request } = message;
    const tell = (data: FromWorker) => this.dispatchEvent(new MessageEvent("message", { data }));
    const answer = await this.#desk.answer(request, {
      onProgress: (progress) => tell({ type: "progress", id, progress }),
      onFindings: (findings) => tell({ type: "findings", id, findings }),
      rasterise: () => Promise.reject(new NoPicture()),
    });
    tell({ type: "answer", id, answer });
  }

  terminate(): void {}
}

/** A pane beside a Word document, without its views. */
function paneInWord(document: DocumentModel) {
  const office = startWord(document);
  const adapter = {
    insertReport: (_: unknown, { content }: { content: Uint8Array }) =>
      insertDocument(fileOf(content)),
    refreshFigures,
  };
  const host = wordHost(adapter, { language: "en", hasDownloads: true });
  const worker: unknown = new WorkerHere();
  const isWorker = (one: unknown): one is Worker => one instanceof WorkerHere;
  let state: PaneState = recalled(null);
  const work = new Work(
    {
      ...host,
      startWorker: () => {
        if (!isWorker(worker)) throw new Error("no worker");
        return worker;
      },
    },
    {
      state: () => state,
      dispatch: (action) => {
        state = reduce(state, action);
      },
      say: () => sayIn("en"),
      language: () => "en",
    },
  );
  return { work, office, state: () => state };
}

test("a report is put into Word with figures that know the books, and refreshed from them", async () => {
  const document = new DocumentModel();
  const { work, office, state } = paneInWord(document);
  await work.books.openFile(new File([readFileSync(BOOK)], "ledger.xlsx"));
  const seal = state().summary?.fingerprint.slice(0, 8);
  expect(seal).toMatch(/^[0-9a-f]{8}$/);

  await work.reports.makeReport("cash-report");
  await work.word.insertReport("cash-report");
  expect(state().notice).toMatchObject({ intent: "success" });
  const before = await readFigures();
  expect(before.length).toBeGreaterThan(500);
  expect(new Set(before.map((figure) => figure.seal))).toEqual(new Set([seal]));

  const total = document.controls.filter(({ tag }) => tag.startsWith("fig:T1/receipts.total/"));
  expect(total.length).toBeGreaterThan(0);
  const { text } = total[0];
  total[0].text = "1.00\u00a0EUR";
  document.addControl("fig:T1/somebody.else/y2022/00000000", "7.00");
  await work.word.refreshFigures();
  expect(state().notice).toEqual({
    intent: "success",
    text: "1 figure changed. The reports no longer have these, which were left as they are: T1/somebody.else/y2022.",
  });
  expect(total[0].text).toBe(text);
  await work.word.refreshFigures();
  expect(state().notice?.text).toMatch(/^No figure changed\./);
  expect(office.missing).toEqual([]);
});
