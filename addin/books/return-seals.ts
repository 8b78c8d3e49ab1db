import { compareFacts, isUnchanged } from "../seal/compare-facts";
import { readSealLine, SEAL_FIGURES, type SealFacts } from "../seal/seal-line";
import type { Books } from "./books";
import { shownDifferences } from "./period-seals";
import { readRecords } from "./records";
import { type SealedData, sealedData } from "./sealed-data";
import { sealFacts } from "./table-seal";

/**
 * What is wrong with the seal of a return: it is no seal, was copied wrongly, is not the same in all lines, is not that
 * of the body's period, or the lines are no longer what was sealed.
 */
export interface ReturnSealFault {
  readonly fault: "form" | "check" | "two" | "period" | "content";
  /** Row of the table of returns. */
  readonly row: number;
  readonly body: string;
  readonly period: string;
  readonly kept: string;
  /** What it is compared with; "" where nothing is. */
  readonly other: string;
  /** Rows and sums that differ; "" where none does. */
  readonly differences: string;
}

/** Filled in by whoever receives a return: no part of what was sealed. */
const OF_RECEIVER: ReadonlySet<string> = new Set(["seal", "receivedOn"]);

interface Sealed {
  readonly body: string;
  readonly period: string;
  /** All rows of the return. */
  readonly rows: number[];
  /** The first row of each different seal. */
  readonly seals: Map<string, number>;
}

/** The first fault of the seal of each return; returns without a seal have none. */
export function* returnSealFaults(books: Books): Iterable<ReturnSealFault> {
  for (const own of sealedReturns(books)) {
    const found = faultOf(books, own);
    const { body, period } = own;
    if (found !== undefined) yield { other: "", differences: "", body, period, ...found };
  }
}

type Fault = Pick<ReturnSealFault, "fault" | "row" | "kept"> & Partial<ReturnSealFault>;

function faultOf(books: Books, own: Sealed): Fault | undefined {
  const [first, second] = own.seals;
  if (first === undefined) return undefined;
  const [kept, row] = first;
  if (second !== undefined) return { fault: "two", row: second[1], kept: second[0], other: kept };
  const line = readSealLine(kept);
  const facts = "fault" in line ? undefined : line;
  if ("fault" in line && line.fault === "check") return { fault: "check", row, kept };
  const figures = facts?.seal ?? plainFigures(kept);
  if (figures === undefined) return { fault: "form", row, kept };
  if (facts?.table === "Returns") return changedContent(books, own, { facts, row, kept });
  const other = sealOfPeriod(books, own);
  if (other === undefined || other.figures === figures) return undefined;
  return { fault: "period", row, kept, other: other.seal };
}

/** The seal that the table of periods has of the same body and period. */
function sealOfPeriod({ periods }: Books, { body, period }: Sealed) {
  const seal = periods.find((one) => one.body === body && one.period === period)?.seal ?? "";
  const line = readSealLine(seal);
  const figures = "fault" in line ? plainFigures(seal) : line.seal;
  return figures === undefined ? undefined : { seal, figures };
}

/** Figures without the line around them; undefined for anything else. */
function plainFigures(seal: string): string | undefined {
  const figures = seal.replace(/\s+/g, "").toLowerCase();
  return new RegExp(`^[0-9a-f]{${SEAL_FIGURES}}$`).test(figures) ? figures : undefined;
}

/** Whether the lines as they stand here give the seal that the body made of its table of returns. */
function changedContent(
  books: Books,
  { rows }: Sealed,
  { facts, row, kept }: { facts: SealFacts; row: number; kept: string },
): Fault | undefined {
  const data = books.tables.get("Returns");
  if (data === undefined) return undefined;
  const { accounts } = books;
  const settings = { to: undefined, after: facts.after, accounts };
  const now = sealFacts(linesOf(sealedData(data, undefined), rows), settings);
  const differences = compareFacts(facts, now);
  if (isUnchanged(differences)) return undefined;
  return {
    fault: "content",
    row,
    kept: facts.seal || kept,
    other: now.seal,
    differences: shownDifferences(differences),
  };
}

/** Some rows of a sealed table, without what the receiver adds. */
function linesOf({ data, table }: SealedData, rows: readonly number[]): SealedData {
  const own = table.columns.flatMap((key, at) => (OF_RECEIVER.has(key) ? [] : [at]));
  return {
    data,
    rows,
    table: {
      name: table.name,
      columns: own.map((at) => table.columns[at]),
      rows: rows.map((row) => own.map((at) => table.rows[row][at])),
    },
  };
}

/** The returns of which a seal is recorded, by body and period. */
function sealedReturns({ tables }: Books): readonly Sealed[] {
  const returns = new Map<string, Sealed>();
  const known = new Set<string>();
  for (const { row, body, period, seal } of readRecords(tables.get("Returns"), (at) => ({
    row: at.row,
    body: at.text("body"),
    period: at.text("period"),
    seal: at.text("seal").trim(),
  }))) {
    const key = `${body}\t${period}`;
    const own = returns.get(key) ?? { body, period, rows: [], seals: new Map<string, number>() };
    returns.set(key, own);
    own.rows.push(row);
    const plain = `${key}\t${seal.replace(/\s+/g, "").toLowerCase()}`;
    if (seal !== "" && !known.has(plain)) own.seals.set(seal, row);
    known.add(plain);
  }
  return [...returns.values()];
}
