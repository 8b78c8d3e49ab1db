import { parametersOf, readFormula } from "../functions/formula";
import type { Call } from "./emulated-excel";

/** A formula on the sample as a call of Excel. */
export function callOf(formula: string): Call {
  const { id, args } = readFormula(formula);
  return { id, args: parametersOf(id, args) };
}
