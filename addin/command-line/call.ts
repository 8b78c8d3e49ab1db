import { speakIn } from "../../functions/runtime/own-language";
import { type ErrorMaker, wrapped } from "../../functions/runtime/wrap";
import { ArgumentError } from "../core/faults";
import { type Say, sayIn } from "../core/words";
import { nearestText } from "../tables/nearest-text";
import { languageOption } from "./arguments";
import { callArguments } from "./call-arguments";
import { words } from "./call-words";
import { type Command, EXIT } from "./command";
import { loadBooks } from "./load-books";
import { reasonText } from "./reason-text";

/** What stands for a workbook where a function needs none. */
const NO_BOOK = "-";

export const call: Command = {
  name: "call",
  usage: { key: "commandLine.help.callUsage", english: "BOOK FUNCTION [ARGUMENT...]" },
  help: {
    key: "commandLine.help.call",
    english: `Evaluates a custom function of Excel on a workbook, and prints its answer as JSON.
BOOK is a workbook, or - for a function that needs none. An ARGUMENT is the name of a table (the whole table),
several as one book such as Ledger+Accounts+Categories, a number, a date such as 2025-12-31, TRUE or FALSE, a range as JSON such as [[1],[2]], "" for one left out, or text.
-5 and -Base are arguments like others; after -- everything is, even what begins with two dashes.
An answer that is not known is printed as an error with its reason.

  --map MAP.json          read a cash book of another layout (see: treasury map)
  --language LANG         language of the answer and of messages: {languages}; default: the workbook's`,
  },
  options: ["map", "language"],
  hasDashedWords: true,
  async run(given, progress) {
    const { files, options } = given;
    const language = languageOption(options) ?? "en";
    const say = sayIn(language);
    const [path, name, ...texts] = files;
    if (path === undefined || name === undefined) throw new ArgumentError(say(words.noFunction));
    // Only now: the other commands need not wait for fifty functions.
    const { functions } = await import("../../functions/runtime/registry");
    const found = functions.get(name.toUpperCase().replace(/^TREASURY\./, ""));
    if (found === undefined) {
      const near = nearestText([name.toUpperCase()], [...functions.keys()]);
      throw new ArgumentError(
        say(words.unknownFunction, { name, near: near ?? "", count: near === undefined ? 0 : 1 }),
      );
    }
    const loaded = path === NO_BOOK ? undefined : loadBooks(path, { given, progress });
    const args = callArguments(found.metadata, { texts, loaded, say });
    speakIn(loaded?.language ?? language);
    const answer = answered(() => wrapped(found.run, errorsIn(loaded?.say ?? say))(...args));
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return isRefused(answer) ? EXIT.couldNotRun : EXIT.clean;
  },
};

/** An error as a cell would show it. */
interface ShownError {
  readonly error: "#N/A" | "#VALUE!";
  readonly message: string;
}

const errorsIn = (say: Say): ErrorMaker => ({
  notAvailable: (_, reason): ShownError => ({ error: "#N/A", message: reasonText(reason, say) }),
  invalidValue: (_, reason): ShownError => ({ error: "#VALUE!", message: reasonText(reason, say) }),
});

function answered(run: () => unknown): unknown {
  try {
    return run();
  } catch (shown) {
    if (isShown(shown)) return shown;
    throw shown;
  }
}

function isShown(value: unknown): value is ShownError {
  return typeof value === "object" && value !== null && "error" in value && "message" in value;
}

const isRefused = (answer: unknown): boolean => isShown(answer) && answer.error === "#VALUE!";
