import type { Document } from "../core/document";
import { writeTableCsv } from "../file/write-csv";
import { writeReportDocx } from "../file/write-docx";
import { writeReportJson } from "../file/write-json";
import { writeReportXlsx } from "../file/write-xlsx";
import { choiceOption, listOption, type Options } from "./arguments";
import type { OutputFile } from "./files";
import { rasterise } from "./rasterise";

/** Formats in which a document can be written. */
export const formats = ["xlsx", "docx", "csv", "json"] as const;
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

/** A document in each of the formats; a .csv for each of its tables. */
export async function filesOf(
  document: Document,
  { name, chosen }: { name: string; chosen: ReadonlySet<Format> },
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  if (chosen.has("xlsx"))
    files.push({ name: `${name}.xlsx`, content: await writeReportXlsx(document) });
  if (chosen.has("docx"))
    files.push({ name: `${name}.docx`, content: await writeReportDocx(document, rasterise) });
  if (chosen.has("csv"))
    for (const block of document.blocks)
      if (block.type === "table")
        files.push({ name: `${name}-${block.id}.csv`, content: writeTableCsv(block) });
  if (chosen.has("json")) files.push({ name: `${name}.json`, content: writeReportJson(document) });
  return files;
}
