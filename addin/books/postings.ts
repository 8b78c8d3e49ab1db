import type { TableData } from "../tables/table-data";
import type { Account } from "./accounts";
import type { Category } from "./categories";
import type { Fund } from "./funds";
import type { Ledger } from "./ledger";
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
