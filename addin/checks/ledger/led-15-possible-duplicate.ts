import { entriesByDay } from "../../books/balances";
import type { Books } from "../../books/books";
import { BANK_CHARGES, entryClasses } from "../../books/entry-classes";
import { entryName } from "../../books/entry-name";
import type { Ledger, LedgerKey } from "../../books/ledger";
import { currencyOfEntry } from "../../books/postings";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "An entry is made once",
  message:
    "Day {day}, account, amount {amount}, text and member are those of entry {other}. If it is the same movement, void one of the two; if both happened, give each its own voucher or say so in the text.",
  source:
    "Auditing practice: the same movement entered twice is the commonest slip in a cash book.",
  *find(books) {
    const { ledger, accounts } = books;
    const rows = sortedByMovement(books);
    for (let at = 1; at < rows.length; at++) {
      const [other, row] = [rows[at - 1], rows[at]];
      if (compareMovements(books, other, row) !== 0 || isToldApart(books, other, row)) continue;
      yield {
        cell: ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          day: day(ledger.day[row]),
          amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          other: text(entryName(ledger, other)),
        },
      };
    }
  },
} satisfies Check;

/** Days with movements that may be equal, those side by side in the order of the sheet. */
function sortedByMovement(books: Books): Int32Array {
  const rows = movementsByDay(books);
  const { day } = books.ledger;
  const seen = new SeenMovements(books.ledger);
  let length = 0;
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && day[rows[at]] === day[rows[from]]) continue;
    const ofDay = rows.subarray(from, at);
    from = at;
    if (!seen.hasTwins(ofDay)) continue;
    ofDay.sort((a, b) => compareMovements(books, a, b) || a - b);
    rows.set(ofDay, length);
    length += ofDay.length;
  }
  return rows.subarray(0, length);
}

/** Dated movements with a text or a member, by day. */
function movementsByDay(books: Books): Int32Array {
  const { ledger } = books;
  const classes = entryClasses(books);
  const { text: texts, member } = ledger.coded;
  return entriesByDay(books).filter(
    (row) =>
      (texts.codes[row] >= 0 || member.codes[row] >= 0) &&
      (ledger.in[row] || ledger.out[row]) &&
      // Equal charges on one day are what banks do.
      classes.lineOf(row) !== BANK_CHARGES &&
      classes.classOf(row) !== "opening",
  );
}

/** So many that a hundred entries of a day seldom share one by chance. */
const SLOT_BITS = 18;

/** Finds out without sorting that all movements of a day differ, as on nearly every day they do. */
class SeenMovements {
  readonly #ledger: Ledger;
  /** Mark of the last day that had a movement of this hash. */
  readonly #days = new Int32Array(2 ** SLOT_BITS);
  #mark = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** False when no two are equal; true when two may be. */
  hasTwins(rows: Int32Array): boolean {
    this.#mark++;
    for (let at = 0; at < rows.length; at++) {
      const slot = this.#hash(rows[at]);
      // An amount that is not known may be any.
      if (slot < 0 || this.#days[slot] === this.#mark) return true;
      this.#days[slot] = this.#mark;
    }
    return false;
  }

  /** Slot of a movement, -1 where an amount is not known. */
  #hash(row: number): number {
    const { in: moneyIn, out, coded } = this.#ledger;
    if (Number.isNaN(moneyIn[row] + out[row])) return -1;
    const codes = coded.text.codes[row] * 31 + coded.account.codes[row] * 17;
    const mixed = Math.imul((moneyIn[row] + out[row] * 7 + codes) | 0, 0x9e3779b1);
    return mixed >>> (32 - SLOT_BITS);
  }
}

function compareMovements({ ledger }: Books, a: number, b: number): number {
  const { account, text: texts, member } = ledger.coded;
  return (
    ledger.day[a] - ledger.day[b] ||
    ledger.in[a] - ledger.in[b] ||
    ledger.out[a] - ledger.out[b] ||
    account.codes[a] - account.codes[b] ||
    texts.codes[a] - texts.codes[b] ||
    member.codes[a] - member.codes[b]
  );
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
