import { codeColumn, dayColumn, defineTable, numberColumn, textColumn } from "./table";

export const auditSamples = defineTable({
  name: "AuditSamples",
  order: 305,
  title: "Audit samples",
  purpose: "Samples that the auditors drew: from what, how, with which seed, and what came out.",
  columns: {
    no: codeColumn("No", { isRequired: true }),
    procedure: codeColumn("Procedure", {
      isRequired: true,
      hint: "What the sample is for; the words of the list",
      list: [
        "vouchers",
        "approval",
        "contributions",
        "receipt-book",
        "campaigns",
        "literature",
        "in-kind",
      ],
    }),
    population: numberColumn("Population", { hint: "How many there were to choose from (N)" }),
    size: numberColumn("Sample", { hint: "How many were chosen (n)" }),
    method: codeColumn("Method", {
      list: ["all", "random", "systematic", "monetary-unit", "judgement"],
    }),
    seed: codeColumn("Seed", { hint: "The number that the draw starts from, for a second draw" }),
    announcedOn: dayColumn("Announced on", { hint: "Day on which the seed was told to others" }),
    drawnOn: dayColumn("Drawn on"),
    entries: textColumn("Entries", { hint: "Numbers of the entries, separated by spaces" }),
    result: textColumn("Result"),
    by: codeColumn("By", { hint: "Code of the auditor" }),
  },
});
