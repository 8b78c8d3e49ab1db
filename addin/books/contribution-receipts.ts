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
  const { at, original } = chosenPostings(books);
  const entry = picked(postings.entry, at);
  const amount = pickedAmounts(postings.amount, at);
  const year = picked(postings.year, at);
  const { member, members } = creditedMembers(books, { at, original });
  if (original !== undefined) takeYears(year, original, postings.year);
  const yearCounted = year.slice();
  for (let index = year.indexOf(0); index >= 0; index = year.indexOf(0, index + 1)) {
    const first = original?.[index] ?? -1;
    const day = ledger.day[first < 0 ? entry[index] : postings.entry[first]];
    if (day > 0) yearCounted[index] = yearOf(day);
  }
  return { count: at.length, at, entry, member, year, yearCounted, amount, members };
}

// The loops over all rows are plain functions of arrays: the engine forgets what it learnt of objects that come and go.

/** The chosen values of a column. */
function picked(values: Int32Array, chosen: Int32Array): Int32Array {
  const made = new Int32Array(chosen.length);
  for (let index = 0; index < made.length; index++) made[index] = values[chosen[index]];
  return made;
}

function pickedAmounts(values: Float64Array, chosen: Int32Array): Float64Array {
  const made = new Float64Array(chosen.length);
  for (let index = 0; index < made.length; index++) made[index] = values[chosen[index]];
  return made;
}

/** Years that are not told are those of the originals. */
function takeYears(year: Int32Array, original: Int32Array, years: Int32Array): void {
  for (let index = 0; index < year.length; index++)
    if (year[index] === 0 && original[index] >= 0) year[index] = years[original[index]];
}

interface Chosen {
  /** Indices of postings. */
  readonly at: Int32Array;
  /** First contribution posting of the entry that each one corrects, -1 for none; undefined where nothing corrects. */
  readonly original: Int32Array | undefined;
}

function chosenPostings(books: Books): Chosen {
  const { ledger, postings, categories } = books;
  // One place more, the first: for postings without a category.
  const isOwn = Uint8Array.from([0, ...categories.map(({ line }) => (line === LINE ? 1 : 0))]);
  const { corrects } = ledger.coded;
  if (corrects.size === 0)
    return { at: ownPostings(postings.category, isOwn), original: undefined };
  const originals = correctedPostings(books, isOwn);
  const [at, original]: [number[], number[]] = [[], []];
  for (let index = 0; index < postings.count; index++) {
    const own = isOwn[postings.category[index] + 1] === 1;
    const code = corrects.codes[postings.entry[index]];
    if (!own && code < 0) continue;
    const first = code < 0 ? -1 : originals[code];
    if (!own && (first < 0 || !isRefund(books, index))) continue;
    at.push(index);
    original.push(first);
  }
  return { at: Int32Array.from(at), original: Int32Array.from(original) };
}

function ownPostings(category: Int32Array, isOwn: Uint8Array): Int32Array {
  const found = new Int32Array(category.length);
  let count = 0;
  for (let at = 0; at < category.length; at++) {
    found[count] = at;
    count += isOwn[category[at] + 1];
  }
  return found.slice(0, count);
}

/** Money out that is no transfer and no opening: with Corrects it gives back what the entry received. */
function isRefund(books: Books, at: number): boolean {
  if (!(books.postings.amount[at] < 0)) return false;
  const known = classOfPosting(books, at);
  return known === "operation" || known === "unassigned";
}

/** First contribution posting of each entry that another one corrects, by the code of its number in Corrects; -1 for none. */
function correctedPostings({ ledger, postings }: Books, isOwn: Uint8Array): Int32Array {
  const { corrects, no } = ledger.coded;
  const found = new Int32Array(corrects.size).fill(-1);
  const codeOfNumber = new Map(corrects.dictionary.map((text, code) => [text, code]));
  const wanted = Int32Array.from(no.dictionary, (text) => codeOfNumber.get(text) ?? -1);
  for (let at = 0; at < postings.count; at++) {
    if (isOwn[postings.category[at] + 1] !== 1) continue;
    const code = wanted[no.codes[postings.entry[at]]] ?? -1;
    if (code >= 0 && found[code] < 0) found[code] = at;
  }
  return found;
}

/** Numbers the credited members of the chosen postings, by the codes of their entries where no split names its own. */
function creditedMembers({ ledger, postings, splits }: Books, { at, original }: Chosen) {
  const indices = new Map<string, number>([["", NOBODY]]);
  const members = [""];
  const indexOf = (name: string): number => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    indices.set(name, members.length);
    return members.push(name) - 1;
  };
  const entry = picked(postings.entry, at);
  const [credited, paying] = [ledger.coded.creditTo, ledger.coded.member].map((column) => {
    const ofCode = Int32Array.from([NOBODY, ...column.dictionary.map(indexOf)]);
    return membersOf(entry, column.codes, ofCode);
  });
  const member = firstNamed(credited, paying);
  if (splits.length > 0 || original !== undefined)
    for (let index = 0; index < member.length; index++) {
      const first = original?.[index] ?? -1;
      const name = postings.member[at[index]] || (first < 0 ? "" : postings.member[first]);
      if (name !== members[member[index]]) member[index] = indexOf(name);
    }
  return { member, members };
}

const NOBODY = 0;

function firstNamed(first: Int32Array, second: Int32Array): Int32Array {
  const made = new Int32Array(first.length);
  for (let index = 0; index < made.length; index++) made[index] = first[index] || second[index];
  return made;
}

/** @param ofCode One place more, the first: for blank cells. */
function membersOf(entry: Int32Array, codes: Int32Array, ofCode: Int32Array): Int32Array {
  const made = new Int32Array(entry.length);
  for (let index = 0; index < made.length; index++) made[index] = ofCode[codes[entry[index]] + 1];
  return made;
}
