import type { Document } from "../../addin/core/document";
import type { Rasterise } from "../../addin/file/charts/rasterise";
import type { Paper } from "../../addin/file/paper";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportHtml } from "../../addin/file/write-html";
import { writeReportJson } from "../../addin/file/write-json";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import type { FileFormat } from "../model/report-form";
import type { OutputFile } from "./messages";

/** A report as a file of one format. */
export async function reportFile(
  document: Document,
  { format, paper, rasterise }: { format: FileFormat; paper: Paper; rasterise: Rasterise },
): Promise<OutputFile> {
  const name = `${document.id}.${format}`;
  const utf8 = (text: string): OutputFile => ({ name, content: new TextEncoder().encode(text) });
  switch (format) {
    case "xlsx":
      return { name, content: await writeReportXlsx(document, { paper }) };
    case "docx":
      return { name, content: await wordFile(document, { paper, rasterise }) };
    case "html":
      return utf8(writeReportHtml(document, { paper }));
    case "json":
      return utf8(writeReportJson(document));
  }
}

/** A chart that the page could not draw. */
export class NoPicture extends Error {}

/** With its charts drawn; where the page cannot draw them their words stand in their place. */
async function wordFile(
  document: Document,
  options: { paper: Paper; rasterise: Rasterise },
): Promise<Uint8Array> {
  try {
    return await writeReportDocx(document, options);
  } catch (fault) {
    if (!(fault instanceof NoPicture)) throw fault;
    return writeReportDocx(document, { paper: options.paper });
  }
}
