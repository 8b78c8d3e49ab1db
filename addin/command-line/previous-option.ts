import type { Say } from "../core/words";
import type { PreviousFigures } from "../reports/cash-report/input";
import { readPreviousReport } from "../workbooks/previous-report";
import type { Options } from "./arguments";
import { fileName, readBytes } from "./files";

/** Figures of the earlier report that --previous names; undefined without the option. */
export function previousOption({ previous }: Options, say: Say): PreviousFigures | undefined {
  if (!previous) return undefined;
  const text = new TextDecoder().decode(readBytes(previous, say));
  return readPreviousReport({ name: fileName(previous), text }, say);
}
