import type { Books } from "../../books/books";
import { entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A payment to a member names its purpose",
  help: {
    reading: "The entry has a member and no words.",
    remedy: "A few words are enough: what for, who decided.",
    falseAlarm: "None: what is clear today nobody knows in three years.",
  },
  message: "The payment of {amount} to {member} has neither a text nor a note.",
  advice: "Write what it is for, and the decision if there is one.",
  source: "Statute V.2: the organisations are financially independent of each other.",
  *find(books) {
    const { ledger, accounts } = books;
    const { member, text: texts, note, corrects } = ledger.coded;
    if (member.size === 0 || texts.filled === ledger.count || note.filled === ledger.count) return;
    const classes = entryClasses(books);
    for (let row = 0; row < ledger.count; row++) {
      if (!(ledger.out[row] > 0) || member.codes[row] < 0) continue;
      if (texts.codes[row] >= 0 || note.codes[row] >= 0 || corrects.codes[row] >= 0) continue;
      const kind = classes.classOf(row);
      if (kind !== "operation" && kind !== "unassigned") continue;
      if (hasDecision(books, row)) continue;
      yield {
        cell: ledger.cell(row, "text"),
        entry: ledger.text(row, "no"),
        values: {
          amount: amount(ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          member: text(ledger.text(row, "member")),
        },
      };
    }
  },
} satisfies Check;

/** The fund that pays may say for what it was decided. */
function hasDecision({ ledger, funds }: Books, row: number): boolean {
  const code = ledger.text(row, "fund");
  if (code === "") return false;
  const fund = funds.find((one) => one.fund === code);
  return fund !== undefined && fund.kind !== "general" && (fund.purpose || fund.decision) !== "";
}
