import { vi } from "vitest";
import { EmulatedWord } from "./emulated-word";
import { bridgeTo } from "./node-bridge";
import { loadOffice } from "./office-library";
import type { DocumentModel } from "./word/document-model";

/** Office's client code for desktop Word on an emulated document, until `vi.unstubAllGlobals()`. */
export function startWord(document: DocumentModel, sets = { WordApi: "1.3" }): EmulatedWord {
  const host = new EmulatedWord(document);
  const library = loadOffice("word", bridgeTo(host), {
    sets,
    document: {},
  });
  vi.stubGlobal("Word", library.Word);
  vi.stubGlobal("Office", library.Office);
  return host;
}
