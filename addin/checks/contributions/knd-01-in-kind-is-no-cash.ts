import type { Books } from "../../books/books";
import { inKindSigns } from "../../books/in-kind-signs";
import { newEntries } from "../../books/new-entries";
import { type NewRows, newRows } from "../../books/new-rows";
import { currencyOfEntry } from "../../books/postings";
import { bookSay, said } from "../../books/said";
import { innerEntries } from "../../books/statement-matches";
import { contentAt } from "../../books/table-columns";
import { minorUnitDigits } from "../../core/currencies";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Contributions in kind are no cash",
  help: {
    reading: "The entry raises the cash, though its words or its category speak of things.",
    remedy: "Compare with account and voucher: did money come?",
    falseAlarm: "Money given to buy things: change the text.",
  },
  message:
    "{amount} stand in the ledger as money received, {why, select, category {and the category {words} says that it came in kind} words {and the text says that it came in kind: “{words}”} other {and the contribution in kind {words} is the same}}.",
  advice:
    "No money came: move it to the table of contributions in kind, and take it out of the ledger.",
  source: "Cash basis: the ledger holds money only; contributions in kind have their own register.",
  fix: "Take {amount} out of the cash by a correction of entry {no}{why, select, register {} other {, and enter it in the table of contributions in kind}}",
  *find(input) {
    const { ledger, accounts } = input;
    let isTakenBack: Uint8Array | undefined;
    for (const { entry: row, why, words } of inKindSigns(input)) {
      isTakenBack ??= innerEntries(input);
      if (isTakenBack[row] === 1) continue;
      const moved = movedEntry(input, row, why);
      yield {
        cell: ledger.cell(row, "in"),
        entry: ledger.text(row, "no"),
        values: {
          why: text(why),
          words: text(words),
          amount: amount(ledger.in[row], currencyOfEntry(ledger, accounts, row)),
          no: text(ledger.text(row, "no")),
        },
        ...(moved && { fix: { ...moved, asks: true } }),
      };
    }
  },
} satisfies Check;

/**
 * An entry is never deleted: a correction takes the money out again, and what came is entered in the register, if it is
 * not there.
 */
function movedEntry(books: Books, row: number, why: string): NewRows | undefined {
  const { ledger, accounts } = books;
  const [no, member] = [ledger.text(row, "no"), ledger.text(row, "member")];
  const currency = currencyOfEntry(ledger, accounts, row);
  const day = ledger.day[row];
  if (no === "" || !ledger.table.columns.has("corrects")) return undefined;
  const say = bookSay(books);
  const like = ["voucher", "category", "member", "creditTo", "fund"] as const;
  const kept = Object.fromEntries(like.map((key) => [key, ledger.text(row, key)]));
  const year = contentAt(ledger.table.columns.get("year"), row);
  const correction = newEntries(books, [
    {
      day,
      account: ledger.text(row, "account"),
      currency,
      amount: -ledger.in[row],
      more: {
        ...kept,
        text: `${say(said.noCash)}: ${ledger.text(row, "text")}`,
        corrects: no,
        ...(typeof year === "number" && { year }),
      },
    },
  ]);
  if (why === "register" || correction === undefined) return correction;
  const value = ledger.in[row] / 10 ** minorUnitDigits(currency);
  const what = ledger.text(row, "text") || ledger.text(row, "category");
  const basis = say(said.fromLedger);
  const entered = newRows(books, "InKind", [
    { no: `K-${no}`, date: day, from: member, what, value, currency, basis },
  ]);
  if (member === "" || entered === undefined) return undefined;
  return {
    changes: [...correction.changes, ...entered.changes],
    growths: [...correction.growths, ...entered.growths],
  };
}
