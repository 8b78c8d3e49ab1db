import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { KeptRow } from "../../addin/seal/compare-chain";
import { readSealLine, type SealFacts } from "../../addin/seal/seal-line";
import { plainValue } from "./cell-values";
import type { Matrix } from "./range-sheet";

/** Headings of what CHAIN answers, by which a kept chain is known again. */
export const CHAIN_HEADINGS = ["Position", "Entry", "Digest", "Link"] as const;

/** Where the line stands below a chain. */
export const SEAL_LABEL = "Seal";

/** A chain as auditors kept it. */
export interface KeptChain {
  readonly facts: SealFacts;
  /** In the order of the sheet as it was. */
  readonly rows: readonly KeptRow[];
}

/** The line of the minutes. Throws ArgumentError where it is none, or was typed wrong. */
export function lineOf(text: string, name: string): SealFacts {
  const read = readSealLine(text);
  if (!("fault" in read)) return read;
  if (read.fault === "check")
    throw new ArgumentError(
      reason`${name} has a typing error: its last figures are ${read.typed}, and what stands before them leads to ${read.worked}. Compare it with the minutes, character by character`,
    );
  throw new ArgumentError(
    reason`${name} is no line of TREASURY.SEAL; such a line reads: Ledger to 2025-12-31: 2 rows; net EUR 1194.75; seal 028a74c0 9e4e30d4 0875c687 27322d31; check ...`,
  );
}

/** A chain that was kept, with the line below it; undefined where the range has other headings. */
export function keptChain(values: Matrix, name: string): KeptChain | undefined {
  const [headings = [], ...others] = values.map((row) => row.map(plainValue));
  if (!CHAIN_HEADINGS.every((heading, at) => headings[at] === heading)) return undefined;
  const line = others.find(([label]) => label === SEAL_LABEL)?.[1];
  if (typeof line !== "string")
    throw new ArgumentError(
      reason`${name} has no row "${SEAL_LABEL}"; hand over everything that CHAIN answered, down to its last row`,
    );
  const facts = lineOf(line, name);
  const rows = others
    .filter(([position, , digest]) => typeof position === "number" && isDigest(digest))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry, digest]) => ({ name: String(entry ?? ""), digest: String(digest) }));
  if (rows.length !== facts.rows)
    throw new ArgumentError(
      reason`${name} holds ${rows.length} of ${facts.rows} rows; hand over everything that CHAIN answered`,
    );
  return { facts, rows };
}

const isDigest = (value: unknown): boolean =>
  typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
