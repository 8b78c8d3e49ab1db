import { weekendDays } from "../../addin/statistics/patterns/weekend-days";
import { booksOf } from "../runtime/books-of";
import { amountAddress, ENTRY_HEADINGS, entryAnswers } from "../runtime/entry-cells";
import { ENTRY_TESTS, entryPoints } from "../runtime/entry-points";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf, textOf } from "../runtime/scalars";

/**
 * Several tests of every entry at once, with points, so that the entries with most of them are looked at first. Points
 * say where to begin and nothing of whether an entry is right; most are.
 * @customfunction JETESTS
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param [least] Only entries with so many points; 1 unless told.
 * @param [country] Country of two letters whose days of rest count, or days such as "Friday, Saturday"; Saturday and
 *   Sunday unless told.
 * @param [categories] The table of categories, which tells what is a transfer or an opening.
 * @param [accounts] The table of accounts, such as Accounts[#All].
 * @param invocation Where the arguments stand.
 * @returns Points, No, Date, Account, Amount (out with a minus), Currency, Text, Why, Cell, most points first; then each
 *   test with its weight and count, and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.JETESTS(Ledger[#All],3,"DE",Categories[#All],Accounts[#All])
 */
export function jeTests(
  ledger: any[][],
  least?: any,
  country?: any,
  categories?: any[][],
  accounts?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger },
    may: { Categories: categories, Accounts: accounts },
  });
  const place = textOf(country, "country");
  const rest = weekendDays(place === "" || place === "0" ? "Saturday, Sunday" : place);
  const pointsMin = numberOf(least, "least") || 1;
  const found = entryPoints(books, rest).map((keys, row) => {
    const hits = ENTRY_TESTS.filter(({ key }) => keys.has(key));
    return { row, hits, points: hits.reduce((sum, { points }) => sum + points, 0) };
  });
  const listed = found
    .filter(({ points }) => points >= pointsMin)
    .sort((a, b) => b.points - a.points || a.row - b.row);
  const rows = listed.map(({ row, hits, points }) => [
    points,
    ...entryAnswers(books, row),
    hits.map(({ words, points: own }) => `${words} (${own})`).join(", "),
    amountAddress(books, row),
  ]);
  const tests = ENTRY_TESTS.map(({ words, points, key }) => {
    const count = found.filter(({ hits }) => hits.some((hit) => hit.key === key)).length;
    return ["Test", counted(points, "point"), counted(count, "entry", "entries"), words];
  });
  return withEnd([["Points", ...ENTRY_HEADINGS, "Why", "Cell"], ...rows, ...tests], {
    given: books.ledger.count,
    used: books.ledger.count,
    leftOut: "",
    method:
      "points of nine tests added up; the weights are an opinion and stand above (after ISA 240, tests of journal entries)",
    sentence: `${counted(listed.length, "entry", "entries")} of ${books.ledger.count} ${listed.length === 1 ? "has" : "have"} ${pointsMin} points or more. Begin with the first ones and look at their papers; points are no reproach.`,
  });
}
