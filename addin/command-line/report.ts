import { fileURLToPath } from "node:url";
import type { Books } from "../books/books";
import { ArgumentError } from "../core/faults";
import type { Finding } from "../core/finding";
import { sayIn } from "../core/words";
import { papers } from "../file/paper";
import { concludeAudit, type Judgement } from "../workbooks/conclude-audit";
import { type Arguments, choiceOption, languageOption } from "./arguments";
import { findingsText, type Shown, shownOf, totalsLine } from "./check-text";
import type { Command } from "./command";
import { filesOf, formatsOf, usualFormats } from "./document-files";
import { examine } from "./examine";
import { exitCodeOf } from "./exit-code";
import { type OutputFile, writeFiles } from "./files";
import { type LoadedBooks, loadBooks, theBook } from "./load-books";
import { loadPdfWriter } from "./pdf";
import { previousOption } from "./previous-option";
import { todayOf } from "./today";
import { version } from "./version";
import { begun, startWordWriter } from "./word-writer";
import { words } from "./words";

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
  --format xlsx,docx,...  of xlsx, docx, csv, json, html, pdf; default: the first four
                          (json is always written; pdf needs an optional package)
  --paper a4|letter       paper to print on; default: a4
  --conclusion A|B|C|D    the auditors' conclusion; default: the workbook's, else left open, with the proposal
  --reason "..."          why it is another one than the rule proposes
  --today DATE            the day to count from; default: today
  --relief                add the optional proposal of relief
  --all                   print every note; else of a check with more than five the first three`,
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
    "paper",
    "conclusion",
    "reason",
    "today",
  ],
  flags: ["relief", "all"],
  async run(given, progress) {
    const { options } = given;
    // Other programs read their figures in the .json, so it is always written.
    const chosen = new Set([...formatsOf(options, usualFormats), "json" as const]);
    const paper = choiceOption(options, { name: "paper", choices: papers }) ?? "a4";
    const only = choiceOption(options, { name: "only", choices: ["cash", "auditors"] });
    const today = todayOf(options);
    // Before anything is read: who asks for a PDF that cannot be made shall not wait for that answer.
    const speaker = sayIn(languageOption(options) ?? "en");
    const wordWriter = chosen.has("docx") ? startWordWriter() : undefined;
    const writePdf = chosen.has("pdf") ? await loadPdfWriter(speaker) : undefined;
    const loaded = loadBooks(bookOrSample(given), { given, progress });
    const { books, say, language } = loaded;
    const previous = previousOption(options, say);
    const examination = examine(loaded, { options, only: [], today, previous, progress });
    const { cashReport, period, base, run } = examination;
    if (period === undefined) throw new ArgumentError(say(words.noEntries));
    if (cashReport === undefined) throw new ArgumentError(say(words.noBase));
    progress.step(say(words.reporting));
    const begin = { document: cashReport, options: { paper } };
    const writeWord = wordWriter && only !== "auditors" ? begun(wordWriter, begin) : wordWriter;
    const evidence = { fingerprint: loaded.fingerprint, version };
    const audit = concludeAudit(
      { books, period, base, say, language, today, evidence },
      { cashReport, run },
      judgementOf(given, books),
    );
    const documents = [
      ...(only === "auditors" ? [] : [cashReport]),
      ...(only === "cash" ? [] : [audit.document]),
    ];
    const files = await Promise.all(
      documents.map((document) =>
        filesOf(document, { name: document.id, chosen, paper, writeWord, writePdf }),
      ),
    );
    const folder = options.out ?? "out";
    writeFiles(folder, files.flat(), say);
    process.stdout.write(
      summary(loaded, {
        findings: audit.run.findings,
        shown: shownOf(options),
        folder,
        files: files.flat(),
      }),
    );
    return exitCodeOf(audit.run.findings);
  },
};

/** What the auditors decided: told with the options, else written in the workbook's settings. */
function judgementOf({ options }: Arguments, { settings }: Books): Judgement {
  const { audit } = settings;
  const told = options.conclusion ?? (audit.conclusion || undefined);
  const conclusion = choiceOption(
    { conclusion: told },
    { name: "conclusion", choices: ["A", "B", "C", "D"] },
  );
  return {
    ...(conclusion ? { conclusion } : {}),
    reason: options.reason ?? audit.reason,
    dissent: audit.dissent,
    isReliefProposed: options.relief === "yes" || audit.isReliefAsked,
  };
}

function bookOrSample(given: Arguments): string {
  if (given.files.length > 0) return theBook(given, "report");
  return fileURLToPath(new URL("../addin/sample/ledger.xlsx", import.meta.url));
}

function summary(
  loaded: LoadedBooks,
  made: {
    findings: readonly Finding[];
    shown: Shown;
    folder: string;
    files: readonly OutputFile[];
  },
): string {
  const { say } = loaded;
  const names = made.files.map(({ name }) => name).join(", ");
  return [
    findingsText(loaded, made.findings, made.shown),
    `${totalsLine(loaded, made.findings)}\n`,
    `${say(words.written, { folder: made.folder, files: names })}\n`,
  ].join("");
}
