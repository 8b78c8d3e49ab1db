import type { Books } from "../../books/books";
import { BANK_CHARGES, entryClasses } from "../../books/entry-classes";
import { entryName } from "../../books/entry-name";
import type { LedgerKey } from "../../books/ledger";
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

/** Dated movements with a text or a member, equal ones side by side in the order of the sheet. */
function sortedByMovement(books: Books): Int32Array {
  const { ledger } = books;
  const classes = entryClasses(books);
  const { text: texts, member } = ledger.coded;
  return Int32Array.from({ length: ledger.count }, (_, row) => row)
    .filter(
      (row) =>
        ledger.day[row] > 0 &&
        (texts.codes[row] >= 0 || member.codes[row] >= 0) &&
        (ledger.in[row] || ledger.out[row]) &&
        // Equal charges on one day are what banks do.
        classes.lineOf(row) !== BANK_CHARGES &&
        classes.classOf(row) !== "opening",
    )
    .sort((a, b) => compareMovements(books, a, b) || a - b);
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
