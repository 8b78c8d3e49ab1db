import { type ArgumentError, InputError } from "../core/faults";
import type { Say } from "../core/words";
import { isRefusal, REFUSALS } from "../file/refusals";
import { WordError } from "./word-error";

/** What is said of a fault. Wrong words and refused files are told in English: here they find their language. */
export function faultText(fault: ArgumentError | InputError, say: Say): string {
  if (fault instanceof WordError) return say(fault.said, fault.filling);
  if (!(fault instanceof InputError && isRefusal(fault.code))) return fault.message;
  return new InputError(fault.code, fault.place, say(REFUSALS[fault.code])).message;
}
