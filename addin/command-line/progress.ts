/** After how long a person wants to know what is going on, in milliseconds. */
const QUIET_MS = 1000;

/** Says the steps of a command on stderr once it takes longer than a second. */
export class Progress {
  readonly #start = Date.now();

  /** Says a step, unless the command is still young and the step is light. */
  step(text: string, { isHeavy = false } = {}): void {
    if (isHeavy || Date.now() - this.#start > QUIET_MS) process.stderr.write(`${text}\n`);
  }
}
