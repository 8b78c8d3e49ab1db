import { ArgumentError } from "../core/faults";
import { type Filling, type Message, sayIn } from "../core/words";

/** A wrong word on the command line, with its message, so that whoever shows it says it in the language asked for. */
export class WordError extends ArgumentError {
  constructor(
    readonly said: Message,
    readonly filling: Filling,
  ) {
    super(sayIn("en")(said, filling));
  }
}
