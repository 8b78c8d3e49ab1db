import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A promise is typed, never computed",
  help: {
    reading: "The cell holds a formula where a promise is typed.",
    remedy: "Type what the letter says, even if it is the same amount.",
    falseAlarm: "None: no one but the organisation sets its contribution.",
  },
  message: "The promise of {member} for {year} is the formula {formula}; it shows {shown}.",
  advice: "The organisation sets its contribution itself: type the amount that its letter says.",
  source:
    "ICOR statute V.4 (6 October 2010): the annual contribution is quantified by the organisation itself.",
  fix: "Keep {shown} as a typed amount, if the letter says so",
  tables: ["Pledges"],
  *find({ tables, pledges }) {
    const table = tables.get("Pledges");
    const column = table?.columns.get("amount");
    if (table === undefined || column?.formulas === undefined) return;
    for (const pledge of pledges) {
      const index = column.formulas[pledge.row];
      if (index === 0) continue;
      const cell = cellOf(table, pledge.row, "amount");
      const formula = column.formulaTexts.get(index - 1);
      const isKnown = !Number.isNaN(pledge.amount);
      const change = { cell, before: { formula }, after: column.values[pledge.row] };
      yield {
        cell,
        values: {
          member: text(pledge.member),
          year: text(String(pledge.year || "")),
          formula: text(`=${formula}`),
          shown: amount(pledge.amount, pledge.currency),
        },
        ...(isKnown ? { fix: { changes: [change], asks: true } } : {}),
      };
    }
  },
} satisfies Check;
