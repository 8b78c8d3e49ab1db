import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Two people count the cash",
  help: {
    reading: "The cell holds the names of those who counted, as entered.",
    remedy: "Next time a second person signs the sheet; it protects the one who counts.",
    falseAlarm: "Two people written as one name without a comma: part them by a comma.",
  },
  message:
    "The count of cash box {account}{day, select, none {} other { on {day}}} names {counters, plural, =0 {no person} one {one person} other {# people}} as counting.",
  advice:
    "Enter both people, separated by a comma; if there was only one, let a second one count again.",
  source: "Auditing practice: two people count, so that neither is under suspicion.",
  tables: ["CashCounts"],
  *find(books) {
    const table = books.tables.get("CashCounts");
    if (table === undefined) return;
    for (const { row, account, date, countedBy } of books.cashCounts) {
      const counters = new Set(countedBy).size;
      if (counters >= 2) continue;
      yield {
        cell: cellOf(table, row, "countedBy"),
        values: {
          account: text(account),
          day: date === 0 ? text("none") : day(date),
          counters: count(counters),
        },
      };
    }
  },
} satisfies Check;
