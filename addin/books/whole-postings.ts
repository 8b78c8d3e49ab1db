import type { CodedColumn } from "../tables/table-data";
import { valuesOfCodes } from "./code-values";
import { generalFund } from "./funds";
import { indicesOf, type Ledger } from "./ledger";
import type { PostingSources, Postings } from "./postings";

/** One posting for each entry; each column is laid out when somebody first asks for it: most checks need two or three. */
// A class, so that the engine knows them by sight: getters in a literal would make those of each book strangers.
export class WholePostings implements Postings {
  readonly count: number;
  readonly #sources: PostingSources;
  #entry: Int32Array | undefined;
  #amount: Float64Array | undefined;
  #category: Int32Array | undefined;
  #fund: Int32Array | undefined;
  #member: readonly string[] | undefined;
  #year: Int32Array | undefined;

  constructor(sources: PostingSources) {
    this.#sources = sources;
    this.count = sources.ledger.count;
  }

  get entry() {
    this.#entry ??= rowsUpTo(this.count);
    return this.#entry;
  }

  get amount() {
    const { ledger } = this.#sources;
    this.#amount ??= differences(ledger.in, ledger.out);
    return this.#amount;
  }

  get category() {
    this.#category ??= categoriesOf(this.#sources);
    return this.#category;
  }

  get fund() {
    this.#fund ??= fundsOf(this.#sources);
    return this.#fund;
  }

  get member() {
    this.#member ??= creditedMembers(this.#sources.ledger);
    return this.#member;
  }

  get year() {
    this.#year ??= yearsOf(this.#sources.ledger.coded.year);
    return this.#year;
  }
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

function categoriesOf({ ledger, categories }: PostingSources): Int32Array {
  return indicesOf(
    ledger.coded.category,
    categories.map((one) => one.category),
  );
}

/** What names no fund is of the general one. */
function fundsOf({ ledger, funds }: PostingSources): Int32Array {
  const { fund } = ledger.coded;
  const general = generalFund(funds);
  const fundCodes = funds.map((one) => one.fund);
  const defaultFund = general ? fundCodes.indexOf(general.fund) : -1;
  if (fund.size === 0) return new Int32Array(ledger.count).fill(defaultFund);
  return unlessBlank(fund.codes, indicesOf(fund, fundCodes), defaultFund);
}

function unlessBlank(codes: Int32Array, indices: Int32Array, blank: number): Int32Array {
  const all = new Int32Array(codes.length);
  for (let row = 0; row < all.length; row++) all[row] = codes[row] < 0 ? blank : indices[row];
  return all;
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

function yearsOf({ codes, dictionary }: CodedColumn): Int32Array {
  const years = Int32Array.from(dictionary, (text) => (/^\d{4}$/.test(text) ? +text : 0));
  return valuesOfCodes(codes, years, 0);
}
