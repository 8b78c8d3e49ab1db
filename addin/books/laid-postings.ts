import type { CodedColumn } from "../tables/table-data";
import { valuesOfCodes } from "./code-values";
import { generalFund } from "./funds";
import { indicesOf, type Ledger } from "./ledger";
import { entriesByNumber, type PostingSources, type Postings, type Split } from "./postings";

/** The postings of all entries in the order of the ledger, laid out when somebody first asks: balances need none. */
export function postingsWhenAsked(sources: PostingSources): Postings {
  return new PostingsWhenAsked(sources);
}

// Of one class, so that the engine knows them by sight: getters in a literal would make those of each book strangers.
class PostingsWhenAsked implements Postings {
  readonly #sources: PostingSources;
  #made: Postings | undefined;

  constructor(sources: PostingSources) {
    this.#sources = sources;
  }

  get #known(): Postings {
    this.#made ??= buildPostings(this.#sources);
    return this.#made;
  }

  get count() {
    return this.#known.count;
  }

  get entry() {
    return this.#known.entry;
  }

  get amount() {
    return this.#known.amount;
  }

  get category() {
    return this.#known.category;
  }

  get fund() {
    return this.#known.fund;
  }

  get member() {
    return this.#known.member;
  }

  get year() {
    return this.#known.year;
  }
}

/** What each entry is for as a whole; all arrays are parallel, one place for each entry. */
type Wholes = Omit<Postings, "count" | "entry">;

/** Lays out the postings of all entries in the order of the ledger. */
function buildPostings(sources: PostingSources): Postings {
  const { ledger } = sources;
  const wholes = wholesOf(sources);
  const splitsOf = splitsByEntry(sources);
  if (splitsOf.size === 0) return { count: ledger.count, entry: rowsUpTo(ledger.count), ...wholes };
  const entry = entriesInParts(ledger.count, splitsOf);
  const parts = {
    amount: placed(wholes.amount, entry),
    category: placed(wholes.category, entry),
    fund: placed(wholes.fund, entry),
    year: placed(wholes.year, entry),
    member: Array.from(entry, (row) => wholes.member[row]),
  };
  putSplits({ sources, splitsOf, entry, parts });
  return { count: entry.length, entry, ...parts };
}

function wholesOf({ ledger, categories, funds }: PostingSources): Wholes {
  const { coded } = ledger;
  const general = generalFund(funds);
  const fundCodes = funds.map((one) => one.fund);
  const defaultFund = general ? fundCodes.indexOf(general.fund) : -1;
  return {
    amount: differences(ledger.in, ledger.out),
    category: indicesOf(
      coded.category,
      categories.map((one) => one.category),
    ),
    fund: unlessBlank(coded.fund.codes, indicesOf(coded.fund, fundCodes), defaultFund),
    member: creditedMembers(ledger),
    year: yearsOf(coded.year),
  };
}

// Loops over all entries know typed arrays alone: so the engine keeps what it learned of them for the next books.
function rowsUpTo(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

function differences(into: Float64Array, out: Float64Array): Float64Array {
  const amount = new Float64Array(into.length);
  for (let row = 0; row < amount.length; row++) amount[row] = into[row] - out[row];
  return amount;
}

function unlessBlank(codes: Int32Array, indices: Int32Array, blank: number): Int32Array {
  const all = new Int32Array(codes.length);
  for (let row = 0; row < all.length; row++) all[row] = codes[row] < 0 ? blank : indices[row];
  return all;
}

/** Entry of each posting. */
function entriesInParts(count: number, splitsOf: ReadonlyMap<number, Split[]>): Int32Array {
  const more = [...splitsOf.values()].reduce((sum, own) => sum + own.length - 1, 0);
  const entry = new Int32Array(count + more);
  let at = 0;
  for (let row = 0; row < count; row++)
    for (let left = splitsOf.get(row)?.length ?? 1; left > 0; left--) entry[at++] = row;
  return entry;
}

function placed<Column extends Int32Array | Float64Array>(
  column: Column,
  entry: Int32Array,
): Column;
function placed(column: Int32Array | Float64Array, entry: Int32Array) {
  const all = column instanceof Int32Array ? new Int32Array(entry) : new Float64Array(entry);
  for (let at = 0; at < entry.length; at++) all[at] = column[entry[at]];
  return all;
}

/** Puts the splits in the places of their entries: what a split leaves blank is its entry's. */
function putSplits({
  sources: { ledger, categories, funds },
  splitsOf,
  entry,
  parts,
}: {
  sources: PostingSources;
  splitsOf: ReadonlyMap<number, Split[]>;
  entry: Int32Array;
  parts: Omit<Wholes, "member"> & { member: string[] };
}): void {
  const categoryOf = indexOfFirst(categories.map((one) => one.category));
  const fundOf = indexOfFirst(funds.map((one) => one.fund));
  for (let at = 0; at < entry.length; at++) {
    const row = entry[at];
    const own = splitsOf.get(row);
    if (own === undefined) continue;
    const side = ledger.out[row] !== 0 && ledger.in[row] === 0 ? -1 : 1;
    for (const split of own) {
      parts.amount[at] = split.amount * side;
      if (split.category) parts.category[at] = categoryOf.get(split.category) ?? -1;
      if (split.fund) parts.fund[at] = fundOf.get(split.fund) ?? -1;
      if (split.member) parts.member[at] = split.member;
      if (split.year) parts.year[at] = split.year;
      at++;
    }
    at--;
  }
}

/** Place of each code in a list; of a double one the first. */
function indexOfFirst(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, index) => [code, index] as const).reverse());
}

/** The member of each entry: CreditTo, else Member; "" for none. */
function creditedMembers({ coded: { creditTo, member } }: Ledger): readonly string[] {
  return eitherText([creditTo.codes, member.codes], creditTo.dictionary, member.dictionary);
}

function eitherText(
  [first, second]: readonly [Int32Array, Int32Array],
  firstTexts: readonly string[],
  secondTexts: readonly string[],
): readonly string[] {
  const texts = new Array<string>(first.length);
  for (let row = 0; row < texts.length; row++)
    texts[row] =
      (first[row] < 0 ? "" : firstTexts[first[row]]) ||
      (second[row] < 0 ? "" : secondTexts[second[row]]);
  return texts;
}

function splitsByEntry({ ledger, splits }: PostingSources): ReadonlyMap<number, Split[]> {
  const byEntry = new Map<number, Split[]>();
  if (splits.length === 0) return byEntry;
  const entryOf = entriesByNumber(ledger);
  for (const split of splits) {
    const entry = entryOf.get(split.no);
    if (entry === undefined) continue;
    const known = byEntry.get(entry);
    if (known) known.push(split);
    else byEntry.set(entry, [split]);
  }
  return byEntry;
}

function yearsOf({ codes, dictionary }: CodedColumn): Int32Array {
  const years = Int32Array.from(dictionary, (text) => (/^\d{4}$/.test(text) ? +text : 0));
  return valuesOfCodes(codes, years, 0);
}
