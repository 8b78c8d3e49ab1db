import type { Reason } from "../../addin/core/reason";

/**
 * The answer is not known, and the text says why: Excel shows #N/A with it. Never 0, which would be an answer.
 */
export class NotKnown extends Error {
  override readonly name = "NotKnown";
  constructor(readonly reason: Reason | string) {
    super(String(reason));
  }
}
