import type { Document } from "../../core/document";
import { directionOf } from "../../core/words";
import { cover, reportHead, reportTitle } from "./cover";
import { declaration } from "./declaration";
import { inShort } from "./in-short";
import type { CashReportInput } from "./input";
import { noteBlocks } from "./notes";
import { reportSource } from "./source";
import { chapterBlocks, reportTables } from "./tables";
import { words } from "./words";

/**
 * The financial officer's cash report on a period, as a document for any writer. Throws ArgumentError when the base
 * currency is none.
 */
export function cashReport(input: CashReportInput): Document {
  const source = reportSource(input);
  const tables = reportTables(source);
  return {
    id: "cash-report",
    title: reportTitle(source),
    language: input.language,
    direction: directionOf(source.say),
    runningHead: reportHead(source),
    pageNumbering: source.say(words.pageNumbering, { page: "{page}", pages: "{pages}" }),
    blocks: [
      cover(source, input),
      { type: "page-break" },
      ...inShort(source, tables),
      { type: "page-break" },
      { type: "contents", title: source.say(words.contents) },
      { type: "page-break" },
      ...chapterBlocks(source, tables),
      ...noteBlocks(source, tables),
      ...declaration(source),
    ],
  };
}
