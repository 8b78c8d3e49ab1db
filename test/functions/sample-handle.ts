import { callFunction, sampleBooks, sampleRange } from "./formula";

/** A book of all tables of the sample, as a cell refers to it. */
export function sampleHandle(): unknown[][] {
  const names = [...sampleBooks().tables.keys()];
  return [[callFunction("BOOK", ...names.map(sampleRange))]];
}
