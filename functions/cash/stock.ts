import { nearCodes } from "../../addin/books/near-codes";
import { DAY_MAX } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { copiesOf, titleStocks } from "../../addin/reports/cash-report/literature-stock";
import { booksOf } from "../runtime/books-of";
import { goodsSource, refuseUndated } from "../runtime/goods";
import { NotKnown } from "../runtime/not-known";
import { dayOf, neededText } from "../runtime/scalars";

/**
 * Copies of a title on hand at the end of a day.
 * @customfunction STOCK
 * @param moves The whole table of stock moves with its headings, such as StockMoves[#All], or a book: with Literature[#All] for titles that never moved.
 * @param item Code of the title, matched exactly.
 * @param [date] Day at whose end to look; after the last move unless told.
 * @param invocation Where the arguments stand.
 * @returns Number of copies.
 * @requiresParameterAddresses
 * @unknown The quantity of a move is blank or not whole.
 * @rounding None: copies are whole.
 * @example =TREASURY.STOCK(StockMoves[#All],"L-01","2024-12-31")
 */
export function stock(
  moves: any[][],
  item: string,
  date?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = booksOf({ needs: { StockMoves: moves } });
  refuseUndated(books, "StockMoves", books.stockMoves);
  const code = neededText(item, "item");
  const codes = [...books.literature, ...books.stockMoves].map((one) => one.item);
  if (!codes.includes(code)) {
    const near = nearCodes(code, [...new Set(codes)]);
    throw new ArgumentError(
      near.length > 0
        ? reason`there is no title ${code}; near it: ${near.join(", ")}`
        : reason`there is no title ${code}`,
    );
  }
  const day = dayOf(date, "date") ?? DAY_MAX - 1;
  const found = titleStocks(goodsSource(books, { from: day, to: day })).find(
    (one) => one.item === code,
  );
  const copies = copiesOf(found?.parts.closing ?? []);
  if (Number.isNaN(copies))
    throw new NotKnown(reason`the quantity of a move of ${code} is blank or not whole`);
  return copies;
}
