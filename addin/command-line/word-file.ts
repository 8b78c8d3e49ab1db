import type { Document } from "../core/document";
import { reportPages } from "../file/docx-writer/pages";
import type { PrintOptions } from "../file/paper";
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
  const content = await reportPages(document, { paper, rasterise });
  return { content, hasPictures: !hasCharts || rasterise !== undefined };
}
