import type { Books } from "../../books/books";
import { BANK_CHARGES, entryClasses } from "../../books/entry-classes";
import { type GrossAmount, grossAmount } from "../../books/gross-amount";
import { hintsOf } from "../../books/hint-words";
import { newRows } from "../../books/new-rows";
import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { minorUnitDigits } from "../../core/currencies";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Receipts and payments are entered gross",
  help: {
    reading: "The word found in the text is shown; nothing is calculated.",
    remedy: "Enter the full amount, and what was taken off as an entry of its own.",
    falseAlarm: "A word that means something else, such as a name: accept the finding.",
  },
  message:
    'The text "{text}" ("{word}") sounds as if something had been taken off before {amount} was entered.',
  advice: "If so, enter the full amount and what was taken off as two entries, or split this one.",
  source:
    "Statute V.2 and cash book practice: nothing is netted, neither between members nor against costs.",
  fix: "Split the entry: {gross} received, {takenOff} of it paid as charges",
  *find(books) {
    const { ledger, accounts } = books;
    const { codes } = ledger.coded.text;
    const hints = hintsOf(ledger.coded.text, "netting");
    if (!hints.hasAny) return;
    const classes = entryClasses(books);
    for (let row = 0; row < ledger.count; row++) {
      const word = hints.of(codes[row]);
      if (!word || classes.isSplit[row] === 1) continue;
      const minor = ledger.in[row] || ledger.out[row];
      if (minor === 0 || classes.classOf(row) === "opening") continue;
      const currency = currencyOfEntry(ledger, accounts, row);
      const gross = grossAmount(
        ledger.text(row, "text"),
        ledger.in[row],
        minorUnitDigits(currency),
      );
      const lines = gross && splitLines(books, row, gross);
      yield {
        cell: ledger.cell(row, "text"),
        entry: ledger.text(row, "no"),
        values: {
          text: text(ledger.text(row, "text")),
          word: text(word),
          amount: amount(minor, currency),
          ...(gross && {
            gross: amount(gross.gross, currency),
            takenOff: amount(gross.takenOff, currency),
          }),
        },
        ...(lines && { fix: { ...lines, asks: true } }),
      };
    }
  },
} satisfies Check;

/** Both amounts as splits of the receipt, so that its account keeps its balance. */
function splitLines(books: Books, row: number, { gross, takenOff }: GrossAmount) {
  const { ledger, accounts, categories } = books;
  const charges = categories.filter(({ line, isLeaf }) => line === BANK_CHARGES && isLeaf);
  const no = ledger.text(row, "no");
  if (!(ledger.in[row] > 0) || charges.length !== 1 || no === "") return undefined;
  const year = contentAt(ledger.table.columns.get("year"), row);
  const scale = 10 ** minorUnitDigits(currencyOfEntry(ledger, accounts, row));
  const fund = ledger.text(row, "fund");
  const received = {
    category: ledger.text(row, "category"),
    member: ledger.text(row, "creditTo") || ledger.text(row, "member"),
    ...(typeof year === "number" && { year }),
  };
  return newRows(books, "Splits", [
    { no, line: 1, ...received, fund, amount: gross / scale },
    { no, line: 2, category: charges[0].category, fund, amount: -takenOff / scale },
  ]);
}
