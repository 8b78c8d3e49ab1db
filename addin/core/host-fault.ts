import type { HostStep } from "./host-steps";

/** Excel or Word refused: Office's own code, and what the user does next. */
export class HostFault extends Error {
  override readonly name = "HostFault";
  constructor(
    /** Office's code, such as AccessDenied; our own where Excel has none. */
    readonly code: string,
    /** Names a sentence of `hostSteps`. */
    readonly step: HostStep,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${step}`, options);
  }
}

/** Office's code of an error, if it is one of Office's. */
export function officeCode(fault: unknown): string | undefined {
  if (typeof fault !== "object" || fault === null || !("code" in fault)) return undefined;
  // A cancelled task is a DOMException, whose code is a number.
  return typeof fault.code === "string" ? fault.code : undefined;
}
