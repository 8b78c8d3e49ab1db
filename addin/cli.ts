import { parseArguments } from "./command-line/arguments";
import { EXIT } from "./command-line/command";
import { commands, helpText } from "./command-line/commands";
import { Progress } from "./command-line/progress";
import { ArgumentError, InputError } from "./core/faults";

/** Runs the command line. Answers the exit code: 0 clean, 1 errors found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = argv;
  const command = commands.find((one) => one.name === name);
  const isHelp = rest.includes("--help") || ["help", "--help", "-h"].includes(name);
  if (isHelp) {
    process.stdout.write(helpText(command));
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
    process.stderr.write(`treasury: ${fault.message}\n`);
    return EXIT.couldNotRun;
  }
}
