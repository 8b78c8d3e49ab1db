import { strFromU8, unzipSync } from "fflate";
import { OfficeFault } from "../wire";

/** A content control of the document. */
export interface ControlModel {
  readonly id: number;
  tag: string;
  text: string;
}

/** An emulated Word document: its content controls, and the files that were inserted into it. */
export class DocumentModel {
  readonly controls: ControlModel[] = [];
  readonly inserted: { readonly call: string; readonly bytes: number }[] = [];
  isProtected = false;

  addControl(tag: string, text: string): void {
    this.controls.push({ id: this.controls.length + 1, tag, text });
  }

  guard(): void {
    if (this.isProtected) throw new OfficeFault("AccessDenied", "the document is protected");
  }

  /** Takes a .docx file as Word does, as far as content controls go. */
  insert(call: string, base64: unknown): void {
    this.guard();
    const bytes = Uint8Array.from(Buffer.from(String(base64), "base64"));
    this.inserted.push({ call, bytes: bytes.length });
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"]);
    for (const [, tag, content] of xml.matchAll(
      /<w:sdt><w:sdtPr><w:tag w:val="([^"]*)"\/><\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent>/gs,
    ))
      this.addControl(unescaped(tag), textOf(content));
  }
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
  return texts.map(([, text]) => unescaped(text)).join("");
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
