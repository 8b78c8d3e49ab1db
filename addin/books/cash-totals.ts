import { isCurrency } from "../core/currencies";
import { balancesOn } from "./balances";
import type { Books } from "./books";
import type { Category } from "./categories";
import type { Period } from "./period";
import { classOfPosting, entriesByNumber } from "./postings";
import { valueOn, valuePostings } from "./valuation";

/** Receipts, payments and cash of the reporting body straight from the ledger, in minor units of the base; NaN where not known. */
export interface CashTotals {
  /** By key of the line: receipts in less out, payments out less in. */
  readonly lines: ReadonlyMap<string, number>;
  readonly receipts: number;
  readonly payments: number;
  /** Worth of the accounts before the period, opening entries within it included. */
  readonly opening: number;
  /** Worth of the accounts at the end of the period, each balance at the rate of that day. */
  readonly closing: number;
}

/** Adds up the ledger without any report: to compare a report's figures with. */
export function cashTotals(
  books: Books,
  { period, base }: { period: Period; base: string },
): CashTotals {
  const { ledger, postings } = books;
  const { amounts } = valuePostings(books, base);
  const lineOf = lineFinder(books);
  const lines = new Map<string, number>();
  let opening = worthOn(books, base, period.from - 1);
  for (let at = 0; at < postings.count; at++) {
    const entry = postings.entry[at];
    const day = ledger.day[entry];
    if (day < period.from || day > period.to || !isOwn(books, ledger.account[entry])) continue;
    const known = classOfPosting(books, at);
    if (known === "opening") opening += amounts[at];
    if (known !== "operation" && known !== "unassigned") continue;
    const line = lineOf(at);
    const sign = isPayment(line) ? -1 : 1;
    lines.set(line, (lines.get(line) ?? 0) + sign * amounts[at]);
  }
  let receipts = 0;
  let payments = 0;
  for (const [line, minor] of lines)
    if (isPayment(line)) payments += minor;
    else receipts += minor;
  return { lines, receipts, payments, opening, closing: worthOn(books, base, period.to) };
}

/** Whether an account belongs to the reporting body; those without a body do. */
function isOwn({ accounts, settings }: Books, account: number): boolean {
  const body = accounts[account]?.body ?? "";
  return settings.body === "" || body === "" || body === settings.body;
}

function worthOn(books: Books, base: string, day: number): number {
  let worth = 0;
  balancesOn(books, day).forEach((minor, account) => {
    if (!isOwn(books, account)) return;
    const { currency } = books.accounts[account];
    worth += isCurrency(currency)
      ? valueOn(books, { minor, currency, base, day })
      : minor && Number.NaN;
  });
  return worth;
}

/** Key of a category's line as T1 names it: the side, a point, and a name without points that is not the sum's; "" for no line. */
function lineKey({ line, side }: Category): string {
  if (line === "") return "";
  const [, own = `${side}s`, name = ""] = /^(?:(receipts|payments)\.)?(.*)$/s.exec(line) ?? [];
  return `${own}.${name === "total" ? "total-" : name.replaceAll(".", "-")}`;
}

const isPayment = (line: string): boolean => line.startsWith("payments.");

/** Its category's line; a refund that names the entry it corrects stands on that entry's line, with a minus. */
function lineFinder(books: Books): (at: number) => string {
  const { ledger, postings, categories } = books;
  const lines = categories.map(lineKey);
  const isRefunding = ledger.coded.corrects.dictionary.length > 0;
  const entryOf = isRefunding ? entriesByNumber(ledger) : new Map<string, number>();
  const firstOf = new Int32Array(ledger.count);
  for (let at = postings.count - 1; at >= 0; at--) firstOf[postings.entry[at]] = at;
  return (at) => {
    const entry = postings.entry[at];
    const isOut = ledger.out[entry] !== 0;
    const none = isOut ? "payments.unassigned" : "receipts.unassigned";
    const line = lines[postings.category[at]] || none;
    const original = isRefunding ? entryOf.get(ledger.text(entry, "corrects")) : undefined;
    if (original === undefined || isPayment(line) !== isOut) return line;
    const refunded = lines[postings.category[firstOf[original]]] ?? "";
    return refunded === "" || isPayment(refunded) === isOut ? line : refunded;
  };
}
