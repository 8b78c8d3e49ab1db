import { base64Of } from "./base64";
import type { WordAdapter } from "./word-host";

/** The functions of addin/word, loaded when they are used: Excel never needs them. */
export const wordAdapter: WordAdapter = {
  async insertReport(_report, { content }) {
    const { insertDocument } = await import("../../addin/word/insert-document");
    await insertDocument({
      base64: base64Of(content),
      flatOpc: async () => (await import("../../addin/file/flat-opc")).flatOpc(content),
      texts: async () => (await import("../../addin/file/flat-opc")).docxTexts(content),
    });
  },
  async refreshFigures(present) {
    return (await import("../../addin/word/figures")).refreshFigures(present);
  },
  async readDocument() {
    return (await import("../../addin/word/read-document")).readDocument();
  },
  async goToPlace(place) {
    await (await import("../../addin/word/go-to-place")).goToPlace(place);
  },
  async replaceFigure(replacement) {
    await (await import("../../addin/word/replace-figure")).replaceFigure(replacement);
  },
};
