import { expect, test } from "vitest";
import { checks } from "../../addin/checks/registry";
import { Random } from "../../addin/sample/random";
import { allKinds } from "../planting/all-kinds";
import type { Book } from "../planting/honest/book";
import { honestBook } from "../planting/honest/honest-book";
import { booksOfBook } from "../planting/honest/sheets";
import { plantAll } from "../planting/plant";
import { BOOK_FAULTS } from "./book-faults";
import { faults } from "./entry-faults";
import { WANTED } from "./file-faults";
import { expectFixLaw, findingsIn, keyOf, tabledBooks } from "./fix-law";
import { HIDDEN_ROWS } from "./hidden-rows";
import { PLANTED } from "./row-faults";

const SEED = Number(process.env.PLANTING_SEED ?? 11);
/** Books in which each kind is planted, until its fix was tried that often. */
const BOOKS = 30;
const TRIES = 3;

/** Printed balances are typed in some books: whoever plants a fault there types its wrong balance, too. */
const books: readonly Book[] = Array.from({ length: BOOKS }, (_, index) =>
  honestBook({ seed: SEED * 100 + index, months: [6, 6 + (index % 2)], memberCount: 17, pace: 4 }),
).filter(({ tables }) => {
  const rows = tables.get("Ledger") ?? [];
  // Formulas of the balance begin at 0: without an opening they show what nothing in the book gives.
  const isOpened = rows.some(({ category }) => category === "opening");
  return rows.every(({ balance }) => (isOpened || !balance) && typeof balance !== "number");
});

const notes = new Map<Book, readonly string[]>();
function hiddenIn(book: Book): readonly string[] {
  const known = notes.get(book) ?? findingsIn(booksOfBook(book), book.today).map(keyOf);
  notes.set(book, known);
  return known;
}

const withFix = checks.filter(({ fix }) => fix !== undefined).map(({ code }) => code);
const planted = new Set(allKinds.map(({ code }) => code));
/** Tried elsewhere only: a text with two readings is for a person to decide. */
const APART: ReadonlySet<string> = new Set(["STR-05"]);
const codes = withFix.filter((code) => planted.has(code) && !APART.has(code));
/** Tried elsewhere, where an honest book seldom has what their fix needs. */
const elsewhere = new Set<string>([
  ...Object.keys(faults),
  ...Object.keys(PLANTED),
  ...Object.keys(BOOK_FAULTS),
  ...WANTED,
  ...HIDDEN_ROWS,
]);

test("every fix is tried, here or in a book made for it", () => {
  expect(withFix.filter((code) => !planted.has(code) && !elsewhere.has(code))).toEqual([]);
});

test.each(codes)(
  "%s, planted in honest books: mended without a new finding, and taken back",
  (code) => {
    let tried = 0;
    for (const [index, book] of books.entries())
      for (const kind of allKinds.filter((one) => one.code === code)) {
        if (tried >= TRIES) return;
        const random = new Random(SEED * 2 + index * 4 + 1);
        const spoilt = plantAll(book, { kinds: [kind], random });
        if (spoilt.faults.length === 0) continue;
        const { today } = book;
        const books = tabledBooks(booksOfBook(spoilt.book));
        tried += expectFixLaw(books, { today, code, hidden: hiddenIn(book) }).length;
      }
    if (!elsewhere.has(code)) expect(tried).toBeGreaterThan(0);
  },
);
