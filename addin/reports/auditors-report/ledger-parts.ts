import type { Books } from "../../books/books";
import { correctedCategories } from "./refunds";

/** What an amount of the ledger is for, in the auditors' reading: a whole entry or one of its splits. */
export interface LedgerPart {
  readonly row: number;
  /** Code as typed; "" for none. */
  readonly category: string;
  /** Code of the fund; "" for none. */
  readonly fund: string;
  /** Code of the member that it is credited to; "" for none. */
  readonly member: string;
  /** The year that it is for, 0 for none. */
  readonly year: number;
  /** Minor units of the account's currency; money in is positive. */
  readonly minor: number;
}

/** Index of the splits of each entry number. */
export type SplitIndex = ReadonlyMap<string, readonly number[]>;

export function indexSplits({ splits }: Books): SplitIndex {
  const byNumber = new Map<string, number[]>();
  splits.forEach((split, index) => {
    const known = byNumber.get(split.no);
    if (known) known.push(index);
    else byNumber.set(split.no, [index]);
  });
  return byNumber;
}

/** Which entry, and what is known about all entries. */
export interface PartSource {
  readonly row: number;
  readonly splits: SplitIndex;
  readonly firstRows: ReadonlySet<number>;
  /** The only general fund, "" where there is none or more than one. */
  readonly fundWhenBlank: string;
}

/** Parts of one entry: its splits, else the entry itself. Splits belong to the first entry of a number. */
export function partsOf(
  books: Books,
  { row, splits, firstRows, fundWhenBlank }: PartSource,
): readonly LedgerPart[] {
  const { ledger } = books;
  const category = ledger.text(row, "category");
  const fund = ledger.text(row, "fund") || fundWhenBlank;
  const member = ledger.text(row, "creditTo") || ledger.text(row, "member");
  const typedYear = ledger.text(row, "year");
  const year = /^\d{4}$/.test(typedYear) ? Number(typedYear) : 0;
  const whole = { row, category, fund, member, year };
  const own = firstRows.has(row) ? splits.get(ledger.text(row, "no")) : undefined;
  if (own === undefined) return [{ ...whole, minor: ledger.in[row] - ledger.out[row] }];
  const side = ledger.out[row] !== 0 && ledger.in[row] === 0 ? -1 : 1;
  return own.map((index) => {
    const split = books.splits[index];
    return {
      row,
      category: split.category || category,
      fund: split.fund || fund,
      member: split.member || member,
      year: split.year || year,
      minor: split.amount * side,
    };
  });
}

/** An entry as one part, to ask for what kind it is. */
export function wholeEntry({ ledger }: Books, row: number): LedgerPart {
  return { row, category: ledger.text(row, "category"), fund: "", member: "", year: 0, minor: 0 };
}

/** Rows that hold the first entry of their number. */
export function rowsOfFirstNumbers({ ledger }: Books): ReadonlySet<number> {
  const seen = new Set<string>();
  const first = new Set<number>();
  for (let row = 0; row < ledger.count; row++) {
    const no = ledger.text(row, "no");
    if (no === "" || seen.has(no)) continue;
    seen.add(no);
    first.add(row);
  }
  return first;
}

/** Whether an account is the reporting body's; one without a body is everybody's. */
export function isOwnAccount({ settings, accounts }: Books, account: number): boolean {
  const body = accounts[account]?.body ?? "";
  return settings.body === "" || body === "" || body === settings.body;
}

/** What kind of movement a part is. */
export type PartKind = "operation" | "opening" | "transfer" | "body-transfer" | "unassigned";

/** What the codes of categories and the words of transfers mean. */
export interface Meanings {
  kindOf(part: LedgerPart): PartKind;
  /** Line of T1, "" for what is no receipt and no payment; entries without a category have a line of their own. */
  lineOf(part: LedgerPart): string;
  /** Row below the line, for categories that are part of another one; else "". */
  ofWhichOf(part: LedgerPart): string;
}

/** Where a part stands in T1, and of which category it is there. */
interface Place {
  readonly line: string;
  readonly category: string;
}

export function makeMeanings(books: Books, isOwn: (account: number) => boolean): Meanings {
  const { ledger } = books;
  const categories = new Map(books.categories.map((one) => [one.category, one]));
  const sideOf = (part: LedgerPart): string => categories.get(part.category)?.side ?? "";
  const plainKind = (part: LedgerPart): PartKind => {
    const side = sideOf(part);
    if (side === "receipt" || side === "payment") return "operation";
    if (side === "opening" || side === "transfer" || side === "body-transfer") return side;
    return ledger.text(part.row, "transfer") === "" ? "unassigned" : "transfer";
  };
  const wordsOfOthers = new Set<string>();
  for (let row = 0; row < ledger.count; row++) {
    const word = ledger.text(row, "transfer");
    if (word === "" || isOwn(ledger.account[row])) continue;
    if (plainKind(wholeEntry(books, row)) === "transfer") wordsOfOthers.add(word);
  }
  const lineOfCategory = (code: string): string => {
    const found = categories.get(code);
    if (found?.side !== "receipt" && found?.side !== "payment") return "";
    return lineKey(found.line, found.side);
  };
  const corrected = correctedCategories(books);
  // Money back stands where the entry that it corrects stands, unless its own category is there already.
  const findPlace = (part: LedgerPart): Place => {
    const kind = plainKind(part);
    if (kind !== "operation" && kind !== "unassigned") return { line: "", category: "" };
    const side = ledger.out[part.row] === 0 ? "receipts." : "payments.";
    const own = lineOfCategory(part.category) || `${side}unassigned`;
    const category = corrected(part.row);
    const refunded = lineOfCategory(category);
    const isRefund = own.startsWith(side) && refunded !== "" && !refunded.startsWith(side);
    return isRefund ? { line: refunded, category } : { line: own, category: part.category };
  };
  // Asked for up to three times in each period and year.
  const places = new WeakMap<LedgerPart, Place>();
  const placeOf = (part: LedgerPart): Place => {
    const place = places.get(part) ?? findPlace(part);
    places.set(part, place);
    return place;
  };
  return {
    kindOf(part) {
      const kind = plainKind(part);
      const isOther = kind === "transfer" && wordsOfOthers.has(ledger.text(part.row, "transfer"));
      return isOther ? "body-transfer" : kind;
    },
    lineOf: (part) => placeOf(part).line,
    ofWhichOf(part) {
      const { line, category } = placeOf(part);
      const isPart = line !== "" && categories.get(category)?.isOfWhich;
      return isPart ? `${line}.${category.replaceAll(".", "-")}` : "";
    },
  };
}

/** Key of a line in T1: its side and a name without points; "total" is the sum's. */
function lineKey(line: string, side: string): string {
  const known = line.startsWith("receipts.") || line.startsWith("payments.");
  const [own, ...names] = (known ? line : `${side}s.${line}`).split(".");
  const name = names.join("-");
  return `${own}.${name === "total" ? "total-" : name}`;
}
