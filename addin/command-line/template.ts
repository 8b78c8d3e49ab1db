import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ArgumentError, InputError } from "../core/faults";
import { sayIn } from "../core/words";
import { newLedger } from "../workbooks/new-ledger";
import { languageOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { writeFiles } from "./files";
import { words } from "./words";

export const template: Command = {
  name: "template",
  usage: { key: "commandLine.help.templateUsage", english: "BOOK.xlsx [options]" },
  help: {
    key: "commandLine.help.template",
    english: `Writes an empty ledger workbook to start with: tables, lists, balances that compute without any add-in.

  --language LANG     language of headings and hints: {languages}; default: en`,
  },
  options: ["language"],
  async run({ files, options }) {
    const language = languageOption(options) ?? "en";
    const say = sayIn(language);
    const [path] = files;
    if (files.length !== 1 || !path.endsWith(".xlsx"))
      throw new ArgumentError(say(words.noTemplate));
    if (existsSync(path)) throw new InputError("FILE_EXISTS", path, say(words.exists));
    const content = await newLedger(language);
    const [folder, name] = [dirname(path), basename(path)];
    writeFiles(folder, [{ name, content }], say);
    process.stdout.write(`${say(words.written, { folder, files: name })}\n`);
    return EXIT.clean;
  },
};
