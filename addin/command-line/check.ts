import { choiceOption, listOption } from "./arguments";
import { checkJson } from "./check-json";
import { checkText, shownOf } from "./check-text";
import type { Command } from "./command";
import { examine } from "./examine";
import { exitCodeOf } from "./exit-code";
import { loadBooks, theBook } from "./load-books";
import { todayOf } from "./today";

export const check: Command = {
  name: "check",
  usage: { key: "commandLine.help.checkUsage", english: "BOOK [options]" },
  help: {
    key: "commandLine.help.check",
    english: `Checks a ledger workbook (.xlsx, .csv) and lists every finding with its cell and its remedy.

  --map MAP.json      read a cash book of another layout (see: treasury map)
  --only CODE,...     these checks only, such as LED-01,FX-02
  --format text|json  text for people (default), json for programs
  --language LANG     language of the words: {languages}; default: the workbook's
  --today DATE        the day to count from, such as 2025-12-31; default: today
  --all               every note; else of a check with more than five notes the first three`,
  },
  options: ["map", "only", "format", "language", "today"],
  flags: ["all"],
  async run(given, progress) {
    const path = theBook(given, "check");
    const { options } = given;
    const format = choiceOption(options, { name: "format", choices: ["text", "json"] });
    const only = listOption(options, "only");
    const today = todayOf(options);
    const loaded = loadBooks(path, { given, progress });
    const { run } = examine(loaded, { options, only, today, progress });
    const text =
      format === "json" ? checkJson(loaded, run) : checkText(loaded, run, shownOf(options));
    process.stdout.write(text);
    return exitCodeOf(run.findings);
  },
};
