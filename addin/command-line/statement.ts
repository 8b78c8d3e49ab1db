import { nameOfMember } from "../books/member-names";
import { nearCodes } from "../books/near-codes";
import { ArgumentError } from "../core/faults";
import type { Say } from "../core/words";
import { papers } from "../file/paper";
import { memberStatement } from "../reports/member-statement/member-statement";
import {
  knownMembers,
  type StatementSource,
  statementMembers,
  statementSource,
} from "../reports/member-statement/source";
import { type Arguments, choiceOption } from "./arguments";
import { totalsLine } from "./check-text";
import type { Command } from "./command";
import { filesOf, formatsOf } from "./document-files";
import { examine } from "./examine";
import { exitCodeOf } from "./exit-code";
import { type OutputFile, writeFiles } from "./files";
import { loadBooks, theBook } from "./load-books";
import { memberFileName, refuseSameNames } from "./member-files";
import { loadPdfWriter } from "./pdf";
import type { Progress } from "./progress";
import { todayOf } from "./today";
import { startWordWriter } from "./word-writer";
import { words } from "./words";

/** So many statements between two words on the way. */
const STEP = 10;
/** So many files are told by name, more by number. */
const NAMED_MAX = 8;

export const statement: Command = {
  name: "statement",
  usage: { key: "commandLine.help.statementUsage", english: "BOOK MEMBER|--all [options]" },
  help: {
    key: "commandLine.help.statement",
    english: `Writes a statement for a member: what it promised and gave, its own payments, and nothing of others.
MEMBER is the member's code, letter by letter. The figures are those of the cash report.

  --all                   one file for every member
  --from DATE --to DATE   the period; default: the last one of the workbook
  --base CUR              base currency; default: the workbook's
  --map MAP.json          read a cash book of another layout (see: treasury map)
  --names                 show the member's name, from the table of names
  --language LANGUAGE     language of the statement: {languages}; default: the workbook's
  --out DIR               where to write; default: out
  --format docx,xlsx,...  of xlsx, docx, csv, json, html, pdf; default: docx
  --paper a4|letter       paper to print on; default: a4
  --today DATE            the day on the statement; default: today`,
  },
  options: ["from", "to", "base", "map", "language", "out", "format", "paper", "today"],
  flags: ["all", "names"],
  async run(given, progress) {
    const { options } = given;
    const [path, code, ...others] = given.files;
    const chosen = formatsOf(options, ["docx"]);
    const book = path === undefined ? [] : [path];
    const today = todayOf(options);
    const loaded = loadBooks(theBook({ ...given, files: book }, "statement"), { given, progress });
    const { books, say, language } = loaded;
    if (others.length > 0 || (code === undefined) !== (options.all !== undefined))
      throw new ArgumentError(say(words.oneMember));
    const { period, base, run } = examine(loaded, { options, only: [], today, progress });
    if (period === undefined) throw new ArgumentError(say(words.noEntries));
    if (base === "") throw new ArgumentError(say(words.noBase));
    const source = statementSource({ books, period, base, say, language, today });
    const members = code === undefined ? statementMembers(source) : [knownMember(source, code)];
    if (members.length === 0) throw new ArgumentError(say(words.noMembers));
    const paper = choiceOption(options, { name: "paper", choices: papers }) ?? "a4";
    const writePdf = chosen.has("pdf") ? await loadPdfWriter(say) : undefined;
    const wanted = {
      chosen,
      paper,
      writeWord: chosen.has("docx") ? startWordWriter() : undefined,
      writePdf,
    };
    const files = await statementFiles(source, { members, given, wanted, progress });
    const folder = options.out ?? "out";
    writeFiles(folder, files, say);
    process.stdout.write(`${totalsLine(loaded, run.findings)}\n`);
    process.stdout.write(`${writtenText(folder, files, say)}\n`);
    return exitCodeOf(run.findings);
  },
};

function writtenText(folder: string, files: readonly OutputFile[], say: Say): string {
  if (files.length > NAMED_MAX) return say(words.writtenMany, { folder, count: files.length });
  return say(words.written, { folder, files: files.map(({ name }) => name).join(", ") });
}

/** The code itself when the books know it; else ArgumentError with those that are near. */
function knownMember(source: StatementSource, code: string): string {
  const known = knownMembers(source);
  if (known.includes(code)) return code;
  const near = nearCodes(code, known).join(", ");
  const count = near === "" ? 0 : 1;
  throw new ArgumentError(source.say(words.noMember, { code, near, count }));
}

async function statementFiles(
  source: StatementSource,
  run: {
    members: readonly string[];
    given: Arguments;
    wanted: Omit<Parameters<typeof filesOf>[1], "name">;
    progress: Progress;
  },
): Promise<readonly OutputFile[]> {
  const { members, given, wanted, progress } = run;
  const { say, books, language, period } = source;
  const files: OutputFile[] = [];
  for (const [index, member] of members.entries()) {
    const about = { code: member, day: period.to, language };
    const name = given.options.names === undefined ? "" : nameOfMember(books, about);
    const document = memberStatement(source, { member, name });
    files.push(...(await filesOf(document, { ...wanted, name: memberFileName(member) })));
    if ((index + 1) % STEP === 0)
      progress.step(say(words.statements, { count: index + 1, all: members.length }));
  }
  refuseSameNames(files, say);
  return files;
}
