import { amountColumn, codeColumn, dayColumn, defineTable, numberColumn } from "./table";

export const stockMoves = defineTable({
  name: "StockMoves",
  order: 230,
  title: "Stock moves",
  purpose: "Literature that came and went.",
  columns: {
    no: codeColumn("No", { isRequired: true }),
    date: dayColumn("Date", { isRequired: true }),
    item: codeColumn("Item", { isRequired: true, list: "Literature.item" }),
    body: codeColumn("Body", { list: "Bodies.body" }),
    quantity: numberColumn("Quantity", { isRequired: true }),
    kind: codeColumn("Kind", {
      isRequired: true,
      list: ["in", "sale", "gift", "return", "loss", "count"],
    }),
    unitPrice: amountColumn("Unit price"),
    ledgerNo: codeColumn("Ledger No"),
  },
});
