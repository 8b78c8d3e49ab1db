import { amountColumn, codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const returns = defineTable({
  name: "Returns",
  order: 300,
  title: "Returns",
  purpose: "Returns of other bodies, as received.",
  columns: {
    body: codeColumn("Body", { isRequired: true, list: "Bodies.body" }),
    period: codeColumn("Period", { isRequired: true }),
    line: codeColumn("Line", { isRequired: true }),
    fund: codeColumn("Fund"),
    currency: codeColumn("Currency", { isRequired: true }),
    amount: amountColumn("Amount", { isRequired: true, currency: "currency" }),
    base: amountColumn("Base"),
    counterBody: codeColumn("Counter body"),
    transfer: codeColumn("Transfer"),
    seal: textColumn("Seal"),
    receivedOn: dayColumn("Received on"),
  },
});
