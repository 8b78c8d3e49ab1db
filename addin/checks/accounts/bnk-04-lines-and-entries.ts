import type { Books } from "../../books/books";
import { categoriesByText } from "../../books/categories-by-text";
import { BANK_CHARGES } from "../../books/entry-classes";
import type { StatementLine } from "../../books/evidence";
import { newEntries } from "../../books/new-entries";
import type { NewRows } from "../../books/new-rows";
import { currencyOfEntry } from "../../books/postings";
import { matchStatementLines } from "../../books/statement-matches";
import { accountIndices } from "../../books/statement-series";
import { contentAt } from "../../books/table-columns";
import { amount, day, text } from "../../core/value";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Each line of the bank has its entry",
  help: {
    reading:
      "The cell is the line of the bank or the entry for which there is no partner, or another amount.",
    remedy:
      "Link each line with its entry by number; what the bank took, such as charges, becomes an entry.",
    falseAlarm:
      "Entries of the last days before the end, which the bank shows in the next statement.",
  },
  message:
    "{fault, select, missing {The line of {day}, {amount}, names entry {no}, and there is no such entry.} differs {The bank has {amount} on {day}, entry {no} in the ledger has {booked}: {difference} difference.} line {The line of {day}, {amount}, has no entry in account {account}.} other {The entry of {day}, {amount}, has no line in the statements of {account}, which cover the day.}}",
  advice:
    "{fault, select, missing {Enter the right number.} differs {Correct the entry, or the number that the line names.} line {Enter it in the ledger, or name its entry.} other {Look for its line, or correct its day, amount or account.}}",
  source: "Auditing practice: statement and ledger are compared line by line.",
  fix: "{fault, select, missing {Name entry {likely}, the one without a line} other {Enter the line in the ledger as {likely}, like the other entries of that text}}",
  tables: ["Statements", "StatementLines"],
  *find(books) {
    const table = books.tables.get("StatementLines");
    if (table === undefined) return;
    const { ledger, accounts } = books;
    const { misnamed, differing, lines, entries } = matchStatementLines(books);
    const indexOf = accountIndices(books);
    for (const line of [...misnamed, ...lines]) {
      const { currency } = accounts[indexOf.get(line.account) ?? -1] ?? { currency: "" };
      const isMisnamed = line.ledgerNo !== "";
      const made = isMisnamed
        ? namedEntry(books, table, { line, entries })
        : newEntry(books, table, line);
      yield {
        cell: cellOf(table, line.row, "ledgerNo"),
        values: {
          fault: text(isMisnamed ? "missing" : "line"),
          day: day(line.date),
          amount: amount(line.amount, currency),
          no: text(line.ledgerNo),
          account: text(line.account),
          likely: text(made?.likely ?? ""),
        },
        ...(made && { fix: { changes: made.changes, growths: made.growths, asks: true } }),
      };
    }
    for (const { line, onStatement, inLedger } of differing) {
      const { currency } = accounts[indexOf.get(line.account) ?? -1] ?? { currency: "" };
      yield {
        cell: cellOf(table, line.row, "amount"),
        entry: line.ledgerNo,
        values: {
          fault: text("differs"),
          day: day(line.date),
          amount: amount(onStatement, currency),
          no: text(line.ledgerNo),
          booked: amount(inLedger, currency),
          difference: amount(inLedger - onStatement, currency),
        },
      };
    }
    for (const row of entries)
      yield {
        cell: ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          fault: text("entry"),
          day: day(ledger.day[row]),
          amount: amount(ledger.in[row] - ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          account: text(ledger.text(row, "account")),
        },
      };
  },
} satisfies Check;

/** What a fix makes, and what its title names. */
interface Made extends NewRows {
  readonly likely: string;
}

/** Days between the bank's day and the ledger's. */
const DAYS_MAX = 5;

/** The one entry of the line's account and amount that has no line. */
function namedEntry(
  { ledger, accounts }: Books,
  table: TableData,
  { line, entries }: { line: StatementLine; entries: readonly number[] },
): Made | undefined {
  const fitting = entries.filter(
    (row) =>
      accounts[ledger.account[row]]?.account === line.account &&
      ledger.in[row] - ledger.out[row] === line.amount &&
      Math.abs(ledger.day[row] - line.date) <= DAYS_MAX,
  );
  const likely = fitting.length === 1 ? ledger.text(fitting[0], "no") : "";
  return likely === "" ? undefined : { ...linked(table, line, likely), growths: [], likely };
}

function linked(table: TableData, { row }: StatementLine, no: string | number) {
  const before = contentAt(table.columns.get("ledgerNo"), row);
  return { changes: [{ cell: cellOf(table, row, "ledgerNo"), before, after: no }] };
}

/** An entry of the line, where its text tells the category; it gets the number that the line then names. */
function newEntry(books: Books, table: TableData, line: StatementLine): Made | undefined {
  const category = categoriesByText(books).get(line.text);
  const own = books.accounts.find(({ account }) => account === line.account);
  const general = books.funds.filter(({ kind }) => kind === "general");
  const isOfOneFund = books.funds.length === 0 || general.length === 1;
  const known = books.categories.find((one) => one.category === category);
  if (known?.side !== (line.amount > 0 ? "receipt" : "payment")) return undefined;
  // For a payment there is a voucher somewhere, which the statement does not replace; charges need none.
  if (line.amount < 0 && known.line !== BANK_CHARGES) return undefined;
  if (category === undefined || own === undefined || !isOfOneFund) return undefined;
  const { text: words, bankId, date: on, account, amount: moved } = line;
  const more = { text: words, category, bankLine: bankId, fund: general[0]?.fund };
  const entry = { day: on, account, currency: own.currency, amount: moved, more };
  const made = newEntries(books, [entry]);
  const { columnIndex } = books.ledger.cell(0, "no");
  const no = made?.changes.find(({ cell }) => cell.columnIndex === columnIndex)?.after;
  if (made === undefined || (typeof no !== "string" && typeof no !== "number")) return undefined;
  const { changes } = linked(table, line, no);
  return { ...made, changes: [...made.changes, ...changes], likely: category };
}
