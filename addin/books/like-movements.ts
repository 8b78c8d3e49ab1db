import { amountFacts } from "./amount-facts";
import { entriesByDay } from "./balances";
import type { Books } from "./books";
import { BANK_CHARGES, entryClasses } from "./entry-classes";
import type { Ledger, LedgerKey } from "./ledger";
import { repeatedCodes } from "./repeated-codes";

/** Which movements are alike. */
export interface Likeness {
  /** So many days may lie between them; 0 for those of one day. */
  readonly days: number;
  /** Both text and member are the same; else one of the two is enough. */
  readonly isStrict: boolean;
}

/** An entry and an earlier one with the same account and amount, and like it in all that was asked for. */
export interface LikePair {
  readonly row: number;
  readonly other: number;
}

/** The same movement entered twice, as far as an entry can tell: on one day, with one text and one member. */
export const SAME_MOVEMENT: Likeness = { days: 0, isStrict: true };

/** Pairs of movements that are alike and that no voucher, bank line or the like tells apart. */
export function* likeMovements(books: Books, likeness: Likeness): Generator<LikePair> {
  const rows = candidates(books, likeness);
  for (const key of likeness.isStrict ? STRICT_KEYS : LAX_KEYS)
    yield* pairsBy(key, rows, { books, days: likeness.days });
}

/** Texts that must be equal besides account and amount. */
type LikeKey = readonly ("text" | "member")[];
const STRICT_KEYS: readonly LikeKey[] = [["text", "member"]];
const LAX_KEYS: readonly LikeKey[] = [["text"], ["member"]];

function* pairsBy(
  key: LikeKey,
  candidateRows: Int32Array,
  { books, days }: { books: Books; days: number },
): Generator<LikePair> {
  const { ledger } = books;
  const isAll = key.length > 1;
  // A movement without a member is not like every other one without: the one text that is asked for must be there.
  if (candidateRows.length === 0) return;
  const rows = candidateRows.filter((row) => isAll || ledger.coded[key[0]].codes[row] >= 0);
  rows.sort(
    (a, b) => compareMovements(ledger, key, a, b) || ledger.day[a] - ledger.day[b] || a - b,
  );
  for (let at = 1; at < rows.length; at++) {
    const [other, row] = [rows[at - 1], rows[at]];
    if (compareMovements(ledger, key, other, row) !== 0) continue;
    if (ledger.day[row] - ledger.day[other] > days || isToldApart(books, other, row)) continue;
    yield { row, other };
  }
}

/** Movements that may be alike. Where they must be of one day, the days without equal ones are left out. */
function candidates(books: Books, { days, isStrict }: Likeness): Int32Array {
  if (days > 0 || !isStrict) return movementsByDay(books);
  const { ledger } = books;
  const { text } = ledger.coded;
  // An amount that is not known may be any: then all are compared.
  if (amountFacts(ledger).isAnyUnknown) return daysWithTwins(ledger, movementsByDay(books));
  if (text.size === ledger.count) return new Int32Array(0);
  return daysWithTwins(ledger, movementsByDay(books, repeatedCodes(text)));
}

function daysWithTwins(ledger: Ledger, rows: Int32Array): Int32Array {
  const { day } = ledger;
  const seen = new SeenMovements(ledger);
  let length = 0;
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && day[rows[at]] === day[rows[from]]) continue;
    const first = from;
    from = at;
    if (!seen.hasTwins(rows, first, at)) continue;
    rows.copyWithin(length, first, at);
    length += at - first;
  }
  return rows.subarray(0, length);
}

/**
 * Dated movements with a text or a member, by day.
 * @param isWanted 1 for the codes of texts that are asked for; all where absent. Movements without a text always are.
 */
function movementsByDay(books: Books, isWanted?: Uint8Array): Int32Array {
  const { ledger } = books;
  const { category } = entryClasses(books);
  // Equal charges on one day are what banks do.
  const isApart = Uint8Array.from(books.categories, ({ line, side }) =>
    line === BANK_CHARGES || side === "opening" ? 1 : 0,
  );
  const { in: moneyIn, out, coded } = ledger;
  const [texts, members] = [coded.text.codes, coded.member.codes];
  const byDay = entriesByDay(books);
  const rows = new Int32Array(byDay.length);
  let length = 0;
  for (let at = 0; at < byDay.length; at++) {
    const row = byDay[at];
    const text = texts[row];
    if (text < 0 ? members[row] < 0 : isWanted !== undefined && isWanted[text] === 0) continue;
    if (!(moneyIn[row] || out[row])) continue;
    if (category[row] >= 0 && isApart[category[row]] === 1) continue;
    rows[length++] = row;
  }
  return rows.subarray(0, length);
}

/** So many that a hundred entries of a day seldom share one by chance. */
const SLOT_BITS = 18;

/** Finds out without sorting that all movements of a day differ, as on nearly every day they do. */
class SeenMovements {
  readonly #in: Float64Array;
  readonly #out: Float64Array;
  readonly #texts: Int32Array;
  readonly #accounts: Int32Array;
  /** Mark of the last day that had a movement of this hash. */
  readonly #days = new Int32Array(2 ** SLOT_BITS);
  #mark = 0;

  constructor({ in: moneyIn, out, coded }: Ledger) {
    this.#in = moneyIn;
    this.#out = out;
    this.#texts = coded.text.codes;
    this.#accounts = coded.account.codes;
  }

  /** False when no two are equal; true when two may be. */
  hasTwins(rows: Int32Array, from: number, to: number): boolean {
    const mark = ++this.#mark;
    const days = this.#days;
    for (let at = from; at < to; at++) {
      const slot = this.#hash(rows[at]);
      // An amount that is not known may be any.
      if (slot < 0 || days[slot] === mark) return true;
      days[slot] = mark;
    }
    return false;
  }

  /** Slot of a movement, -1 where an amount is not known. */
  #hash(row: number): number {
    const amounts = this.#in[row] + this.#out[row] * 7;
    if (Number.isNaN(amounts)) return -1;
    const codes = this.#texts[row] * 31 + this.#accounts[row] * 17;
    return Math.imul((amounts + codes) | 0, 0x9e3779b1) >>> (32 - SLOT_BITS);
  }
}

function compareMovements(ledger: Ledger, key: LikeKey, a: number, b: number): number {
  const order =
    ledger.in[a] - ledger.in[b] ||
    ledger.out[a] - ledger.out[b] ||
    ledger.coded.account.codes[a] - ledger.coded.account.codes[b];
  if (order) return order;
  for (const name of key) {
    const { codes } = ledger.coded[name];
    if (codes[a] !== codes[b]) return codes[a] - codes[b];
  }
  return 0;
}

/** What shows that two like movements are two. */
const marks: readonly LedgerKey[] = [
  "voucher",
  "bankLine",
  "receipt",
  "transfer",
  "year",
  "creditTo",
  "fund",
];

function isToldApart({ ledger }: Books, a: number, b: number): boolean {
  for (const key of marks) {
    const { codes } = ledger.coded[key];
    if (codes[a] >= 0 && codes[b] >= 0 && codes[a] !== codes[b]) return true;
  }
  return false;
}
