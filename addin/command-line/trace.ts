import { ArgumentError } from "../core/faults";
import { sayIn } from "../core/words";
import { isTied, traceAll, traceableReport } from "../reports/cash-report/trace";
import { cashReportInput } from "../workbooks/examine-books";
import { type Arguments, choiceOption, languageOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { questionOf } from "./examine";
import { loadBooks, theBook } from "./load-books";
import { previousOption } from "./previous-option";
import { todayOf } from "./today";
import { figuresJson, traceJson } from "./trace-json";
import { figuresText, traceText } from "./trace-text";
import { words as traceWords } from "./trace-words";
import { words } from "./words";

/** Asks for all keys; no figure is called so. */
const LIST = "list";

export const trace: Command = {
  name: "trace",
  usage: { key: "commandLine.help.traceUsage", english: "BOOK [KEY] [options]" },
  help: {
    key: "commandLine.help.trace",
    english: `Leads a figure of the cash report back to what it was worked out from, and checks the sums down to the rows.
KEY is the key of the figure, such as T1/receipts.contributions/2023; without it all keys are listed.

  --map MAP.json          read a cash book of another layout (see: treasury map)
  --from DATE --to DATE   the period; default: the last one of the workbook
  --base CUR              base currency; default: the workbook's
  --previous FILE.json    cash-report.json of the last report, for its column
  --language LANGUAGE     language of the words: {languages}; default: the workbook's
  --format text|json      text for people (default), json for programs
  --today DATE            the day on which the report is made; default: today
  --all                   show every figure below as well, and every row of what was converted`,
  },
  options: ["map", "from", "to", "base", "previous", "language", "format", "today"],
  flags: ["all"],
  async run(given, progress) {
    const { path, key } = questionIn(given);
    const { options } = given;
    const format = choiceOption(options, { name: "format", choices: ["text", "json"] });
    const today = todayOf(options);
    const loaded = loadBooks(path, { given, progress });
    const { say } = loaded;
    const previous = previousOption(options, say);
    const question = questionOf(loaded, { options, today, previous });
    const input = cashReportInput(question);
    if (input === undefined) {
      const isDated = question.period !== undefined;
      throw new ArgumentError(say(isDated ? words.noBase : words.noEntries));
    }
    const report = traceableReport(input);
    const isJson = format === "json";
    if (key === LIST) {
      process.stdout.write((isJson ? figuresJson : figuresText)(report));
      return EXIT.clean;
    }
    const figures = traceAll(report, key);
    const faulty = figures.filter((figure) => isTied(report, figure) === false);
    const isWhole = options.all !== undefined;
    // All of them are checked; those below the first stand there when they are asked for, or wrong.
    const shown = isWhole ? figures : [...new Set([figures[0], ...faulty])];
    const hidden = figures.length - shown.length;
    process.stdout.write(
      isJson ? traceJson(report, shown) : traceText(report, shown, { isWhole, hidden }),
    );
    return faulty.length > 0 ? EXIT.couldNotRun : EXIT.clean;
  },
};

/** The workbook, and the key of the figure behind it. */
function questionIn(given: Arguments): { path: string; key: string } {
  const { files, options } = given;
  const [, key = LIST] = files;
  const say = sayIn(languageOption(options) ?? "en");
  if (files.length > 2)
    throw new ArgumentError(
      say(traceWords.tooMany, { count: files.length, words: files.join(" ") }),
    );
  return { path: theBook({ ...given, files: files.slice(0, 1) }, "trace"), key };
}
