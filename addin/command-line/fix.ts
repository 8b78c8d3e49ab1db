import { basename, dirname } from "node:path";
import type { Books } from "../books/books";
import { checks } from "../checks/registry";
import { runChecks } from "../checks/run-checks";
import { fullAddress } from "../core/cells";
import { ArgumentError } from "../core/faults";
import type { Finding } from "../core/finding";
import { nextGroup } from "../core/undo-ids";
import type { Say } from "../core/words";
import { isZip } from "../file/xlsx/file-kind";
import { chooseFixes } from "../fixes/choose-fixes";
import {
  type ReasonedChange,
  type ReasonedGrowth,
  type ReasonedRows,
  reasonedFixes,
} from "../fixes/reasoned";
import { undoChanges } from "../fixes/undo-changes";
import { applyChanges } from "../workbooks/apply-changes";
import { words as argumentWords } from "./argument-words";
import { listOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { newFile } from "./export";
import { readBytes, writeFiles } from "./files";
import { changeLines, findingLine, fixLines } from "./fix-text";
import { words } from "./fix-words";
import { type LoadedBooks, loadBooks, theBook } from "./load-books";
import { NATIVE_UNPACKING } from "./native-inflate";
import { todayOf } from "./today";
import { WordError } from "./word-error";
import { words as commonWords } from "./words";

export const fix: Command = {
  name: "fix",
  usage: { key: "commandLine.help.fixUsage", english: "BOOK [options]" },
  help: {
    key: "commandLine.help.fix",
    english: `Shows the fixes of findings, cell by cell, and makes them in a new workbook.
Only the cells and the table ChangeLog are changed; charts, formats and everything else stay as they are.

  --only CODE,...     fixes of these checks only, such as LED-03,STR-05
  --entry NO          fixes of this entry only
  --out NEW.xlsx      makes the fixes in a new workbook; without it they are only shown
  --yes               also those that need your consent; with --only or --entry, since you consent to what you name
  --undo              takes back the last fixes by the ChangeLog
  --language LANGUAGE language of the words: {languages}; default: the workbook's
  --today DATE        the day to count from and to record; default: today`,
  },
  options: ["only", "entry", "out", "language", "today"],
  flags: ["yes", "undo"],
  async run(given, progress) {
    const { options } = given;
    const path = theBook(given, "fix");
    const only = listOption(options, "only").map((code) => code.toUpperCase());
    const unknown = only.find((code) => checks.every((check) => check.code !== code));
    if (unknown !== undefined) throw new WordError(argumentWords.noCheck, { code: unknown });
    const today = todayOf(options);
    const loaded = loadBooks(path, { given, progress });
    const { books, say } = loaded;
    const bytes = readBytes(path, say);
    if (!isZip(bytes)) throw new ArgumentError(say(words.needsXlsx));
    const out = options.out === undefined ? undefined : newFile(options.out, say);
    progress.step(say(commonWords.checking, { count: books.ledger.count }));
    const task = { loaded, bytes, today, out };
    if (options.undo !== undefined) return undo(task);
    const findings = findingsOf(books, today, say);
    const asked = findings.filter(({ code }) => only.length === 0 || only.includes(code));
    const { entry } = options;
    // Nobody consents to what was not named: a fix may say that two equal payments were two.
    const isNamed = only.length > 0 || entry !== undefined;
    const chosen = chooseFixes(asked, {
      entry,
      isConsenting: isNamed && options.yes !== undefined,
    });
    const { applied, asking, waiting, without } = chosen;
    const isMade = out !== undefined && applied.length > 0;
    const lines = [
      ...fixLines(applied, say(isMade ? words.made : words.preview), say),
      ...fixLines(asking, say(words.asking), say),
      ...fixLines(waiting, say(words.waiting), say),
      ...(applied.length + asking.length === 0 ? [say(words.none)] : []),
      ...(without > 0 ? [say(words.without, { count: without })] : []),
    ];
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    if (!isMade) return EXIT.clean;
    return make({ ...task, out }, { ...reasonedFixes(applied), compared: { findings, applied } });
  },
};

interface Task {
  readonly loaded: LoadedBooks;
  readonly bytes: Uint8Array;
  readonly today: number;
  readonly out: string | undefined;
}

function undo(task: Task): number {
  const { books, say } = task.loaded;
  const undoing = undoChanges(books);
  if (undoing === undefined) {
    process.stdout.write(`${say(words.nothingToUndo)}\n`);
    return EXIT.clean;
  }
  const { group, changes, growths, rowsShown, lost } = undoing;
  const { out } = task;
  const lines = [
    say(out === undefined ? words.undoPreview : words.undone, { group }),
    ...changeLines({ changes, growths, rowsShown }, say),
    ...lost.map(({ table, rowNo, column }) =>
      say(words.lost, { place: [table, rowNo, column].join(" ").trim() }),
    ),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  const count = changes.length + growths.length + rowsShown.length;
  if (out === undefined || count === 0) return EXIT.clean;
  const why = `--undo ${group}`;
  return make(
    { ...task, out },
    {
      changes: changes.map((change) => ({ ...change, why })),
      growths: growths.map((growth) => ({ ...growth, why })),
      rowsShown: rowsShown.map((rows) => ({ ...rows, why })),
      reversed: group,
    },
  );
}

/** Writes the new workbook, after it was read again and checked: what was mended is gone, and what is new is told. */
function make(
  { loaded, bytes, today, out }: Task & { readonly out: string },
  {
    changes,
    growths,
    rowsShown,
    reversed,
    compared,
  }: {
    changes: readonly ReasonedChange[];
    growths: readonly ReasonedGrowth[];
    rowsShown: readonly ReasonedRows[];
    reversed?: number;
    compared?: Compared;
  },
): number {
  const { books, say } = loaded;
  const source = { bytes, books, fileName: loaded.file, say, unpacking: NATIVE_UNPACKING };
  const made = applyChanges(source, changes, {
    today,
    growths,
    rowsShown,
    ...(reversed !== undefined && { reversed }),
  });
  const lines: string[] = [];
  let isWorse = false;
  if (compared !== undefined) {
    const told = compareFindings(compared, findingsOf(made.books, today, say));
    lines.push(say(words.gone, { count: told.gone }));
    for (const one of told.stays) lines.push(say(words.stays, { finding: findingLine(one) }));
    for (const one of told.appeared) lines.push(say(words.appeared, { finding: findingLine(one) }));
    isWorse = told.appeared.length > 0;
  }
  if (!made.isLogged) lines.push(say(words.noLog));
  else if (reversed === undefined)
    lines.push(say(words.logged, { group: nextGroup(books.changes) }));
  const [folder, name] = [dirname(out), basename(out)];
  writeFiles(folder, [{ name, content: made.bytes }], say);
  lines.push(say(commonWords.written, { folder, files: name }));
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return isWorse ? EXIT.errorsFound : EXIT.clean;
}

/** Every finding on the books; no check that offers a fix needs a report. */
function findingsOf(books: Books, today: number, say: Say): readonly Finding[] {
  return runChecks({ ...books, today }, { say }).findings;
}

/** What was found before, and those findings whose fixes are made. */
interface Compared {
  readonly findings: readonly Finding[];
  readonly applied: readonly Finding[];
}

/** Findings before and after, told apart by check and cell; of those that stay only the ones that were to be mended. */
function compareFindings({ findings, applied }: Compared, after: readonly Finding[]) {
  const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;
  const [old, mended, now] = [findings, applied, after].map((list) => new Set(list.map(keyOf)));
  return {
    gone: findings.filter((finding) => !now.has(keyOf(finding))).length,
    stays: after.filter((finding) => mended.has(keyOf(finding))),
    appeared: after.filter((finding) => !old.has(keyOf(finding))),
  };
}
