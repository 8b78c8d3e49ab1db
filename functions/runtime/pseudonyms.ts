import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cellsOf, type GivenCell } from "./given-cells";
import type { Matrix } from "./range-sheet";

/**
 * Words by the codes that they stand for. Throws ArgumentError where a code has two, or two codes have one, since the
 * lines of two members could then not be told apart.
 */
export function pseudonymsIn(values: Matrix | undefined): ReadonlyMap<string, string> {
  const [first = []] = values ?? [];
  if (values === undefined || first.length < 2)
    throw new ArgumentError(
      reason`mapping must be a range of two columns: code, and what stands for it`,
    );
  const cells = cellsOf(values, "mapping");
  const words = new Map<string, string>();
  const codes = new Map<string, string>();
  for (let at = 0; at < cells.length; at += first.length) {
    const [code, word] = [textIn(cells[at]), textIn(cells[at + 1])];
    if (code === "" || word === "") continue;
    if ((words.get(code) ?? word) !== word)
      throw new ArgumentError(reason`${cells[at].place} has a code that has another word above`);
    if ((codes.get(word) ?? code) !== code)
      throw new ArgumentError(
        reason`${cells[at + 1].place} has a word that stands for another code`,
      );
    words.set(code, word);
    codes.set(word, code);
  }
  return words;
}

/** 0 is how a blank cell may arrive. */
const textIn = ({ value }: GivenCell): string =>
  value === null || value === 0 ? "" : String(value).trim();
