import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";
import { BOOK_FAULTS, bookWith } from "./book-faults";
import { expectFixLaw, findingsIn, tabledBooks } from "./fix-law";

const today = dayOfIso("2025-02-10") ?? 0;

test("without anything planted nothing offers one of these fixes", () => {
  const codes = findingsIn(tabledBooks(booksOf(bookWith({}))), today).map(({ code }) => code);
  expect(codes.filter((code) => Object.hasOwn(BOOK_FAULTS, code))).toEqual([]);
});

describe.each(Object.entries(BOOK_FAULTS))("%s", (code, cases) => {
  test.each(cases.map((planted, at) => [at + 1, planted] as const))(
    "case %i: the fix removes it, causes no other, and is taken back",
    (_, planted) => {
      const books = tabledBooks(booksOf(bookWith(planted)));
      const shown = findingsIn(books, today).map((one) => `${one.code}: ${one.message}`);
      const tried = expectFixLaw(books, { today, code });
      expect(tried.length, shown.join("\n")).toBeGreaterThan(0);
      expect(tried.map(({ fix }) => fix.title)).toMatchSnapshot();
      expect(tried.every(({ fix }) => fix.asks)).toBe(true);
    },
  );
});
