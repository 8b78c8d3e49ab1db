import { entriesByNumber, type PostingSources, type Postings, type Split } from "./postings";
import { WholePostings } from "./whole-postings";

/** The postings of all entries in the order of the ledger, laid out when somebody first asks: balances need none. */
export function postingsWhenAsked(sources: PostingSources): Postings {
  return sources.splits.length === 0 ? new WholePostings(sources) : new SplitPostings(sources);
}

/** Postings of books with splits: all columns are laid out together. */
class SplitPostings implements Postings {
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

/** The columns that splits change. */
type Parts = Omit<Postings, "count" | "entry" | "member"> & { readonly member: string[] };

/** Lays out the postings of all entries in the order of the ledger. */
function buildPostings(sources: PostingSources): Postings {
  const { ledger } = sources;
  const wholes = new WholePostings(sources);
  const splitsOf = splitsByEntry(sources);
  if (splitsOf.size === 0) return wholes;
  const entry = entriesInParts(ledger.count, splitsOf);
  const { member } = wholes;
  const parts = {
    amount: placed(wholes.amount, entry),
    category: placed(wholes.category, entry),
    fund: placed(wholes.fund, entry),
    year: placed(wholes.year, entry),
    member: Array.from(entry, (row) => member[row]),
  };
  putSplits({ sources, splitsOf, entry, parts });
  return { count: entry.length, entry, ...parts };
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
  parts: Parts;
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
