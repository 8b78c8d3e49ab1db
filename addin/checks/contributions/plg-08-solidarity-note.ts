import { contributionColumns } from "../../books/contribution-receipts";
import { currencyOfEntry } from "../../books/postings";
import { judgeWords, type WordVerdicts } from "../../books/word-tests";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

/** "In solidarity" in the languages of the members; the text may say it as well as the note. */
const SOLIDARITY = /solidar|солидар|dayanış/iu;

export default {
  severity: "warning",
  title: "Who pays for another says so",
  help: {
    reading: "Payer and credited member differ, and the note is empty.",
    remedy: "A few words in the note are enough.",
    falseAlarm: "None: helping each other is wanted, it is only to be told.",
  },
  message: "{payer} paid {amount}, and {credited} gets the credit; no note says why.",
  advice: "Write “in solidarity for {credited}” if that is so, or clear CreditTo.",
  source: "ICOR statute V.3 and IV.C.2 (6 October 2010): the organisations support each other.",
  fix: "Note “in solidarity for {credited}”",
  *find(input) {
    const { ledger, accounts } = input;
    const { member, creditTo, note, text: texts } = ledger.coded;
    if (creditTo.dictionary.length === 0) return;
    let saysWhy: WordVerdicts<boolean> | undefined;
    let last = -1;
    for (const entry of contributionColumns(input).entry) {
      if (entry === last || creditTo.codes[entry] < 0) continue;
      last = entry;
      const payer = member.dictionary[member.codes[entry]];
      const credited = creditTo.dictionary[creditTo.codes[entry]];
      if (payer === undefined || payer === credited || note.codes[entry] >= 0) continue;
      saysWhy ??= judgeWords(texts, (words) => SOLIDARITY.test(words));
      if (saysWhy.of(texts.codes[entry])) continue;
      const cell = ledger.cell(entry, "note");
      const change = { cell, before: null, after: `in solidarity for ${credited}` };
      yield {
        cell: ledger.cell(entry, "creditTo"),
        entry: ledger.text(entry, "no"),
        values: {
          payer: text(payer),
          credited: text(credited),
          amount: amount(
            ledger.in[entry] - ledger.out[entry],
            currencyOfEntry(ledger, accounts, entry),
          ),
        },
        ...(ledger.table.columns.has("note") ? { fix: { changes: [change], asks: true } } : {}),
      };
    }
  },
} satisfies Check;
