import { number, sideOf } from "../garden";
import type { Kind } from "../kind";

/** Literature: stock, sales, prices, counts. */
export const literatureKinds: readonly Kind[] = [
  {
    code: "LIT-01",
    what: "more copies go than there are",
    plant: (garden) => {
      const row = garden.pick("StockMoves", ({ kind }) => kind === "gift");
      if (row !== undefined) row.quantity = -900;
      return row && { table: "StockMoves", row, column: "quantity" };
    },
  },
  {
    code: "LIT-02",
    what: "the money of a sale is not there",
    plant: (garden) => {
      const row = garden.pick(
        "StockMoves",
        ({ kind, date }) => kind === "sale" && number(date) < garden.book.last - 200,
      );
      if (row !== undefined) row.ledgerNo = null;
      return row && { table: "StockMoves", row, column: "ledgerNo" };
    },
  },
  {
    code: "LIT-02",
    what: "a sale names a payment",
    plant: (garden) => {
      const payment = garden.entry((one) => sideOf(one) === "out");
      const row = garden.pick("StockMoves", ({ kind }) => kind === "sale");
      if (row === undefined || payment === undefined) return undefined;
      row.ledgerNo = payment.no ?? null;
      return { table: "StockMoves", row, column: "ledgerNo" };
    },
  },
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "LIT-03",
      what: `sold ${sign > 0 ? "above" : "below"} the price of the catalogue`,
      plant: (garden) => {
        const row = garden.pick("StockMoves", ({ kind }) => kind === "sale");
        if (row !== undefined) row.unitPrice = number(row.unitPrice) * (sign > 0 ? 2 : 0.5);
        if (row !== undefined)
          row.unitPrice = Number(number(row.unitPrice).toFixed(garden.book.base === "XOF" ? 0 : 2));
        return row && { table: "StockMoves", row, column: "unitPrice" };
      },
    }),
  ),
  {
    code: "LIT-04",
    what: "the count of the books is far off",
    plant: (garden) => {
      const row = garden.pick("StockMoves", ({ kind }) => kind === "count");
      if (row !== undefined) row.quantity = 60;
      return row && { table: "StockMoves", row, column: "quantity" };
    },
  },
];
