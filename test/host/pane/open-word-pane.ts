import type { Browser } from "playwright-core";
import { EmulatedWord } from "../office/emulated-word";
import type { DocumentModel } from "../office/word/document-model";
import { type OpenPane, openPane, type PaneOptions } from "./open-pane";

/** A pane beside a document that an emulated Word has open. */
export interface OpenWordPane extends OpenPane {
  readonly word: EmulatedWord;
}

interface WordPaneOptions extends Omit<PaneOptions, "answerBatch" | "host"> {
  readonly document: DocumentModel;
}

/** Opens the pane in an emulated Word on the web. */
export async function openWordPane(
  browser: Browser,
  { document, ...options }: WordPaneOptions,
): Promise<OpenWordPane> {
  const word = new EmulatedWord(document);
  const opened = await openPane(browser, {
    ...options,
    host: "word",
    answerBatch: (batch) => word.answer(batch),
  });
  return { ...opened, word };
}
