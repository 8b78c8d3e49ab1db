import { codeColumn, dayColumn, defineTable, textColumn } from "./table";

export const periods = defineTable({
  name: "Periods",
  order: 280,
  title: "Periods",
  purpose: "Periods between conferences; a sealed one does not change.",
  columns: {
    period: codeColumn("Period"),
    body: codeColumn("Body", { list: "Bodies.body" }),
    from: dayColumn("From", { isRequired: true }),
    to: dayColumn("To", { isRequired: true }),
    conference: codeColumn("Conference"),
    status: codeColumn("Status", { list: ["open", "closed", "sealed"] }),
    seal: textColumn("Seal"),
    sealedOn: dayColumn("Sealed on"),
    previousSeal: textColumn("Previous seal"),
  },
});
