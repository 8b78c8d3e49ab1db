import { ArgumentError, InputError } from "../../addin/core/faults";
import { AmountTooLarge } from "../../addin/core/money";
import type { Say } from "../../addin/core/words";
import { isRefusal, REFUSALS } from "../../addin/file/refusals";
import { workerWords as words } from "../words/worker-words";
import type { WorkerFault } from "./messages";

/** What is said of a fault. A fault of the program tells its kind and never what a cell held. */
export function faultSentence(fault: unknown, say: Say): WorkerFault {
  if (fault instanceof InputError) return { kind: "input", sentence: inputSentence(fault, say) };
  if (fault instanceof ArgumentError) return { kind: "input", sentence: fault.message };
  if (fault instanceof AmountTooLarge) return { kind: "input", sentence: say(words.tooLarge) };
  if (fault instanceof RangeError && /allocation|array length/i.test(fault.message))
    return { kind: "input", sentence: say(words.tooBig) };
  return { kind: "program", sentence: fault instanceof Error ? fault.name : "Error" };
}

/** The reader refuses files in English: here its sentence finds its language. */
function inputSentence({ code, place, sentence }: InputError, say: Say): string {
  if (code === "NO_LEDGER") return say(words.noLedger, { sheets: place });
  if (!isRefusal(code)) return sentence;
  return `${place}: ${say(REFUSALS[code])}`;
}
