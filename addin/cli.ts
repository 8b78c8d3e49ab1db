import { words as argumentWords } from "./command-line/argument-words";
import { parseArguments, spokenLanguage } from "./command-line/arguments";
import { checkHelp } from "./command-line/check-help";
import { allowClosedPipe } from "./command-line/closed-pipe";
import { type Command, EXIT } from "./command-line/command";
import { commands, helpText } from "./command-line/commands";
import { faultText } from "./command-line/fault-text";
import { Progress } from "./command-line/progress";
import { WordError } from "./command-line/word-error";
import { words } from "./command-line/words";
import { ArgumentError, InputError } from "./core/faults";
import { AmountTooLarge } from "./core/money";
import { type Say, sayIn } from "./core/words";

/** Runs the command line. Answers the exit code: 0 clean, 1 errors found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  allowClosedPipe();
  const [name = "help", ...rest] = argv;
  const command = commands.find((one) => one.name === name);
  const say = sayIn(spokenLanguage(argv));
  const isHelp = rest.includes("--help") || ["help", "--help", "-h"].includes(name);
  try {
    if (isHelp) {
      process.stdout.write(helpOn(command ?? rest[0], say));
      return EXIT.clean;
    }
    if (command === undefined)
      throw new WordError(argumentWords.noCommand, {
        name,
        names: commands.map((one) => one.name).join(", "),
      });
    return await command.run(parseArguments(rest, command), new Progress());
  } catch (fault) {
    process.stderr.write(`treasury: ${sentenceOf(fault, say)}
`);
    return EXIT.couldNotRun;
  }
}

/** Help on a command, on a check by its code, or on everything. Throws WordError for a code that is no check. */
function helpOn(asked: Command | string | undefined, say: Say): string {
  if (typeof asked !== "string") return helpText(asked, say);
  const command = commands.find((one) => one.name === asked);
  return command === undefined && /^[a-z]+-\d+$/i.test(asked)
    ? checkHelp(asked, say)
    : helpText(command, say);
}

/** What the person at the keyboard did or was given; a fault in the program is not told here, but thrown on. */
function sentenceOf(fault: unknown, say: Say): string {
  if (fault instanceof ArgumentError || fault instanceof InputError) return faultText(fault, say);
  if (fault instanceof AmountTooLarge) return `AMOUNT_TOO_LARGE: ${say(words.tooLarge)}`;
  throw fault;
}
