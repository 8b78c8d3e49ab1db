import type { Books } from "../../books/books";
import { BANK_CHARGES, entryClasses } from "../../books/entry-classes";
import { newEntries } from "../../books/new-entries";
import { currencyOfEntry } from "../../books/postings";
import { bookSay, said } from "../../books/said";
import { isCovered } from "../../books/statement-matches";
import { contentAt } from "../../books/table-columns";
import { type TransferGroup, transferGroups } from "../../books/transfers";
import { baseCurrencyOf, valueOn } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

/** Two currencies: no bank and no street takes more than a fifth, so that more is a wrong figure. */
const SHARE_MAX = 0.2;

export default {
  severity: "error",
  title: "What leaves one account arrives in the other",
  help: {
    reading: "What left, what arrived, and the value at the rate of the day.",
    remedy: "Look for a fee of the bank first.",
    falseAlarm: "Rates of the bank: FX-06 tells its rate; then this one goes.",
  },
  message:
    "Transfer {word}: {out} went out, {in} came in{how, select, rates {, which is worth {value}} other {}}: {difference} difference, and no fee with the same word explains it.",
  advice:
    "Correct the side that is wrong, or enter the fee as an entry of its own with the same word.",
  source: "Bookkeeping identity: sent = received + fees + what is still under way.",
  fix: "Enter {difference} as the fee, and the rest as the transfer: {rest}",
  *find(books) {
    const classes = entryClasses(books);
    for (const group of transferGroups(books, classes)) {
      if (group.bodyLegs.length > 0) continue;
      const sides = sidesOf(books, group);
      if (sides === undefined) continue;
      const found =
        sides.outCurrency === sides.inCurrency
          ? sameCurrency(books, group, sides)
          : twoCurrencies(books, sides);
      if (found === undefined) continue;
      const { ledger } = books;
      yield {
        cell: ledger.cell(sides.lastIn, "in"),
        entry: ledger.text(sides.lastIn, "no"),
        values: {
          word: text(group.word),
          out: amount(sides.out, sides.outCurrency),
          in: amount(sides.in, sides.inCurrency),
          ...found,
          rest: amount(sides.in, sides.inCurrency),
        },
        ...feeFix(books, group, sides),
      };
    }
  },
} satisfies Check;

/** What was sent is what arrived and the fee: the account sends both, so that its balance stays. */
function feeFix(books: Books, group: TransferGroup, sides: Sides): Pick<Found, "fix"> {
  const { ledger, accounts, categories } = books;
  const senders = group.legs.filter((row) => ledger.out[row] !== 0);
  const [row] = senders;
  const { outCurrency: currency } = sides;
  const fee = sides.out - sides.in;
  const fees = categories.filter(({ line, isLeaf }) => line === BANK_CHARGES && isLeaf);
  const isPlain = currency === sides.inCurrency && senders.length === 1 && fees.length === 1;
  if (!isPlain || !(fee > 0) || fee > SHARE_MAX * sides.out) return {};
  // The bank shows one movement; two entries would both lack their line.
  if (isCovered(books, ledger.account[row], ledger.day[row])) return {};
  const like = ["voucher", "fund"] as const;
  const kept = like.map((key) => [key, ledger.text(row, key)]);
  const made = newEntries(books, [
    {
      day: ledger.day[row],
      account: accounts[ledger.account[row]]?.account ?? "",
      currency,
      amount: -fee,
      more: {
        ...Object.fromEntries(kept),
        text: bookSay(books)(said.transferFee),
        category: fees[0].category,
        transfer: group.word,
      },
    },
  ]);
  if (made === undefined) return {};
  const sent = {
    cell: ledger.cell(row, "out"),
    before: contentAt(ledger.table.columns.get("out"), row),
    after: sides.in / 10 ** minorUnitDigits(currency),
  };
  return { fix: { ...made, changes: [sent, ...made.changes], asks: true } };
}

interface Sides {
  readonly out: number;
  readonly in: number;
  readonly outCurrency: string;
  readonly inCurrency: string;
  readonly lastIn: number;
}

/** Sums of both sides, each in one currency and all known; undefined where they are not, or where one is missing. */
function sidesOf({ ledger, accounts }: Books, { legs }: TransferGroup): Sides | undefined {
  let [out, moneyIn, lastIn] = [0, 0, -1];
  let [outCurrency, inCurrency] = ["", ""];
  for (const row of legs) {
    const currency = currencyOfEntry(ledger, accounts, row);
    if (Number.isNaN(ledger.in[row] - ledger.out[row])) return undefined;
    if (ledger.out[row] !== 0) {
      if (outCurrency !== "" && outCurrency !== currency) return undefined;
      outCurrency = currency;
      out += ledger.out[row];
    }
    if (ledger.in[row] !== 0) {
      if (inCurrency !== "" && inCurrency !== currency) return undefined;
      inCurrency = currency;
      moneyIn += ledger.in[row];
      lastIn = row;
    }
  }
  if (!isCurrency(outCurrency) || !isCurrency(inCurrency)) return undefined;
  return { out, in: moneyIn, outCurrency, inCurrency, lastIn };
}

function sameCurrency(
  books: Books,
  group: TransferGroup,
  sides: Sides,
): Found["values"] | undefined {
  const { ledger, accounts } = books;
  const difference = sides.out - sides.in;
  // Between funds the same difference is told by FND-06.
  if (difference === 0 || isBetweenFunds(books, group)) return undefined;
  let fees = 0;
  for (const row of group.others)
    if (currencyOfEntry(ledger, accounts, row) === sides.outCurrency)
      fees += ledger.out[row] - ledger.in[row];
  if (Math.abs(difference) === Math.abs(fees)) return undefined;
  return { difference: amount(Math.abs(difference), sides.outCurrency), how: text("amounts") };
}

function isBetweenFunds({ ledger }: Books, { legs }: TransferGroup): boolean {
  const { codes } = ledger.coded.fund;
  return legs.some((row) => codes[row] !== codes[legs[0]]);
}

/** Both sides in the base currency, at the rates of the table. */
function twoCurrencies(books: Books, sides: Sides): Found["values"] | undefined {
  const base = baseCurrencyOf(books);
  const day = books.ledger.day[sides.lastIn];
  if (base === "" || day === 0) return undefined;
  const worth = (minor: number, currency: string): number =>
    valueOn(books, { minor, currency, base, day });
  const out = worth(sides.out, sides.outCurrency);
  const moneyIn = worth(sides.in, sides.inCurrency);
  const difference = Math.abs(out - moneyIn);
  if (!(difference > SHARE_MAX * Math.max(out, moneyIn))) return undefined;
  return {
    difference: amount(difference, base),
    value: amount(moneyIn, base),
    how: text("rates"),
  };
}
