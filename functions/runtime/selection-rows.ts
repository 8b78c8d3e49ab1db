import type { Answer } from "./answers";
import type { DrawnSample, SelectionMethod } from "./drawn-sample";
import { counted, moneyNumber, moneyShown } from "./shown-figures";

/** A row for each entry drawn. */
export function selectionRows({ rows }: DrawnSample, digits: number): Answer[][] {
  return rows.map(({ row, no, hits, unit, isWhole, minor, cell }) => [
    ...[row, no, hits, unit === undefined ? "" : moneyNumber(unit, digits)],
    ...[isWhole ? "whole" : "sample", moneyNumber(minor, digits), cell],
  ]);
}

/** Whether what was drawn could be drawn again, where chance decides each time anew. */
export function replacementWords(method: SelectionMethod): string {
  if (method === "random") return " with replacement (replace = TRUE in R)";
  return method === "records" ? " without replacement (replace = FALSE in R)" : "";
}

interface Drawn {
  readonly n: number;
  readonly digits: number;
  readonly method: SelectionMethod;
  readonly seed: number | undefined;
  readonly start: number | undefined;
}

/** What was drawn from what, for the minutes. */
export function selectionWords(sample: DrawnSample, how: Drawn): string {
  const { rows, interval, total } = sample;
  const { n, digits, method, seed, start } = how;
  const by = start === undefined ? `With seed ${seed}` : "From the start that was named";
  const sum = moneyShown(total, digits);
  const again = "With the same list and number anyone draws the same ones.";
  if (method.startsWith("records"))
    return `${by}, ${entries(rows.length)} drawn from a list of ${sum}, each as likely as the others. ${again}`;
  const whole = rows.filter(({ isWhole }) => isWhole).length;
  const certain =
    whole === 0
      ? ""
      : ` ${counted(whole, "voucher")} of at least ${moneyShown(Math.ceil(interval), digits)} ${whole === 1 ? "is" : "are"} looked at in any case.`;
  const drawn = method.endsWith("sieve")
    ? `vouchers were drawn from ${sum} in proportion to their amounts: ${rows.length} in all`
    : `${counted(n, "unit")} of money ${n === 1 ? "was" : "were"} drawn from ${sum}, one for each ${moneyShown(Math.round(interval), digits)}; they lie in ${counted(rows.length, "voucher")}`;
  return `${by}, ${drawn}.${certain} ${again}`;
}

const entries = (count: number): string => (count === 1 ? "1 entry was" : `${count} entries were`);
