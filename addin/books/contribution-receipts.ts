import { yearOf } from "../core/calendar";
import type { Books } from "./books";
import { classOfPosting } from "./postings";
import { remembered } from "./remembered";

const LINE = "receipts.contributions";

/** A posting that pays an annual contribution, or gives one back. */
export interface ContributionPosting {
  /** Index of the posting. */
  readonly at: number;
  readonly entry: number;
  /** The credited member's code. */
  readonly member: string;
  /** The year it is for, 0 where neither the row nor the entry that it corrects tells one. */
  readonly year: number;
  /** That year, else the year of the date, a refund's that of the entry it corrects; 0 without a date. */
  readonly yearCounted: number;
  /** Minor units of the account's currency; a refund is negative; NaN where not known. */
  readonly amount: number;
}

/** The same as columns; all arrays are parallel. */
export interface ContributionColumns {
  readonly count: number;
  readonly at: Int32Array;
  readonly entry: Int32Array;
  /** Index into the members. */
  readonly member: Int32Array;
  readonly year: Int32Array;
  readonly yearCounted: Int32Array;
  readonly amount: Float64Array;
  /** Codes of the credited members, "" for none; each once. */
  readonly members: readonly string[];
}

/**
 * Every posting on the line of the annual contributions, and every refund that names such an entry in
 * Corrects; a refund without member or year has those of the entry that it corrects.
 */
export const contributionColumns = remembered(
  findColumns,
  ({ postings, ledger, categories }: Books) => [postings, ledger, categories],
);

/** The same, one after the other. */
export function* contributionPostings(books: Books): Generator<ContributionPosting> {
  const columns = contributionColumns(books);
  for (let index = 0; index < columns.count; index++) yield postingAt(columns, index);
}

/** One of the columns' postings. */
export function postingAt(columns: ContributionColumns, index: number): ContributionPosting {
  return {
    at: columns.at[index],
    entry: columns.entry[index],
    member: columns.members[columns.member[index]],
    year: columns.year[index],
    yearCounted: columns.yearCounted[index],
    amount: columns.amount[index],
  };
}

function findColumns(books: Books): ContributionColumns {
  const { ledger, postings } = books;
  const { at: chosen, original } = chosenPostings(books);
  const count = chosen.length;
  const indexOf = memberIndices(books);
  const made = {
    count,
    at: chosen,
    entry: new Int32Array(count),
    member: new Int32Array(count),
    year: new Int32Array(count),
    yearCounted: new Int32Array(count),
    amount: new Float64Array(count),
  };
  for (let index = 0; index < count; index++) {
    const at = chosen[index];
    const entry = postings.entry[at];
    const first = original[index];
    const year = postings.year[at] || (first < 0 ? 0 : postings.year[first]);
    const day = ledger.day[first < 0 ? entry : postings.entry[first]];
    made.entry[index] = entry;
    made.member[index] = indexOf.of(at, first);
    made.year[index] = year;
    made.yearCounted[index] = year === 0 && day > 0 ? yearOf(day) : year;
    made.amount[index] = postings.amount[at];
  }
  return { ...made, members: indexOf.members };
}

/** The postings, and that of the entry which each one corrects; -1 for none. */
function chosenPostings(books: Books): { at: Int32Array; original: Int32Array } {
  const { ledger, postings, categories } = books;
  const { entry, category, count } = postings;
  // One place more, the first: for postings without a category.
  const isOwn = Uint8Array.from([0, ...categories.map(({ line }) => (line === LINE ? 1 : 0))]);
  const at = new Int32Array(count);
  const original = new Int32Array(count).fill(-1);
  const corrects = ledger.coded.corrects;
  const originals = correctedPostings(books, isOwn);
  const isCorrecting = corrects.dictionary.length > 0;
  let found = 0;
  for (let index = 0; index < count; index++) {
    const own = isOwn[category[index] + 1] === 1;
    const code = isCorrecting ? corrects.codes[entry[index]] : -1;
    if (!own && code < 0) continue;
    const first = code < 0 ? -1 : (originals.get(code) ?? -1);
    if (!own && (first < 0 || !isRefund(books, index))) continue;
    at[found] = index;
    original[found++] = first;
  }
  return { at: at.slice(0, found), original: original.slice(0, found) };
}

/** Money out that is no transfer and no opening: with Corrects it gives back what the entry received. */
function isRefund(books: Books, at: number): boolean {
  if (!(books.postings.amount[at] < 0)) return false;
  const known = classOfPosting(books, at);
  return known === "operation" || known === "unassigned";
}

/** First contribution posting of each entry that another one corrects, by the code of its number in Corrects. */
function correctedPostings(
  { ledger, postings }: Books,
  isOwn: Uint8Array,
): ReadonlyMap<number, number> {
  const { corrects, no } = ledger.coded;
  const found = new Map<number, number>();
  if (corrects.dictionary.length === 0) return found;
  const codeOfNumber = new Map(corrects.dictionary.map((text, code) => [text, code]));
  const wanted = no.dictionary.map((text) => codeOfNumber.get(text));
  for (let at = 0; at < postings.count; at++) {
    const code = wanted[no.codes[postings.entry[at]]];
    if (code === undefined || isOwn[postings.category[at] + 1] !== 1 || found.has(code)) continue;
    found.set(code, at);
  }
  return found;
}

/** Numbers the credited members; texts are looked up only where a split or a correction names its own. */
function memberIndices({ ledger, postings }: Books) {
  const indices = new Map<string, number>();
  const members: string[] = [];
  const indexOf = (member: string): number => {
    const known = indices.get(member);
    if (known !== undefined) return known;
    indices.set(member, members.length);
    return members.push(member) - 1;
  };
  const { creditTo, member: paying } = ledger.coded;
  const [creditedIndex, payingIndex] = [creditTo, paying].map(({ dictionary }) =>
    Int32Array.from(dictionary, indexOf),
  );
  const [creditedCodes, payingCodes] = [creditTo.codes, paying.codes];
  return {
    members,
    of: (at: number, original: number): number => {
      const name = postings.member[at] || (postings.member[original] ?? "");
      const entry = postings.entry[at];
      const [credited, payer] = [creditedCodes[entry], payingCodes[entry]];
      const likely = credited >= 0 ? creditedIndex[credited] : payer >= 0 ? payingIndex[payer] : -1;
      return likely >= 0 && members[likely] === name ? likely : indexOf(name);
    },
  };
}
