import type { Document } from "../core/document";
import type { PrintOptions } from "../file/paper";
import { writeReportDocx } from "../file/write-docx";
import { loadRasteriser } from "./rasterise";

/** A Word file, and whether its charts could be drawn. */
export interface WordFile {
  readonly content: Uint8Array;
  readonly hasPictures: boolean;
}

/** A report as Word file, its charts drawn where the renderer has a part for this system. */
export async function wordFile(document: Document, { paper }: PrintOptions): Promise<WordFile> {
  const hasCharts = document.blocks.some(({ type }) => type === "chart");
  const rasterise = hasCharts ? await loadRasteriser() : undefined;
  const content = await writeReportDocx(document, { paper, rasterise });
  return { content, hasPictures: !hasCharts || rasterise !== undefined };
}
