import type { Document } from "../core/document";
import type { Paper } from "../file/paper";
import { writeTableCsv } from "../file/write-csv";
import { writeReportHtml } from "../file/write-html";
import { writeReportJson } from "../file/write-json";
import { writeReportXlsx } from "../file/write-xlsx";
import { choiceOption, listOption, type Options } from "./arguments";
import type { OutputFile } from "./files";
import type { PdfWriter } from "./pdf";
import type { WordWriter } from "./word-writer";

/** Formats that are written unless others are asked for. */
export const usualFormats = ["xlsx", "docx", "csv", "json"] as const;
/** Formats in which a document can be written. */
const formats = [...usualFormats, "html", "pdf"] as const;
export type Format = (typeof formats)[number];

/** The formats of --format, or others when it was not given. */
export function formatsOf(options: Options, whenAbsent: readonly Format[]): ReadonlySet<Format> {
  const words = listOption(options, "format");
  if (words.length === 0) return new Set(whenAbsent);
  const chosen = words.map((word) =>
    choiceOption({ format: word }, { name: "format", choices: formats }),
  );
  return new Set(chosen.filter((format) => format !== undefined));
}

interface Wanted {
  /** Name of the files without its ending. */
  readonly name: string;
  readonly chosen: ReadonlySet<Format>;
  readonly paper: Paper;
  /** Needed for docx. */
  readonly writeWord?: WordWriter | undefined;
  /** Needed for pdf. */
  readonly writePdf?: PdfWriter | undefined;
}

/** A document in each of the formats; a .csv for each of its tables. */
export async function filesOf(
  document: Document,
  { name, chosen, paper, writeWord, writePdf }: Wanted,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  const add = (ending: string, content: string | Uint8Array) =>
    files.push({ name: `${name}${ending}`, content });
  // Begun first and waited for in the end: it is written beside the others.
  const wordFile = writeWord?.(document, { paper });
  if (chosen.has("xlsx")) add(".xlsx", await writeReportXlsx(document, { paper }));
  if (chosen.has("csv"))
    for (const block of document.blocks)
      if (block.type === "table") add(`-${block.id}.csv`, writeTableCsv(block));
  if (chosen.has("html")) add(".html", writeReportHtml(document, { paper }));
  if (writePdf !== undefined) add(".pdf", writePdf(document, { paper }));
  if (chosen.has("json")) add(".json", writeReportJson(document));
  if (wordFile !== undefined) add(".docx", await wordFile);
  return files;
}
