import { isoOfDay } from "../../addin/core/calendar";
import { reason } from "../../addin/core/reason";
import inKind from "../../addin/reports/cash-report/t10-in-kind";
import { booksOf } from "../runtime/books-of";
import { goodsSource, refuseUndated, toldGifts } from "../runtime/goods";
import { needColumns } from "../runtime/needed-columns";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";
import { wordOf } from "../runtime/scalars";

/**
 * The cash report's gifts in kind of a period by day. They are no money, and stand in no sum of it; a value counts only with
 * its basis.
 * @customfunction INKINDTABLE
 * @param inkind The whole table of gifts in kind with its headings, such as InKind[#All], or a book.
 * @param from First day.
 * @param to Last day.
 * @param [fund] Fund that the gifts were for; all unless told.
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: a row for each gift, and the sum of values in each currency.
 * @requiresParameterAddresses
 * @unknown No gift is recorded for these days. A value that is blank or 0 beside a basis is #N/A by itself, since Excel on the
 * desktop hands both over alike; without a basis the gift is not valued, and a quantity of 0 is blank.
 * @rounding None: values are the recorded ones.
 * @example =TREASURY.INKINDTABLE(InKind[#All],"2021-11-15","2025-06-14")
 */
export function inkindtable(
  inkind: any[][],
  from: any,
  to: any,
  fund?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({ needs: { InKind: inkind } });
  refuseUndated(books, "InKind", books.inKind);
  const code = wordOf(fund, "fund");
  const isLeftOut = code === "";
  if (!isLeftOut) needColumns(books, "InKind", ["fund"]);
  const told = toldGifts(books.inKind);
  const chosen = isLeftOut ? told : told.filter((gift) => gift.fund === code);
  const period = periodOf(from, to);
  const source = goodsSource(books, period);
  const table = inKind.make({ ...source, books: { ...source.books, inKind: chosen } });
  const [first, last] = [isoOfDay(period.from), isoOfDay(period.to)];
  return tableAnswer(table, {
    headers,
    reason: isLeftOut
      ? reason`no gift in kind is recorded from ${first} to ${last}`
      : reason`no gift in kind is recorded for the fund ${code} from ${first} to ${last}`,
  });
}
