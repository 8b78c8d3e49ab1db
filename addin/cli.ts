import { parseArguments, spokenLanguage } from "./command-line/arguments";
import { EXIT } from "./command-line/command";
import { commands, helpText } from "./command-line/commands";
import { faultText } from "./command-line/fault-text";
import { Progress } from "./command-line/progress";
import { ArgumentError, InputError } from "./core/faults";
import { sayIn } from "./core/words";

/** Runs the command line. Answers the exit code: 0 clean, 1 errors found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = argv;
  const command = commands.find((one) => one.name === name);
  const say = sayIn(spokenLanguage(argv));
  const isHelp = rest.includes("--help") || ["help", "--help", "-h"].includes(name);
  if (isHelp) {
    process.stdout.write(helpText(command, say));
    return EXIT.clean;
  }
  try {
    if (command === undefined)
      throw new ArgumentError(
        `there is no command ${name}; there are ${commands.map((one) => one.name).join(", ")}`,
      );
    return await command.run(parseArguments(rest, command.options), new Progress());
  } catch (fault) {
    if (!(fault instanceof ArgumentError || fault instanceof InputError)) throw fault;
    process.stderr.write(`treasury: ${faultText(fault, say)}\n`);
    return EXIT.couldNotRun;
  }
}
