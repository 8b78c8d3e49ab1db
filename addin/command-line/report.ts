import { fileURLToPath } from "node:url";
import type { Document } from "../core/document";
import { ArgumentError } from "../core/faults";
import { writeTableCsv } from "../file/write-csv";
import { writeReportDocx } from "../file/write-docx";
import { writeReportJson } from "../file/write-json";
import { writeReportXlsx } from "../file/write-xlsx";
import { auditorsReport } from "../reports/auditors-report/auditors-report";
import { type Arguments, choiceOption, listOption } from "./arguments";
import { countOf, findingsText, totalsLine } from "./check-text";
import { type Command, EXIT } from "./command";
import { type Examination, examine } from "./examine";
import { type OutputFile, writeFiles } from "./files";
import { type LoadedBooks, loadBooks, theBook } from "./load-books";
import { readPreviousReport } from "./previous-report";
import { todayOf } from "./today";
import { version } from "./version";
import { words } from "./words";

const formats = ["xlsx", "docx", "csv", "json"] as const;
type Format = (typeof formats)[number];

export const report: Command = {
  name: "report",
  usage: { key: "commandLine.help.reportUsage", english: "[BOOK] [options]" },
  help: {
    key: "commandLine.help.report",
    english: `Checks a ledger workbook and writes the cash report and the auditors' report.
Without BOOK it reports on the sample ledger that comes with the program.

  --map MAP.json          read a cash book of another layout (see: treasury map)
  --from DATE --to DATE   the period; default: the last one of the workbook
  --base CUR              base currency; default: the workbook's
  --previous FILE.json    cash-report.json of the last report, for comparison
  --language LANG         language of the reports: {languages}; default: the workbook's
  --out DIR               where to write; default: out
  --only cash|auditors    one report only
  --format xlsx,docx,...  of xlsx, docx, csv, json; default: all (json is always written)
  --conclusion A|B|C|D    the auditors' conclusion; default: left open, with the proposal
  --today DATE            the day to count from; default: today`,
  },
  options: [
    "map",
    "from",
    "to",
    "base",
    "previous",
    "language",
    "out",
    "only",
    "format",
    "conclusion",
    "today",
  ],
  async run(given, progress) {
    const { options } = given;
    const chosen = formatsOf(given);
    const only = choiceOption(options, { name: "only", choices: ["cash", "auditors"] });
    const conclusion = choiceOption(options, {
      name: "conclusion",
      choices: ["A", "B", "C", "D"],
    });
    const today = todayOf(options);
    const loaded = loadBooks(bookOrSample(given), { given, progress });
    const { books, say, language } = loaded;
    const previous = options.previous ? readPreviousReport(options.previous, say) : undefined;
    const examination = examine(loaded, { options, only: [], today, previous, progress });
    const { cashReport, period, base, run } = examination;
    if (period === undefined) throw new ArgumentError(say(words.noEntries));
    if (cashReport === undefined) throw new ArgumentError(say(words.noBase));
    progress.step(say(words.reporting));
    const auditors = auditorsReport({
      books,
      period,
      base,
      say,
      language,
      today,
      cashReport,
      findings: run.findings,
      checksRun: run.run,
      checksNotRun: run.notRun,
      evidence: { fingerprint: loaded.fingerprint, version },
      ...(conclusion ? { conclusion } : {}),
    });
    const documents = [
      ...(only === "auditors" ? [] : [cashReport]),
      ...(only === "cash" ? [] : [auditors]),
    ];
    const files: OutputFile[] = [];
    for (const document of documents) files.push(...(await filesOf(document, chosen)));
    const folder = options.out ?? "out";
    writeFiles(folder, files, say);
    process.stdout.write(summary(loaded, { examination, folder, files }));
    return countOf(run.findings, "error") > 0 ? EXIT.errorsFound : EXIT.clean;
  },
};

function bookOrSample(given: Arguments): string {
  if (given.files.length > 0) return theBook(given, "report");
  return fileURLToPath(new URL("../addin/sample/ledger.xlsx", import.meta.url));
}

function formatsOf({ options }: Arguments): ReadonlySet<Format> {
  const words = listOption(options, "format");
  if (words.length === 0) return new Set(formats);
  const chosen = words.map((word) =>
    choiceOption({ format: word }, { name: "format", choices: formats }),
  );
  return new Set(chosen.filter((format) => format !== undefined));
}

/** A report in the formats asked for; its .json always, since other programs read their figures there. */
async function filesOf(document: Document, chosen: ReadonlySet<Format>): Promise<OutputFile[]> {
  const { id } = document;
  const files: OutputFile[] = [];
  if (chosen.has("xlsx"))
    files.push({ name: `${id}.xlsx`, content: await writeReportXlsx(document) });
  if (chosen.has("docx"))
    files.push({ name: `${id}.docx`, content: await writeReportDocx(document) });
  if (chosen.has("csv"))
    for (const block of document.blocks)
      if (block.type === "table")
        files.push({ name: `${id}-${block.id}.csv`, content: writeTableCsv(block) });
  files.push({ name: `${id}.json`, content: writeReportJson(document) });
  return files;
}

function summary(
  loaded: LoadedBooks,
  made: { examination: Examination; folder: string; files: readonly OutputFile[] },
): string {
  const { say } = loaded;
  const { run } = made.examination;
  const names = made.files.map(({ name }) => name).join(", ");
  return [
    findingsText(loaded, run.findings),
    `${totalsLine(loaded, run.findings)}\n`,
    `${say(words.written, { folder: made.folder, files: names })}\n`,
  ].join("");
}
