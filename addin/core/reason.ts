/**
 * A sentence that says why there is no answer, with the values that it names kept apart: what stands between them tells
 * the sentence from all others, so that a host that knows the user's language finds its words and says it anew.
 */
export class Reason {
  constructor(
    readonly parts: readonly string[],
    readonly values: readonly ReasonValue[],
  ) {}

  /** In English, as it stands in the code. */
  toString(): string {
    return this.parts.reduce((text, part, at) => `${text}${this.values[at - 1]}${part}`);
  }
}

/** A code, a cell, a number, or a part of the sentence that is a sentence itself. */
export type ReasonValue = string | number | boolean | Reason;

/** A sentence as a template with its values in it. */
export const reason = (parts: readonly string[], ...values: ReasonValue[]): Reason =>
  new Reason(parts, values);
