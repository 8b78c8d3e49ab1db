import { catalogue, languages, type Message, type Say, sayIn, textsOf } from "../core/words";
import type { Books } from "./books";

/** What fixes write into a workbook, in its own language; checks know it again in every language. */
export const said = catalogue("said", {
  notDouble: "not double",
  unusedNumber: "number not used",
  countDifference: "Difference of the cash count",
  noCash: "Taken back: no cash, came in kind",
  transferFee: "Fee of the transfer",
  fromLedger: "as entered in the ledger",
  rateOfEntry: "rate of entry {no}",
});

/** A speaker of the language of the workbook's settings, English where it has none of ours. */
export function bookSay({ settings }: Books): Say {
  const [language] = settings.language.toLowerCase().split("-");
  return sayIn(languages.includes(language) ? language : "en");
}

/** True for a text that says one of these things, in whatever language. */
export function says(text: string, message: Message): boolean {
  const words = text.toLowerCase();
  return textsOf(message).some((own) => words.includes(own.toLowerCase()));
}
