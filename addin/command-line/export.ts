import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ArgumentError, InputError } from "../core/faults";
import type { Say } from "../core/words";
import { copyForSending } from "../workbooks/copy-for-sending";
import { totalsLine } from "./check-text";
import type { Command } from "./command";
import { copySummary } from "./copy-summary";
import { examine } from "./examine";
import { exitCodeOf } from "./exit-code";
import { writeFiles } from "./files";
import { loadBooks, theBook } from "./load-books";
import { todayOf } from "./today";
import { version } from "./version";
import { words } from "./words";

export const exportCopy: Command = {
  name: "export",
  usage: { key: "commandLine.help.exportUsage", english: "BOOK [options]" },
  help: {
    key: "commandLine.help.export",
    english: `Writes a cleaned copy of the books for people without this program: the known tables and nothing else.
The first sheet has control totals and hashes. Names are replaced by codes; comments, links, hidden things
and the properties of the file are left out.

  --out FILE.xlsx     the new workbook; one that is there already stays as it is
  --names             keep names and persons
  --map MAP.json      read a cash book of another layout (see: treasury map)
  --language LANGUAGE language of the copy: {languages}; default: the workbook's
  --today DATE        the day from which the checks count; default: today`,
  },
  options: ["out", "map", "language", "today"],
  flags: ["names"],
  async run(given, progress) {
    const { options } = given;
    const path = theBook(given, "export");
    const today = todayOf(options);
    const loaded = loadBooks(path, { given, progress });
    const { books, say, language, fingerprint } = loaded;
    const out = newFile(options.out, say);
    const names = options.names === undefined ? "codes" : "names";
    const { run } = examine(loaded, { options, only: [], today, progress });
    progress.step(say(words.copying));
    const evidence = { fingerprint, version };
    const made = await copyForSending({ books, run, names, language, evidence, today });
    const { bytes: content, copy, sent } = made;
    const [folder, name] = [dirname(out), basename(out)];
    writeFiles(folder, [{ name, content }], say);
    process.stdout.write(copySummary(copy, { names, sent, say }));
    process.stdout.write(`${totalsLine(loaded, run.findings)}\n`);
    process.stdout.write(`${say(words.written, { folder, files: name })}\n`);
    return exitCodeOf(run.findings);
  },
};

export function newFile(out: string | undefined, say: Say): string {
  if (!out?.endsWith(".xlsx")) throw new ArgumentError(say(words.noCopy));
  if (existsSync(out)) throw new InputError("FILE_EXISTS", out, say(words.exists));
  return out;
}
