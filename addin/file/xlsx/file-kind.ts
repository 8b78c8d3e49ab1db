import { refuse } from "../refusals";
import type { Archive } from "./archive";
import { asciiBytes, indexOfBytes, startsWith } from "./bytes";
import { LIMITS } from "./limits";

const COMPOUND = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const OLD_XLS = [2, 4, 8].map((version) => Uint8Array.of(0x09, version, 0x06, 0x00));
const ZIP = asciiBytes("PK\u0003\u0004");
const EMPTY_ZIP = asciiBytes("PK\u0005\u0006");
const MARKUP = /^\s*<(!doctype|\?xml|html|head|body|table|workbook|!--|div|meta|script|style)\b/i;

/** True when the bytes begin like a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
}

/** Refuses what is known and is not an Excel workbook of our kind; a ZIP archive passes. */
export function refuseOtherKinds(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) refuse("EMPTY_FILE", fileName);
  if (bytes.length > LIMITS.fileBytes) refuse("FILE_TOO_BIG", fileName);
  if (startsWith(bytes, COMPOUND)) {
    const isLocked = indexOfBytes(bytes, wide("EncryptedPackage")) >= 0;
    refuse(isLocked ? "PASSWORD_PROTECTED" : "LEGACY_XLS", fileName);
  }
  if (OLD_XLS.some((start) => startsWith(bytes, start))) refuse("LEGACY_XLS", fileName);
  if (isMarkup(bytes)) refuse("HTML_OR_XML", fileName);
}

/** Refuses archives that are documents of another kind. */
export function refuseOtherArchives(archive: Archive, fileName: string): void {
  if (archive.has("mimetype") || archive.has("content.xml")) refuse("ODS", fileName);
  if (archive.has("xl/workbook.bin")) refuse("XLSB", fileName);
  if (archive.has("word/document.xml")) refuse("DOCX", fileName);
  if (!archive.has("[Content_Types].xml")) refuse("NOT_A_WORKBOOK", fileName);
}

function isMarkup(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  const encoding = head[0] === 0xff ? "utf-16le" : head[0] === 0xfe ? "utf-16be" : "utf-8";
  return MARKUP.test(new TextDecoder(encoding).decode(head));
}

/** Bytes of an ASCII text in UTF-16, as the directory of a compound file has it. */
function wide(text: string): Uint8Array {
  return asciiBytes([...text].map((letter) => `${letter}\0`).join(""));
}
