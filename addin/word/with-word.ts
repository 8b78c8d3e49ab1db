import { HostFault, officeCode } from "../core/host-fault";
import type { HostStep } from "../core/host-steps";

const STEPS: ReadonlyMap<string, HostStep> = new Map([
  ["AccessDenied", "wordProtected"],
  ["NotAllowed", "wordProtected"],
  ["RequestPayloadSizeLimitExceeded", "wordTooLong"],
  ["ApiNotFound", "wordUpdate"],
  ["NotImplemented", "wordUpdate"],
]);

/** What all of this room asks of Word: Word 2016. Newer calls are asked for one by one. */
const WORD_API_MIN = "1.1";

/** Whether this Word knows a version of its functions for add-ins. */
export function hasWordApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}

/** Runs a batch of Word that needs a version of its functions; what Word refuses is thrown as a HostFault. */
export async function withWord<Result>(
  work: (context: Word.RequestContext) => Promise<Result>,
  version = WORD_API_MIN,
): Promise<Result> {
  if (!hasWordApi(version)) throw new HostFault("ApiNotFound", "wordUpdate");
  try {
    return await Word.run(work);
  } catch (fault) {
    throw asWordFault(fault);
  }
}

/** What was thrown, as a fault of Word; a fault of our own program stays what it is. */
export function asWordFault(fault: unknown): unknown {
  const code = officeCode(fault);
  if (code === undefined || fault instanceof HostFault) return fault;
  return new HostFault(code, STEPS.get(code) ?? "wordTryAgain", { cause: fault });
}
