import type { Document } from "../../addin/core/document";
import type { Rasterise } from "../../addin/file/charts/rasterise";
import type { Paper } from "../../addin/file/paper";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportHtml } from "../../addin/file/write-html";
import { writeReportJson } from "../../addin/file/write-json";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import type { FileFormat } from "../model/report-form";
import type { OutputFile } from "./messages";

interface WordOptions {
  readonly paper: Paper;
  readonly rasterise: Rasterise;
  /** First eight signs of the fingerprint of the books, for figures that Word can refresh. */
  readonly seal?: string;
}

/** A report as a file of one format. */
export async function reportFile(
  document: Document,
  { format, ...options }: WordOptions & { format: FileFormat },
): Promise<OutputFile> {
  const { paper } = options;
  const name = `${document.id}.${format}`;
  const utf8 = (text: string): OutputFile => ({ name, content: new TextEncoder().encode(text) });
  switch (format) {
    case "xlsx":
      return { name, content: await writeReportXlsx(document, { paper }) };
    case "docx":
      return { name, content: await wordFile(document, options) };
    case "html":
      return utf8(writeReportHtml(document, { paper }));
    case "json":
      return utf8(writeReportJson(document));
  }
}

/** A chart that the page could not draw. */
export class NoPicture extends Error {}

/** With its charts drawn; where the page cannot draw them their words stand in their place. */
async function wordFile(document: Document, options: WordOptions): Promise<Uint8Array> {
  try {
    return await writeReportDocx(document, options);
  } catch (fault) {
    if (!(fault instanceof NoPicture)) throw fault;
    const { rasterise: _, ...others } = options;
    return writeReportDocx(document, others);
  }
}
