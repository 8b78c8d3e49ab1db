import { docxTexts, flatOpc } from "../../addin/file/flat-opc";
import type { DocumentFile } from "../../addin/word/insert-document";
import { cellText, type DocumentModel, textOf } from "../host/office/word/document-model";

/** The two forms of a .docx file that Word is given. */
export function fileOf(bytes: Uint8Array): DocumentFile {
  return {
    base64: Buffer.from(bytes).toString("base64"),
    flatOpc: () => Promise.resolve(flatOpc(bytes)),
    texts: () => Promise.resolve(docxTexts(bytes)),
  };
}

/** All that a document says, content controls with their tags. */
export function stateOf(document: DocumentModel): string {
  const words = document.blocks.map((block) =>
    block.type === "paragraph"
      ? `${block.style}: ${textOf(block)}`
      : block.rows.map((row) => row.map(cellText).join(" | ")).join("\n"),
  );
  const controls = document.controls.map(({ tag, text }) => `${tag}=${text}`);
  return [...words, ...controls].join("\n");
}
