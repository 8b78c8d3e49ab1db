import type { CodedColumn, TableData } from "../tables/table-data";
import type { Account } from "./accounts";
import type { Category } from "./categories";
import { type Fund, generalFund } from "./funds";
import { indicesOf, type Ledger } from "./ledger";
import { RecordReader } from "./records";
import { remembered } from "./remembered";

/**
 * What each amount of the ledger is for: one posting for an entry, or one for each of its splits.
 * All arrays are parallel. Category and fund are indices, -1 for none or unknown.
 */
export interface Postings {
  readonly count: number;
  /** Index of the entry in the ledger. */
  readonly entry: Int32Array;
  /** Minor units of the account's currency: money in is positive. NaN when not known. */
  readonly amount: Float64Array;
  readonly category: Int32Array;
  readonly fund: Int32Array;
  /** The credited member's code: CreditTo, else Member; "" for none. */
  readonly member: readonly string[];
  /** The year a contribution is for, 0 for none. */
  readonly year: Int32Array;
}

/** One line of a split entry as typed. */
export interface Split {
  readonly row: number;
  readonly no: string;
  readonly category: string;
  readonly fund: string;
  readonly member: string;
  readonly year: number;
  /** Minor units of the entry's currency, on the entry's side; NaN when not known. */
  readonly amount: number;
}

export interface PostingSources {
  readonly ledger: Ledger;
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly funds: readonly Fund[];
  readonly splits: readonly Split[];
}

/** Reads the splits; the entry's account decides the currency. */
export function readSplits(
  table: TableData | undefined,
  { ledger, accounts }: { ledger: Ledger; accounts: readonly Account[] },
): readonly Split[] {
  if (table === undefined) return [];
  const entryOf = entriesByNumber(ledger);
  const splits: Split[] = [];
  for (let row = 0; row < table.count; row++) {
    const at = new RecordReader(table, row);
    const entry = entryOf.get(at.text("no"));
    const currency = entry === undefined ? "" : currencyOfEntry(ledger, accounts, entry);
    splits.push({
      row,
      no: at.text("no"),
      category: at.text("category"),
      fund: at.text("fund"),
      member: at.text("member"),
      year: at.year("year"),
      amount: at.isBlank("amount") ? Number.NaN : at.amount("amount", currency),
    });
  }
  return splits;
}

/** Row of each entry by its number; the first of a double number. */
export const entriesByNumber = remembered(
  ({ count, coded }: Ledger): ReadonlyMap<string, number> => {
    const { codes, dictionary } = coded.no;
    const rows = new Map<string, number>();
    const isKnown = new Uint8Array(dictionary.length);
    for (let row = 0; row < count; row++) {
      const code = codes[row];
      if (code < 0 || isKnown[code] === 1 || dictionary[code] === "") continue;
      isKnown[code] = 1;
      rows.set(dictionary[code], row);
    }
    return rows;
  },
  (ledger) => [ledger],
);

/** Currency of an entry: its account's, else the one typed. */
export function currencyOfEntry(ledger: Ledger, accounts: readonly Account[], row: number): string {
  return accounts[ledger.account[row]]?.currency || ledger.text(row, "currency");
}

/** The postings of all entries in the order of the ledger, laid out when somebody first asks: balances need none. */
export function postingsWhenAsked(sources: PostingSources): Postings {
  let made: Postings | undefined;
  const known = (): Postings => {
    made ??= buildPostings(sources);
    return made;
  };
  return {
    get count() {
      return known().count;
    },
    get entry() {
      return known().entry;
    },
    get amount() {
      return known().amount;
    },
    get category() {
      return known().category;
    },
    get fund() {
      return known().fund;
    },
    get member() {
      return known().member;
    },
    get year() {
      return known().year;
    },
  };
}

/** Lays out the postings of all entries in the order of the ledger. */
function buildPostings(sources: PostingSources): Postings {
  const { ledger, categories, funds } = sources;
  const splitsOf = splitsByEntry(sources);
  const codes = {
    category: categories.map((one) => one.category),
    fund: funds.map((one) => one.fund),
  };
  const category = indicesOf(ledger.coded.category, codes.category);
  const fund = indicesOf(ledger.coded.fund, codes.fund);
  const general = generalFund(funds);
  const defaultFund = general ? codes.fund.indexOf(general.fund) : -1;
  const fundOf = (row: number): number =>
    ledger.coded.fund.codes[row] < 0 ? defaultFund : fund[row];
  const count = [...splitsOf.values()].reduce((sum, own) => sum + own.length - 1, ledger.count);
  const made = {
    count,
    entry: new Int32Array(count),
    amount: new Float64Array(count),
    category: new Int32Array(count),
    fund: new Int32Array(count),
    member: new Array<string>(count).fill(""),
    year: new Int32Array(count),
  };
  const years = yearsOf(ledger.coded.year);
  const members = creditedMembers(ledger);
  const put = (at: number, row: number, split: Split | undefined): void => {
    const side = ledger.out[row] !== 0 && ledger.in[row] === 0 ? -1 : 1;
    made.entry[at] = row;
    made.amount[at] = split ? split.amount * side : ledger.in[row] - ledger.out[row];
    made.category[at] = split?.category ? codes.category.indexOf(split.category) : category[row];
    made.fund[at] = split?.fund ? codes.fund.indexOf(split.fund) : fundOf(row);
    made.member[at] = split?.member || members[row];
    made.year[at] = split?.year || years[row];
  };
  let at = 0;
  for (let row = 0; row < ledger.count; row++) {
    const own = splitsOf.size === 0 ? undefined : splitsOf.get(row);
    if (own === undefined) put(at++, row, undefined);
    else for (const split of own) put(at++, row, split);
  }
  return made;
}

/** The member of each entry: CreditTo, else Member; "" for none. */
function creditedMembers({ count, coded: { creditTo, member } }: Ledger): readonly string[] {
  const [credited, paying] = [creditTo.codes, member.codes];
  const [creditedTexts, payingTexts] = [creditTo.dictionary, member.dictionary];
  const members = new Array<string>(count);
  for (let row = 0; row < count; row++)
    members[row] = creditedTexts[credited[row]] || payingTexts[paying[row]] || "";
  return members;
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

function yearsOf(column: CodedColumn): Int32Array {
  const years = Int32Array.from(column.dictionary, (text) => (/^\d{4}$/.test(text) ? +text : 0));
  return column.codes.map((code) => (code < 0 ? 0 : years[code]));
}

/** Whether a posting is a receipt or payment of the period, the leg of a transfer, or an opening. */
export type PostingClass = "operation" | "transfer" | "body-transfer" | "opening" | "unassigned";

/** Class of a posting: its category decides; without one, an entry with a transfer word is a leg. */
export function classOfPosting(
  sources: { ledger: Ledger; categories: readonly Category[]; postings: Postings },
  at: number,
): PostingClass {
  const { ledger, categories, postings } = sources;
  const side = categories[postings.category[at]]?.side;
  if (side === "receipt" || side === "payment") return "operation";
  if (side === "opening" || side === "transfer" || side === "body-transfer") return side;
  return ledger.coded.transfer.codes[postings.entry[at]] >= 0 ? "transfer" : "unassigned";
}
