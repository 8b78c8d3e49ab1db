import { type ArgumentError, InputError } from "../core/faults";
import type { Say } from "../core/words";
import { isRefusal, REFUSALS } from "../file/refusals";

/** What is said of a fault. The reader refuses files in English: here its sentence finds its language. */
export function faultText(fault: ArgumentError | InputError, say: Say): string {
  if (!(fault instanceof InputError && isRefusal(fault.code))) return fault.message;
  return new InputError(fault.code, fault.place, say(REFUSALS[fault.code])).message;
}
