import { callFunction, evaluate } from "./formula";

export type Row = readonly unknown[];

/** The rows that a function spills, without the six of its end and the headings. */
export interface Spilled {
  readonly headings: Row;
  readonly rows: readonly Row[];
  /** Rows given, used and left out. */
  readonly counts: Row;
  readonly sentence: string;
  readonly leftOut: unknown;
}

const END = ["Given", "Used", "Left out", "Method", "Version", "In words"];

/** What a statistics function spills. Throws where it answers an error, has no end, or is not as wide everywhere. */
function spilledBy(answer: unknown): Spilled {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  const rows: readonly Row[] = answer;
  if (rows.some((row) => row.length !== rows[0].length)) throw new Error("rows of several widths");
  const end = rows.slice(-END.length);
  if (end.some(([label], at) => label !== END[at])) throw new Error("no end of a result");
  const [given, used, said] = end.map((row) => row[1]);
  // The count alone where nothing was left out, else with the reasons behind it.
  const [, count, reasons] = /^(\d+)(?:: (.*))?$/s.exec(String(said)) ?? [];
  const left = Number(count);
  if (Number(given) - Number(used) !== left) throw new Error("given, used and left out do not fit");
  return {
    headings: rows[0],
    rows: rows.slice(1, -END.length),
    counts: [given, used, left],
    sentence: String(end[5][1]),
    leftOut: reasons ?? "",
  };
}

export const spilled = (id: string, ...args: readonly unknown[]): Spilled =>
  spilledBy(callFunction(id, ...args));

export const spilledOn = (formula: string): Spilled => spilledBy(evaluate(formula));

/** Values under each other, as a range of one column. */
export const column = (values: Row): unknown[][] => values.map((value) => [value]);

/** Blank cells as the hosts hand them over. */
export const BLANKS = [0, null, ""] as const;
