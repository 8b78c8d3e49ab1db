import type { Message } from "../core/words";
import type { Arguments } from "./arguments";
import type { Progress } from "./progress";

/** Exit codes: a script can tell a clean book from a faulty one, and both from a failure. */
export const EXIT = { clean: 0, errorsFound: 1, couldNotRun: 2 } as const;

export interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly usage: Message;
  /** What it does, and each option on a line. */
  readonly help: Message;
  /** Names of the options, in the order of the help. */
  readonly options: readonly string[];
  /** Options that stand alone, without a value. */
  readonly flags?: readonly string[];
  /** True where a word with one dash, such as -5 or -Base, is an argument and no option. */
  readonly hasDashedWords?: boolean;
  run(given: Arguments, progress: Progress): Promise<number>;
}
