import type { Document } from "../core/document";
import { textOf } from "../core/words";
import type { Rasterise } from "../file/charts/rasterise";
import type { Paper } from "../file/paper";
import { writeTableCsv } from "../file/write-csv";
import { writeReportDocx } from "../file/write-docx";
import { writeReportHtml } from "../file/write-html";
import { writeReportJson } from "../file/write-json";
import { writeReportXlsx } from "../file/write-xlsx";
import { choiceOption, listOption, type Options } from "./arguments";
import type { OutputFile } from "./files";
import type { PdfWriter } from "./pdf";
import { loadRasteriser } from "./rasterise";
import { words } from "./words";

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
  /** Needed for pdf. */
  readonly writePdf?: PdfWriter | undefined;
}

/** A document in each of the formats; a .csv for each of its tables. */
export async function filesOf(
  document: Document,
  { name, chosen, paper, writePdf }: Wanted,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  const add = (ending: string, content: string | Uint8Array) =>
    files.push({ name: `${name}${ending}`, content });
  if (chosen.has("xlsx")) add(".xlsx", await writeReportXlsx(document, { paper }));
  if (chosen.has("docx")) {
    const rasterise = await pictureMaker(document);
    add(".docx", await writeReportDocx(document, { paper, rasterise }));
  }
  if (chosen.has("csv"))
    for (const block of document.blocks)
      if (block.type === "table") add(`-${block.id}.csv`, writeTableCsv(block));
  if (chosen.has("html")) add(".html", writeReportHtml(document, { paper }));
  if (writePdf !== undefined) add(".pdf", writePdf(document, { paper }));
  if (chosen.has("json")) add(".json", writeReportJson(document));
  return files;
}

/** What draws the charts of a document, looked for only where there are any; says so where it is not there. */
async function pictureMaker({ blocks, language }: Document): Promise<Rasterise | undefined> {
  if (!blocks.some(({ type }) => type === "chart")) return undefined;
  const found = await loadRasteriser();
  if (found === undefined) process.stderr.write(`${textOf(words.noPictures, language)}\n`);
  return found;
}
