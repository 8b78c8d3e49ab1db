import { amountColumn, codeColumn, defineTable, numberColumn, textColumn } from "./table";

export const literature = defineTable({
  name: "Literature",
  order: 220,
  title: "Literature",
  purpose: "Catalogue of literature with prices.",
  columns: {
    item: codeColumn("Item", { isRequired: true }),
    title: textColumn("Title", { isRequired: true }),
    language: codeColumn("Language"),
    publisher: textColumn("Publisher"),
    price: amountColumn("Price", { currency: "currency" }),
    currency: codeColumn("Currency"),
    supplySource: textColumn("Supply source"),
    stock: numberColumn("Stock", {
      formula: "SUMIFS(StockMoves[Quantity],StockMoves[Item],Literature[[#This Row],[Item]])",
    }),
  },
});
