import { reportLines } from "../statutes/report-lines";
import type { Books } from "./books";
import { classOfPosting, entriesByNumber, type PostingClass } from "./postings";
import type { Valuation } from "./valuation";

/** A posting as the report sees it. */
export interface Movement {
  /** Index of the posting. */
  readonly at: number;
  readonly day: number;
  /** Index of the account, -1 when the ledger names none that is known. */
  readonly account: number;
  /** Index of the fund, -1 for none. */
  readonly fund: number;
  readonly class: PostingClass;
  /** Minor units of the account's currency; money in is positive. */
  readonly minor: number;
  /** Minor units of the base currency, NaN where no rate is known. */
  readonly base: number;
  /** Line of T1, "" for what is no receipt and no payment. */
  readonly line: string;
  /** Row below its line, for categories that are part of another one; else "". */
  readonly ofWhich: string;
  /** Index of the category that the line comes from: a refund's is that of the entry it corrects; -1 for none. */
  readonly category: number;
}

/** Every dated posting of the reporting body, in the order of the ledger. */
export interface Movements {
  readonly all: readonly Movement[];
  /** Account indices of the reporting body. */
  readonly accounts: readonly number[];
}

/** Sides of T1. */
export type Side = "receipts" | "payments";

/** The side on which a line stands; a payment's refund stands with the payments, with a minus. */
export function sideOfLine(line: string): Side {
  return line.startsWith("payments.") ? "payments" : "receipts";
}

/** An amount in the direction of its line: receipts in less out, payments out less in. */
export function signOfLine(line: string): 1 | -1 {
  return sideOfLine(line) === "payments" ? -1 : 1;
}

/** Whether an account belongs to the body that reports. Accounts without a body belong to every one. */
export function isOwnAccount(books: Books, account: number): boolean {
  const own = books.settings.body;
  const body = books.accounts[account]?.body ?? "";
  return own === "" || body === "" || body === own;
}

/** Classes, values and lines of all dated postings in the accounts of the reporting body. */
export function makeMovements(books: Books, valuation: Valuation): Movements {
  const { ledger, postings } = books;
  const lineOf = lineFinder(books);
  const others = transfersWithOthers(books);
  const all: Movement[] = [];
  for (let at = 0; at < postings.count; at++) {
    const entry = postings.entry[at];
    const day = ledger.day[entry];
    const account = ledger.account[entry];
    if (day === 0 || !isOwnAccount(books, account)) continue;
    const own = classOfPosting(books, at);
    const isOther = own === "transfer" && others.has(ledger.text(entry, "transfer"));
    const { line, ofWhich, category } = lineOf(at, own);
    all.push({
      at,
      day,
      account,
      fund: postings.fund[at],
      class: isOther ? "body-transfer" : own,
      minor: postings.amount[at],
      base: valuation.amounts[at],
      line,
      ofWhich,
      category,
    });
  }
  return { all, accounts: [...books.accounts.keys()].filter((one) => isOwnAccount(books, one)) };
}

/** Transfer words with a leg in an account of another body: money that leaves or enters the report's accounts. */
function transfersWithOthers(books: Books): ReadonlySet<string> {
  const { ledger, postings } = books;
  const words = new Set<string>();
  if (ledger.coded.transfer.dictionary.length === 0) return words;
  for (let at = 0; at < postings.count; at++) {
    const entry = postings.entry[at];
    const word = ledger.text(entry, "transfer");
    if (word === "" || isOwnAccount(books, ledger.account[entry])) continue;
    if (classOfPosting(books, at) === "transfer") words.add(word);
  }
  return words;
}

interface Line {
  readonly line: string;
  readonly ofWhich: string;
}

interface LineOfPosting extends Line {
  readonly category: number;
}

const NO_LINE: LineOfPosting = { line: "", ofWhich: "", category: -1 };
const UNASSIGNED = {
  receipts: { line: "receipts.unassigned", ofWhich: "", category: -1 },
  payments: { line: "payments.unassigned", ofWhich: "", category: -1 },
} as const satisfies Readonly<Record<Side, LineOfPosting>>;

/**
 * Finds the line of a posting: its category's. A refund that names the entry it corrects, and whose own category
 * stands on the other side or is not there, stands on the line of that entry.
 */
function lineFinder(books: Books): (at: number, own: PostingClass) => LineOfPosting {
  const { ledger, postings } = books;
  const lines = books.categories.map(({ category: code }, category) => ({
    ...lineOfCategory(books, code),
    category,
  }));
  const isRefunding = ledger.coded.corrects.dictionary.length > 0;
  const entryOf = isRefunding ? entriesByNumber(ledger) : new Map<string, number>();
  const firstPosting = new Int32Array(ledger.count);
  for (let at = postings.count - 1; at >= 0; at--) firstPosting[postings.entry[at]] = at;
  return (at, own) => {
    if (own !== "operation" && own !== "unassigned") return NO_LINE;
    const side = ledger.out[postings.entry[at]] === 0 ? "receipts" : "payments";
    const line = lines[postings.category[at]] ?? UNASSIGNED[side];
    if (entryOf.size === 0) return line;
    const corrected = entryOf.get(ledger.text(postings.entry[at], "corrects"));
    const original = corrected === undefined ? undefined : firstPosting[corrected];
    if (original === undefined || sideOfLine(line.line) !== side) return line;
    const refunded = lines[postings.category[original]] ?? NO_LINE;
    return refunded.line === "" || sideOfLine(refunded.line) === side ? line : refunded;
  };
}

/** Line of a category by its code, and the row below that line when it is part of another one; "" for neither. */
export function lineOfCategory({ categories }: Books, code: string): Line {
  const found = categories.find((one) => one.category === code);
  const line = found === undefined || found.line === "" ? "" : lineKey(found.line, found.side);
  const isPart = found?.isOfWhich === true && line !== "";
  return { line, ofWhich: isPart ? `${line}.${withoutPoints(code)}` : "" };
}

/** Key of a line: its side, a point, and a name without points, so that rows below it have keys of their own. */
function lineKey(line: string, side: string): string {
  const [, own = `${side}s`, name] = /^(?:(receipts|payments)\.)?(.+)$/s.exec(line) ?? [];
  return `${own}.${name === "total" ? "total-" : withoutPoints(name ?? "")}`;
}

/** A name as part of a key, whose parts are told apart by points. */
export const withoutPoints = (name: string): string => name.replaceAll(".", "-");

/** Lines of one side in the report's order: the standard ones, others by their key, entries without a category last. */
export function orderLines(keys: Iterable<string>, side: Side): string[] {
  const standard = reportLines.map((line) => line.key);
  const place = (key: string): number => {
    if (key === `${side}.unassigned`) return standard.length + 1;
    const index = standard.indexOf(key);
    return index < 0 ? standard.length : index;
  };
  return [...new Set(keys)]
    .filter((key) => sideOfLine(key) === side)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
