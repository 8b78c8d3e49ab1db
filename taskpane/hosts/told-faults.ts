import { HostFault } from "../../addin/core/host-fault";
import { hostSteps } from "../../addin/core/host-steps";
import { HostProblem } from "../host";

/** Does something in the host; its fault becomes the sentence that says what the user does next. */
export async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof HostFault) throw new HostProblem(fault.code, hostSteps[fault.step]);
    throw fault;
  }
}
