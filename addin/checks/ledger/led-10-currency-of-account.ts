import { amountFacts } from "../../books/amount-facts";
import type { Books } from "../../books/books";
import { currencyOfEntry } from "../../books/postings";
import { contentAt, formulaAt } from "../../books/table-columns";
import { isCurrency } from "../../core/currencies";
import { count, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "An entry has the currency of its account",
  help: {
    reading: "The currency of the entry is held against that of its account.",
    remedy: "If it was changed, book the transfer between the two accounts.",
    falseAlarm: "None: an account with two currencies is two accounts.",
  },
  message:
    "{problem, select, none {The currency of {entries, plural, one {this amount is} other {{entries} amounts from here on is}} not given, so {entries, plural, one {it is} other {they are}} not known.} invalid {{currency} is no currency code of ISO 4217, so {entries, plural, one {this amount is} other {{entries} amounts from here on are}} not known.} other {The currency is {currency}, but the account {account} is kept in {expected}.}}",
  advice:
    "{problem, select, none {Enter the currency here or with the account.} invalid {Enter a code such as EUR, here or with the account.} other {Set {expected}, or choose the account that the money was in.}}",
  source: "An account has one currency; an exchange is a transfer between two accounts.",
  fix: "Set the currency {expected}",
  *find(books) {
    yield* unlikeTheirAccounts(books);
    yield* withoutCurrency(books);
  },
} satisfies Check;

function* unlikeTheirAccounts({ ledger, accounts }: Books): Iterable<Found> {
  const { codes, dictionary } = ledger.coded.currency;
  const column = ledger.table.columns.get("currency");
  // -2: a currency that no entry names, unlike -1, which is a blank cell.
  const expected = Int32Array.from(accounts, ({ currency }) => {
    const code = dictionary.indexOf(currency);
    return currency === "" ? -1 : code < 0 ? -2 : code;
  });
  for (const row of differingRows(codes, ledger.account, expected)) {
    const account = ledger.account[row];
    const cell = ledger.cell(row, "currency");
    const after = accounts[account].currency;
    const isTyped = column !== undefined && formulaAt(column, row) === "";
    const changes = [{ cell, before: contentAt(column, row), after }];
    yield {
      cell,
      entry: ledger.text(row, "no"),
      values: {
        problem: text("differs"),
        currency: text(ledger.text(row, "currency")),
        account: text(accounts[account].account),
        expected: text(after),
        entries: count(1),
      },
      ...(isTyped ? { fix: { changes, asks: true } } : {}),
    };
  }
}

/** Rows whose currency is another than that of their account. Codes of currencies; -1 asks for none. */
function differingRows(codes: Int32Array, accounts: Int32Array, expected: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const account = accounts[row];
    if (account < 0 || codes[row] < 0 || expected[account] === codes[row]) continue;
    if (expected[account] !== -1) rows.push(row);
  }
  return rows;
}

/** Amounts without a currency that anybody knows: the first entry of each such word, with how many it makes unknown. */
function* withoutCurrency({ ledger, accounts }: Books): Iterable<Found> {
  if (!amountFacts(ledger).isAnyUnknown) return;
  const unknown = new Map<string, { row: number; entries: number }>();
  for (let row = 0; row < ledger.count; row++) {
    // An amount whose currency is known is seldom not known: the look-up is for the others only.
    if (!Number.isNaN(ledger.in[row]) && !Number.isNaN(ledger.out[row])) continue;
    const currency = currencyOfEntry(ledger, accounts, row);
    // The currency of an account that nobody knows comes back with the account: LED-09 asks for it.
    const isAccountUnknown = ledger.account[row] < 0 && ledger.coded.account.codes[row] >= 0;
    if (isCurrency(currency) || (currency === "" && isAccountUnknown)) continue;
    const known = unknown.get(currency);
    if (known) known.entries++;
    else unknown.set(currency, { row, entries: 1 });
  }
  for (const [currency, { row, entries }] of unknown)
    yield {
      cell: ledger.cell(row, "currency"),
      entry: ledger.text(row, "no"),
      values: {
        problem: text(currency === "" ? "none" : "invalid"),
        currency: text(currency),
        account: text(ledger.text(row, "account")),
        expected: text(""),
        entries: count(entries),
      },
    };
}
