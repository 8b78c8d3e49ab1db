import { classOfPosting, currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

interface Legs {
  readonly word: string;
  readonly currency: string;
  readonly firstFund: number;
  isBetweenFunds: boolean;
  out: number;
  in: number;
  lastEntry: number;
}

export default {
  severity: "error",
  title: "A transfer between funds neither makes nor loses money",
  help: {
    reading: "What leaves one fund must arrive in another in full.",
    remedy: "Look for a missing side, or a fee that was taken off.",
    falseAlarm: "None: moving money between funds costs nothing.",
  },
  message:
    "The transfer “{word}” takes {out} from one fund and gives {in} to another: {difference} apart.",
  advice: "Correct the side that is wrong; a fee is an entry of its own.",
  source:
    "Transfers between funds sum to 0 (Cash Basis IPSAS; UK receipts and payments accounts, line A5).",
  *find(input) {
    const { ledger, postings, accounts } = input;
    const { transfer } = ledger.coded;
    if (transfer.dictionary.length === 0) return;
    const groups = new Map<string, Legs>();
    for (let at = 0; at < postings.count; at++) {
      const entry = postings.entry[at];
      const code = transfer.codes[entry];
      if (code < 0 || classOfPosting(input, at) !== "transfer") continue;
      const currency = currencyOfEntry(ledger, accounts, entry);
      const key = `${code}\t${currency}`;
      const fund = postings.fund[at];
      const word = transfer.dictionary[code];
      const legs = groups.get(key) ?? {
        word,
        currency,
        firstFund: fund,
        isBetweenFunds: false,
        out: 0,
        in: 0,
        lastEntry: entry,
      };
      groups.set(key, legs);
      legs.isBetweenFunds ||= fund !== legs.firstFund;
      legs.lastEntry = entry;
      const minor = postings.amount[at];
      if (minor < 0) legs.out -= minor;
      else legs.in += minor;
    }
    for (const { word, currency, isBetweenFunds, out, in: moneyIn, lastEntry } of groups.values()) {
      const difference = Math.abs(out - moneyIn);
      if (!isBetweenFunds || !(difference > 0)) continue;
      yield {
        cell: ledger.cell(lastEntry, ledger.out[lastEntry] !== 0 ? "out" : "in"),
        entry: ledger.text(lastEntry, "no"),
        values: {
          word: text(word),
          out: amount(out, currency),
          in: amount(moneyIn, currency),
          difference: amount(difference, currency),
        },
      };
    }
  },
} satisfies Check;
