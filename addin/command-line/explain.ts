import type { Finding } from "../core/finding";
import { causeText, trialTexts } from "../explanations/cause-text";
import { explain as explainDifference } from "../explanations/explain";
import { questionOf } from "../explanations/question-of";
import { listOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { examine } from "./examine";
import { words } from "./explain-words";
import { findingLine } from "./fix-text";
import { type LoadedBooks, loadBooks, theBook } from "./load-books";
import { todayOf } from "./today";

/** Causes that are told of one difference. */
const CAUSES_MAX = 5;

export const explain: Command = {
  name: "explain",
  usage: { key: "commandLine.help.explainUsage", english: "BOOK [options]" },
  help: {
    key: "commandLine.help.explain",
    english: `Looks for what may have caused the differences that checks found, the likeliest causes first, with their cells.

  --only CODE,...     differences of these checks only, such as ACC-03,BNK-03,CSH-01
  --entry NO          differences of this entry only
  --map MAP.json      read a cash book of another layout (see: treasury map)
  --language LANGUAGE language of the words: {languages}; default: the workbook's
  --today DATE        the day to count from; default: today`,
  },
  options: ["only", "entry", "map", "language", "today"],
  async run(given, progress) {
    const path = theBook(given, "explain");
    const { options } = given;
    const loaded = loadBooks(path, { given, progress });
    const only = listOption(options, "only");
    const { run } = examine(loaded, { options, only, today: todayOf(options), progress });
    const lines = run.findings
      .filter(({ entry }) => options.entry === undefined || entry === options.entry)
      .flatMap((finding) => explanationLines(loaded, finding));
    const none = lines.length === 0 ? [loaded.say(words.none)] : [];
    process.stdout.write([...lines, ...none].map((line) => `${line}\n`).join(""));
    return EXIT.clean;
  },
};

/** A finding with the likeliest causes of its difference; nothing where it tells no difference. */
function explanationLines({ books, say }: LoadedBooks, finding: Finding): readonly string[] {
  const question = questionOf(books, finding);
  if (question === undefined) return [];
  const explanation = explainDifference(books, question);
  const causes = explanation.causes
    .slice(0, CAUSES_MAX)
    .map((cause, index) => `  ${index + 1}. ${causeText(books, { cause, question }, say)}`);
  const trials = trialTexts(explanation, say).map((line) => `  - ${line}`);
  return [findingLine(finding), ...causes, ...trials];
}
