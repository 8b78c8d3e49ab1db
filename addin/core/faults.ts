import type { Reason } from "./reason";

/** A wrong argument. The text names the value and the values that are allowed. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  constructor(readonly reason: Reason | string) {
    super(String(reason));
  }
}

/**
 * Input that cannot be read at all: a file that is no workbook, a mapping that names a missing sheet.
 * Hosts show the sentence and write nothing. The code is stable, in capitals, such as BAD_CRC.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(
    readonly code: string,
    /** File, part, sheet or cell, as near as is known. */
    readonly place: string,
    /** One sentence for a treasurer: what is wrong, and what to do. */
    readonly sentence: string,
  ) {
    super(`${place}: ${code}: ${sentence}`);
  }
}
