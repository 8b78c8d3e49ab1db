import type { Block, Document, ReportTable } from "../../core/document";
import { cover, reportTitle, runningHead } from "./cover";
import { declaration } from "./declaration";
import { inShort } from "./in-short";
import type { CashReportInput } from "./input";
import { notes } from "./notes";
import { receiptsChart } from "./receipts-chart";
import { sensitivity } from "./sensitivity";
import { type ReportSource, reportSource } from "./source";
import { type ReportTables, reportTables } from "./tables";
import { words } from "./words";

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|ckb|yi)\b/;

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
    direction: RIGHT_TO_LEFT.test(input.language) ? "rtl" : "ltr",
    runningHead: runningHead(source),
    pageNumbering: source.say(words.pageNumbering, { page: "{page}", pages: "{pages}" }),
    blocks: [
      cover(source, input),
      { type: "page-break" },
      ...inShort(source, tables),
      { type: "page-break" },
      ...tableBlocks(source, tables),
      ...notes(source, tables),
      ...declaration(source),
    ],
  };
}

function tableBlocks(source: ReportSource, tables: ReportTables): Block[] {
  const { say } = source;
  const present = (table: ReportTable | undefined): Block[] => (table ? [table] : []);
  const members = [...present(tables.members), ...present(tables.continents)];
  const rates = [...present(tables.rates), ...present(tables.yearRates)];
  const heading = (text: string): Block => ({ type: "heading", level: 1, text });
  return [
    heading(say(words.headingStatement)),
    tables.statement,
    ...receiptsChart(source, tables.statement),
    ...present(tables.funds),
    heading(say(words.headingCash)),
    tables.cash,
    tables.use,
    ...(members.length > 0 ? [heading(say(words.headingContributions)), ...members] : []),
    ...(rates.length > 0
      ? [heading(say(words.headingRates)), ...rates, sensitivity(source, tables)]
      : []),
  ];
}
