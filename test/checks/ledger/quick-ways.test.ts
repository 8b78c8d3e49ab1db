import fc from "fast-check";
import { expect, test } from "vitest";
import type { Books } from "../../../addin/books/books";
import { currencyOfEntry } from "../../../addin/books/postings";
import { checks } from "../../../addin/checks/registry";
import { yearOf } from "../../../addin/core/calendar";
import { isCurrency } from "../../../addin/core/currencies";
import { booksOf } from "../../ledger-text";

/** Entries of which nearly all are in order, with a fault of each kind here and there. */
const cell = (usual: readonly string[], faults: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...faults) },
  );
const row = fc.tuple(
  cell(["2024-01-01", "2024-12-31", "2025-01-01"], ["", "2009-12-31", "2026-11-22", "2023-05-05"]),
  cell(["V-1", "V-2", "V 2024/3"], ["", ""]),
  cell(["A", "B"], ["", "C", "X"]),
  cell(["rent", "gift", "fee"], [""]),
  cell(["| 5", "5 |", "| 7", "9 |"], ["|", "5 | 5", "| -5", "0.001 |", "| words"]),
  cell(["EUR", "EUR", ""], ["USD", "??"]),
  cell(["dues", "office", "aid"], ["", "none", "all"]),
  cell(["", "", "M"], ["N"]),
);
const rows = fc.array(row, { maxLength: 14 });

const bookOf = (all: readonly (readonly string[])[]): Books =>
  booksOf(`
Ledger
No | Date | Voucher | Account | Text | In | Out | Currency | Category | Member | Corrects
${all.map((cells, at) => [at + 1, ...cells].join(" | ")).join("\n")}

Accounts
Account | Currency | Kind | Opened | Closed
A | EUR | bank | 2024-01-01 | 2025-06-30
B | EUR | cash | |
C | | bank | |

Categories
Category | Side | Parent
all | receipt |
dues | receipt | all
office | payment |
aid | payment |
`);

const today = 46_347;

/** Places of what a check finds, in its order. */
function found(code: string, books: Books): string[] {
  const check = checks.find((one) => one.code === code);
  if (check === undefined) throw new Error(`there is no check ${code}`);
  return [...check.find({ ...books, today })].map(
    ({ cell: { row, columnIndex } }) => `${row - 2}/${columnIndex}`,
  );
}

type Plain = (books: Books, row: number) => number;

const isMoved = ({ ledger }: Pick<Books, "ledger">, row: number): boolean =>
  ledger.in[row] !== 0 || ledger.out[row] !== 0;

function sideOf({ ledger }: Books, row: number): string {
  if (ledger.in[row] > 0 && ledger.out[row] === 0) return "receipt";
  return ledger.out[row] > 0 && ledger.in[row] === 0 ? "payment" : "";
}

/** Column of the finding of a row, -1 for none: each rule row by row, as its page says it. */
const plainRules: Readonly<Record<string, Plain>> = {
  "LED-01": ({ ledger }, row) => {
    const [isIn, isOut] = [ledger.in[row] !== 0, ledger.out[row] !== 0];
    return isIn !== isOut ? -1 : isIn ? 6 : 5;
  },
  "LED-04": (books, row) => {
    const day = books.ledger.day[row];
    if (day === 0) return isMoved(books, row) ? 1 : -1;
    return day < 40_179 || day > today ? 1 : -1;
  },
  "LED-09": (books, row) => {
    const { ledger, accounts } = books;
    if (ledger.text(row, "account") === "") return isMoved(books, row) ? 3 : -1;
    const account = accounts.find((one) => one.account === ledger.text(row, "account"));
    if (account === undefined) return 3;
    const day = ledger.day[row];
    const isLate = account.closed > 0 && day > account.closed;
    return day > 0 && (day < account.opened || isLate) ? 3 : -1;
  },
  "LED-11": (books, row) => {
    const own = books.ledger.text(row, "category");
    if (own === "") return -1;
    const category = books.categories.find((one) => one.category === own);
    const side = sideOf(books, row);
    if (category === undefined || own === "all") return 8;
    return side !== "" && category.side !== side ? 8 : -1;
  },
  "LED-12": (books, row) =>
    books.ledger.text(row, "category") === "" && isMoved(books, row) ? 8 : -1,
  "LED-13": ({ ledger }, row) =>
    ledger.out[row] > 0 && ledger.text(row, "voucher") === "" ? 2 : -1,
  "LED-16": ({ ledger }, row) =>
    ledger.out[row] > 0 && ledger.text(row, "member") !== "" && ledger.text(row, "text") === ""
      ? 4
      : -1,
};

/** A column that is blank everywhere is not kept at all, and nothing is asked of it. */
const KEPT: Readonly<Record<string, "category" | "voucher" | undefined>> = {
  "LED-12": "category",
  "LED-13": "voucher",
};

test.each(Object.keys(plainRules))("%s finds what its rule says, row by row", (code) => {
  fc.assert(
    fc.property(rows, (all) => {
      const books = bookOf(all);
      const { ledger } = books;
      const kept = KEPT[code];
      const isKept = kept === undefined || all.some((_, at) => ledger.text(at, kept) !== "");
      const expected = all.flatMap((_, at) => {
        const columnIndex = plainRules[code](books, at);
        return columnIndex < 0 || !isKept ? [] : [`${at}/${columnIndex}`];
      });
      expect(found(code, books)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

/** Rows like one above in all that an entry can tell; each is held against the nearest one. */
function plainDuplicates({ ledger }: Books): string[] {
  const keys = ["voucher", "account", "text", "member"] as const;
  return [...Array(ledger.count).keys()].flatMap((row) => {
    const isLike = (other: number): boolean =>
      other < row &&
      ledger.day[row] === ledger.day[other] &&
      ledger.in[row] === ledger.in[other] &&
      ledger.out[row] === ledger.out[other] &&
      keys.slice(1).every((key) => ledger.text(row, key) === ledger.text(other, key));
    const other = [...Array(row).keys()].findLast(isLike);
    if (other === undefined || ledger.day[row] === 0 || !isMoved({ ledger }, row)) return [];
    const [own, theirs] = [ledger.text(row, "voucher"), ledger.text(other, "voucher")];
    const isBlank = ledger.text(row, "text") === "" && ledger.text(row, "member") === "";
    return isBlank || (own !== "" && theirs !== "" && own !== theirs) ? [] : [`${row}`];
  });
}

test("LED-15 finds every pair of like entries", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const books = bookOf(all.filter((cells) => !/words|0\.001/.test(cells.join())));
      const isKnown = (row: number) => !Number.isNaN(books.ledger.in[row] + books.ledger.out[row]);
      fc.pre([...Array(books.ledger.count).keys()].every(isKnown));
      const places = found("LED-15", books).map((place) => place.split("/")[0]);
      expect(places.sort()).toEqual(plainDuplicates(books).sort());
    }),
    { numRuns: 300 },
  );
});

/** Categories with the same total in a year and in the year before. */
function plainTotals({ ledger, accounts, categories }: Books): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (let row = 0; row < ledger.count; row++) {
    const code = ledger.text(row, "category");
    const currency = currencyOfEntry(ledger, accounts, row);
    if (!categories.some(({ category }) => category === code) || ledger.day[row] === 0) continue;
    if (!isCurrency(currency)) continue;
    const key = `${yearOf(ledger.day[row])} ${code} ${currency}`;
    totals.set(key, (totals.get(key) ?? 0) + ledger.in[row] - ledger.out[row]);
  }
  return totals;
}

test("LED-21 notes the years of which three totals are those of the year before", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      // Copied a year later, most of them.
      const later = first.map(([date, ...cells]) => [
        date.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
        ...cells,
      ]);
      const books = bookOf([...first, ...second.slice(0, 1), ...later]);
      const totals = plainTotals(books);
      const years = new Map<string, number>();
      for (const [key, total] of totals) {
        const [year, ...line] = key.split(" ");
        const before = totals.get([Number(year) - 1, ...line].join(" "));
        if (total !== 0 && total === before) years.set(year, (years.get(year) ?? 0) + 1);
      }
      const expected = [...years.values()].filter((lines) => lines >= 3).length;
      expect(found("LED-21", books)).toHaveLength(expected);
    }),
    { numRuns: 300 },
  );
});
