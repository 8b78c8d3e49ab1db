import { HostFault, officeCode } from "../core/host-fault";
import type { HostStep } from "../core/host-steps";

const STEPS: ReadonlyMap<string, HostStep> = new Map([
  ["AccessDenied", "wordProtected"],
  ["NotAllowed", "wordProtected"],
  ["RequestPayloadSizeLimitExceeded", "wordTooLong"],
  ["ApiNotFound", "update"],
  ["NotImplemented", "update"],
]);

/** What all of this room asks of Word: Word 2016. Newer calls are asked for one by one. */
const WORD_API_MIN = "1.1";

/** Whether this Word knows a version of its functions for add-ins. */
export function hasWordApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}

/** Runs a batch of Word; what Word refuses is thrown as a HostFault. */
export async function withWord<Result>(
  work: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!hasWordApi(WORD_API_MIN)) throw new HostFault("ApiNotFound", "update");
  try {
    return await Word.run(work);
  } catch (fault) {
    const code = officeCode(fault);
    if (code === undefined || fault instanceof HostFault) throw fault;
    throw new HostFault(code, STEPS.get(code) ?? "wordTryAgain", { cause: fault });
  }
}
