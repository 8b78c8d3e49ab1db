import fc from "fast-check";
import { expect, test } from "vitest";
import type { Books } from "../../addin/books/books";
import { BANK_CHARGES, entryClasses } from "../../addin/books/entry-classes";
import { hintsOf } from "../../addin/books/hint-words";
import { transferCandidates } from "../../addin/books/transfer-candidates";
import { pairedTransfers, TRANSFER_DAYS_MAX } from "../../addin/books/transfer-pairs";
import { isoOfDay } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const frame = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Currency | Kind
BANK | EUR | bank
BOX | EUR | cash
USD-BOX | USD | cash

Categories
Category | Side | Report line
donations | receipt | receipts.donations
other-in | receipt | receipts.other
other-out | payment | payments.other
charges | payment | payments.bank-charges
moved | transfer |
`;

const entry = fc.record({
  day: fc.integer({ min: 45_300, max: 45_310 }),
  account: fc.constantFrom("BANK", "BOX", "USD-BOX", "none"),
  text: fc.constantFrom("Cash withdrawal 7", "fee of cash withdrawal", "Paper", "Umbuchung", ""),
  isIn: fc.boolean(),
  amount: fc.constantFrom(0, 5, 5, 8),
  category: fc.constantFrom("donations", "other-in", "other-out", "charges", "moved", "odd", ""),
  member: fc.constantFrom("", "", "AA"),
  creditTo: fc.constantFrom("", "", "", "BB"),
  transfer: fc.constantFrom("", "", "", "T-1"),
  corrects: fc.constantFrom("", "", "", "1"),
});

const books = fc.array(entry, { minLength: 1, maxLength: 14 }).map((entries) => {
  const rows = entries.map((one, at) =>
    [
      at + 1,
      isoOfDay(one.day),
      one.account,
      one.text,
      one.isIn ? one.amount : "",
      one.isIn ? "" : one.amount,
      one.category,
      one.member,
      one.creditTo,
      one.transfer,
      one.corrects,
    ].join(" | "),
  );
  const headings =
    "No | Date | Account | Text | In | Out | Category | Member | CreditTo | Transfer | Corrects";
  return booksOf(`${frame}\nLedger\n${headings}\n${rows.join("\n")}`);
});

/** The rule written plainly: each entry by itself. */
function plainCandidates(book: Books): number[] {
  const { ledger } = book;
  const classes = entryClasses(book);
  return [...Array(ledger.count).keys()].filter((row) => {
    const isTold = (["transfer", "corrects", "creditTo"] as const).some(
      (key) => ledger.text(row, key) !== "",
    );
    const moves = ledger.in[row] > 0 !== ledger.out[row] > 0;
    if (isTold || !moves || !["operation", "unassigned"].includes(classes.classOf(row)))
      return false;
    if (classes.lineOf(row) === BANK_CHARGES) return false;
    const hasMember = ledger.text(row, "member") !== "";
    const code = ledger.coded.text.codes[row];
    const isHinted =
      Boolean(hintsOf(ledger.coded.text, "transfer").of(code)) &&
      !hintsOf(ledger.coded.text, "fee").of(code) &&
      !(hasMember && classes.category[row] >= 0);
    const isLikely =
      !hasMember && (classes.category[row] < 0 || classes.lineOf(row).endsWith(".other"));
    return isHinted || isLikely;
  });
}

/** Each payment takes the free receipt of its amount that is nearest in days, of equal ones the first by day and row. */
function plainPairs({ ledger, accounts }: Books, rows: readonly number[]): number[] {
  const partner = new Array<number>(ledger.count).fill(-1);
  const currencyOf = (row: number) => accounts[ledger.account[row]]?.currency;
  const apart = (one: number, other: number) => Math.abs(ledger.day[one] - ledger.day[other]);
  for (const row of rows.filter((one) => ledger.out[one] > 0 && ledger.account[one] >= 0)) {
    const [best] = rows
      .filter((other) => ledger.in[other] === ledger.out[row] && partner[other] < 0)
      .filter((other) => currencyOf(other) === currencyOf(row))
      .filter((other) => ledger.account[other] !== ledger.account[row])
      .filter((other) => apart(row, other) <= TRANSFER_DAYS_MAX)
      .sort((a, b) => apart(row, a) - apart(row, b) || ledger.day[a] - ledger.day[b] || a - b);
    if (best === undefined) continue;
    partner[row] = best;
    partner[best] = row;
  }
  return partner;
}

test("candidates for transfers are those that a look at each entry finds", () => {
  fc.assert(
    fc.property(books, (book) => {
      expect(transferCandidates(book).rows).toEqual(plainCandidates(book));
    }),
    { numRuns: 200 },
  );
});

test("sides are paired as by looking at all of them", () => {
  fc.assert(
    fc.property(books, (book) => {
      const rows = [...Array(book.ledger.count).keys()];
      expect([...pairedTransfers(book, rows)]).toEqual(plainPairs(book, rows));
    }),
    { numRuns: 200 },
  );
});
