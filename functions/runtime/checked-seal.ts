import { sealFacts } from "../../addin/books/table-seal";
import { dayOfIso } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { compareChain } from "../../addin/seal/compare-chain";
import { compareFacts, isUnchanged } from "../../addin/seal/compare-facts";
import { compareTables } from "../../addin/seal/compare-tables";
import type { SealFacts } from "../../addin/seal/seal-line";
import type { Answer } from "./answers";
import { givenSealed, oneText } from "./given-sealed";
import { tablesOfHandle } from "./handles";
import { keptChain, lineOf } from "./kept-seal";
import type { Matrix } from "./range-sheet";
import { rangeOf } from "./ranges";
import { type Evidence, resultTable } from "./result-tail";
import { textOf } from "./scalars";
import { changeRows, countedChanges, factRows, namesIn } from "./seal-changes";

/** Arguments of SEALCHECK as handed over. */
interface SealQuestion {
  readonly table: unknown;
  readonly seal: unknown;
  readonly previousSeal: unknown;
  readonly asOf: unknown;
}

/** What a comparison found. */
interface Comparison {
  readonly rows: readonly Answer[][];
  readonly isSame: boolean;
  readonly evidence: Evidence;
}

/** The table as it is held against what was kept of it. */
export function checkedSeal(question: SealQuestion, hasHeadings: boolean): Answer[][] {
  const kept = rangeOf(question.seal, "seal");
  const { rows, isSame, evidence } = compared(question, kept);
  const headings = ["What", "Entry", "Cell", "Field", "Before", "Now"];
  return resultTable(headings, [["Unchanged", isSame], ...rows], { evidence, hasHeadings });
}

function compared(question: SealQuestion, kept: Matrix): Comparison {
  const text = oneText(kept);
  const chain = keptChain(kept, "seal");
  if (chain !== undefined) return withFacts(question, chain.facts, chain.rows);
  if (text !== undefined && !isBook(text)) return withFacts(question, lineOf(text, "seal"));
  return withCopy(question);
}

const isBook = (text: string): boolean => tablesOfHandle(text) !== undefined;

function withFacts(
  question: SealQuestion,
  before: SealFacts,
  chain?: Parameters<typeof compareChain>[0],
): Comparison {
  const day = before.to === "" ? undefined : dayOfIso(before.to);
  const { sealed, accounts, to } = givenSealed(question.table, "table", day);
  if (before.table !== sealed.table.name)
    throw new ArgumentError(
      reason`seal is of the table ${before.table}; the table handed over is ${sealed.table.name}`,
    );
  const now = sealFacts(sealed, { to, after: previousFigures(question) ?? before.after, accounts });
  const differences = compareFacts(before, now);
  const changes = chain === undefined ? [] : compareChain(chain, sealed.table);
  const isSame = isUnchanged(differences);
  const rows = [...factRows(differences), ...changeRows(changes, { now: sealed, before: chain })];
  const method = `the seal of ${before.to === "" ? "the whole table" : `the rows up to ${before.to}`}, worked out again`;
  return {
    rows,
    isSame,
    evidence: {
      given: sealed.data.count,
      used: now.rows,
      leftOut: sealed.data.count - now.rows,
      method: chain === undefined ? method : `${method}, and the digests of the rows`,
      words: wordsOf(before, isSame, { differences, changes: countedChanges(changes) }),
    },
  };
}

/** Figures that a line must name as those of the period before; undefined where nobody asks. */
function previousFigures({ previousSeal }: SealQuestion): string | undefined {
  const text = textOf(previousSeal, "previousSeal");
  return text === "" || text === "0" ? undefined : lineOf(text, "previousSeal").seal;
}

function wordsOf(
  { table, to }: SealFacts,
  isSame: boolean,
  found: { differences: ReturnType<typeof compareFacts>; changes: string },
): string {
  const what = `the table ${table}${to === "" ? "" : ` up to ${to}`}`;
  const hasMoved = found.differences.length > 0;
  if (isSame)
    return hasMoved
      ? `All rows of ${what} are as they were sealed; some stand in another order, which changes no figure.`
      : `All rows of ${what} are as they were sealed.`;
  const counted = found.changes === "" ? "" : ` (${found.changes})`;
  return `Something in ${what} was changed after it was sealed${counted}. A change may be right: please ask for its reason.`;
}

function withCopy(question: SealQuestion): Comparison {
  const { sealed, accounts } = givenSealed(question.table, "table", question.asOf);
  const before = givenSealed(question.seal, "seal", question.asOf);
  if (before.sealed.table.name !== sealed.table.name)
    throw new ArgumentError(
      reason`seal is the table ${before.sealed.table.name}; the table handed over is ${sealed.table.name}`,
    );
  const settings = { to: before.to, after: "" };
  const was = sealFacts(before.sealed, { ...settings, accounts: before.accounts });
  const is = sealFacts(sealed, { ...settings, accounts });
  const changes = compareTables(before.sealed.table, sealed.table);
  const differences = compareFacts(was, is);
  const isSame = isUnchanged(differences);
  return {
    rows: [
      ...factRows(differences.filter(({ what }) => what === "rows" || what === "sum")),
      ...changeRows(changes, { now: sealed, before: namesIn(before.sealed.table) }),
    ],
    isSame,
    evidence: {
      given: sealed.data.count,
      used: is.rows,
      leftOut: sealed.data.count - is.rows,
      method: "the earlier copy of the table, field by field",
      words: wordsOf(was, isSame, { differences, changes: countedChanges(changes) }),
    },
  };
}
