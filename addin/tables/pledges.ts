import {
  amountColumn,
  codeColumn,
  dayColumn,
  defineTable,
  numberColumn,
  textColumn,
  yearColumn,
} from "./table";

export const pledges = defineTable({
  name: "Pledges",
  order: 170,
  title: "Pledges",
  purpose: "Annual contributions as each organisation set them itself.",
  columns: {
    member: codeColumn("Member", { isRequired: true, list: "Members.code" }),
    year: yearColumn("Year", { isRequired: true }),
    recipient: codeColumn("Recipient", { list: "Bodies.body" }),
    amount: amountColumn("Amount", {
      isRequired: true,
      currency: "currency",
      hint: "As the letter says; 0 is a promise, blank is none",
    }),
    currency: codeColumn("Currency", { isRequired: true }),
    kind: codeColumn("Kind", { list: ["money", "in-kind"] }),
    declaredOn: dayColumn("Declared on"),
    document: textColumn("Document"),
    version: numberColumn("Version"),
    status: codeColumn("Status", { list: ["valid", "replaced", "withdrawn", "lapsed"] }),
  },
});
