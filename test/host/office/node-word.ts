import { vi } from "vitest";
import { EmulatedWord } from "./emulated-word";
import { bridgeTo } from "./node-bridge";
import { loadOffice } from "./office-library";
import type { DocumentModel } from "./word/document-model";
import { NEWER_CALLS } from "./word/newer-calls";

interface WordSettings {
  readonly sets?: Readonly<Record<string, string>>;
  /** Client code of today, which knows calls that the package of the tests has not. */
  readonly isNewer?: boolean;
}

/** Office's client code for desktop Word on an emulated document, until `vi.unstubAllGlobals()`. */
export function startWord(
  document: DocumentModel,
  { sets = { WordApi: "1.3" }, isNewer = false }: WordSettings = {},
): EmulatedWord {
  const host = new EmulatedWord(document);
  const library = loadOffice("word", bridgeTo(host), {
    sets,
    document: {},
    ...(isNewer && { newerCalls: NEWER_CALLS }),
  });
  vi.stubGlobal("Word", library.Word);
  vi.stubGlobal("Office", library.Office);
  return host;
}
