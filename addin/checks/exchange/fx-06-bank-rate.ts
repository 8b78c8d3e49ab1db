import { Decimal } from "decimal.js";
import type { Books } from "../../books/books";
import { entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { type TransferGroup, transferGroups } from "../../books/transfers";
import { baseCurrencyOf } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { amount, rate, text } from "../../core/value";
import type { Check, Found } from "../check";

const DIGITS = 8;

export default {
  severity: "warning",
  title: "The rate of an exchange is the one that the bank gave",
  help: {
    reading:
      "What the bank gave for the foreign amount tells its rate; beside it stands the rate that was typed.",
    remedy: "Take both amounts from the paper of the exchange.",
    falseAlarm: "A fee inside of the amount: enter it by itself, then the rates agree.",
  },
  message:
    "Transfer {word}: {foreign} became {known}, which is a rate of {given}; Rate says {typed}, which would be {computed}: {difference} difference.",
  advice: "Take the bank's rate.",
  source: "Where the bank tells both amounts, its rate is known, and no other is needed.",
  fix: "Enter {given} instead of {typed}",
  *find(books) {
    const base = baseCurrencyOf(books);
    if (base === "" || books.ledger.coded.transfer.dictionary.length === 0) return;
    for (const group of transferGroups(books, entryClasses(books))) {
      const found = exchangeOf(books, group, base);
      if (found !== undefined) yield found;
    }
  },
} satisfies Check;

/** An exchange of two entries, one of them in the base currency, whose typed rate is not that of their amounts. */
function exchangeOf(books: Books, group: TransferGroup, base: string): Found | undefined {
  const { ledger, accounts } = books;
  const { word, legs, bodyLegs } = group;
  if (legs.length !== 2 || bodyLegs.length > 0) return undefined;
  const own = legs.find((row) => currencyOfEntry(ledger, accounts, row) === base);
  const row = legs.find((one) => one !== own);
  if (own === undefined || row === undefined) return undefined;
  const currency = currencyOfEntry(ledger, accounts, row);
  const minor = ledger.in[row] || ledger.out[row];
  const known = ledger.in[own] || ledger.out[own];
  const typed = ledger.rate[row];
  const isOpposite = (ledger.out[row] !== 0) === (ledger.in[own] !== 0);
  if (!isCurrency(currency) || currency === base || !isOpposite) return undefined;
  if (!(minor > 0 && known > 0 && typed > 0)) return undefined;
  const units = new Decimal(minor).div(10 ** minorUnitDigits(currency));
  const scale = 10 ** minorUnitDigits(base);
  const computed = units.times(typed).times(scale);
  // A typed rate is rounded to its last decimal, and the amount to its minor unit.
  const dust = units
    .times(scale)
    .times(0.5)
    .div(10 ** new Decimal(typed).decimalPlaces());
  if (computed.minus(known).abs().lte(dust.plus(0.5))) return undefined;
  const given = new Decimal(known).div(scale).div(units).toSignificantDigits(DIGITS);
  const cell = ledger.cell(row, "rate");
  const isTypedBase = !Number.isNaN(ledger.base[row]) && !isCalculated(books, "base", row);
  const fix = { changes: [{ cell, before: typed, after: given.toNumber() }], asks: true };
  return {
    cell,
    entry: ledger.text(row, "no"),
    values: {
      word: text(word),
      foreign: amount(minor, currency),
      known: amount(known, base),
      typed: rate(String(typed)),
      given: rate(given.toFixed()),
      computed: amount(computed.round().toNumber(), base),
      difference: amount(computed.round().minus(known).abs().toNumber(), base),
    },
    // A typed base amount would no longer agree with the new rate.
    ...(isTypedBase || isCalculated(books, "rate", row) ? {} : { fix }),
  };
}

function isCalculated({ ledger }: Books, key: string, row: number): boolean {
  return (ledger.table.columns.get(key)?.formulas?.[row] ?? 0) !== 0;
}
