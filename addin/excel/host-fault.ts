import { HostFault, officeCode } from "../core/host-fault";
import type { HostStep } from "../core/host-steps";

export { HostFault };

const STEPS: ReadonlyMap<string, HostStep> = new Map([
  ["InvalidOperationInCellEditMode", "finishCell"],
  ["AccessDenied", "unprotect"],
  ["ItemNotFound", "readAgain"],
  ["InvalidReference", "readAgain"],
  ["ItemAlreadyExists", "tryAgain"],
  ["RequestPayloadSizeLimitExceeded", "splitWork"],
  ["ResponsePayloadSizeLimitExceeded", "splitWork"],
  ["ApiNotFound", "update"],
  ["NotImplemented", "update"],
]);

/** What was thrown, as a fault of the host; a fault of our own program, and a cancelled task, stay what they are. */
export function asHostFault(fault: unknown): unknown {
  const code = officeCode(fault);
  if (code === undefined || fault instanceof HostFault) return fault;
  return new HostFault(code, STEPS.get(code) ?? "tryAgain", { cause: fault });
}

/** What all of this room asks of Excel: Excel 2021, Microsoft 365, Excel on the web. Newer calls are asked for one by one. */
const EXCEL_API_MIN = "1.9";

/** Whether this Excel knows a version of its functions for add-ins. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Runs a batch of Excel; what Excel refuses is thrown as a HostFault. */
export async function withExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!hasExcelApi(EXCEL_API_MIN)) throw new HostFault("ApiNotFound", "update");
  try {
    return await Excel.run(work);
  } catch (fault) {
    throw asHostFault(fault);
  }
}

/** Whether a fault says that a request or its answer was too long. */
export function isTooLong(fault: unknown): boolean {
  return /PayloadSizeLimitExceeded$/.test(officeCode(fault) ?? "");
}

/** A matrix that Excel handed over; it hands over null, without a word, what is too much for it. */
export function present<Matrix>(matrix: Matrix | null): Matrix {
  if (matrix === null) throw new HostFault("IncompleteCells", "tryAgain");
  return matrix;
}
