import type { Books } from "../books/books";
import { entryName } from "../books/entry-name";
import { currencyOfEntry } from "../books/postings";
import { fullAddress } from "../core/cells";
import { amount, count, showValue, text } from "../core/value";
import { catalogue, type Say } from "../core/words";
import type { CauseKind, Question } from "./cause";
import type { Cause, Explanation, Trial } from "./explain";

const words = catalogue("explanations", {
  oneEntry:
    "Entry {entries} is {amounts}, just the difference: it may be missing on the other side, or entered twice.",
  wrongSide: "Entry {entries} of {amounts} is half the difference: it may be on the wrong side.",
  transposed:
    "Entry {entries} of {amounts} would be {other} if two of its digits changed places, and the difference would be gone.",
  shifted:
    "Entry {entries} of {amounts} would be {other} with its decimal point moved, and the difference would be gone.",
  otherCurrency:
    "Entry {entries} of {amounts} may have been taken for {currency} without conversion: the rate {rate} makes just the difference.",
  converted:
    "Entry {entries} of {amounts} at the rate {rate} is just the difference: it may be missing, or converted twice.",
  lastYear:
    "Entry {entries} of {day}, {amounts}, is just the difference: its like may be missing this year, or it was counted in the wrong year.",
  twoEntries: "Entries {entries} ({amounts}) together are just the difference.",
  threeEntries: "Entries {entries} ({amounts}) together are just the difference.",
  "trial.oneEntry": "single entries",
  "trial.wrongSide": "halves on the wrong side",
  "trial.transposed": "digits that changed places",
  "trial.shifted": "moved decimal points",
  "trial.otherCurrency": "amounts taken for another currency",
  "trial.converted": "amounts times a rate",
  "trial.lastYear": "entries of last year",
  "trial.twoEntries": "sums of two entries",
  "trial.threeEntries": "sums of three entries",
  trial:
    "{kind}: {tried} tried, {fits} fit; by chance alone {chance, select, none {hardly any} other {about {chance}}} would.",
  none: "Nothing fits: no entry, no sum of two or three, no digits, no rate. An entry may be missing altogether.",
  tried: "Tried in vain: {kinds}.",
});

/** A cause as a sentence, with its cells behind. */
export function causeText(
  books: Books,
  { cause, question }: { cause: Cause; question: Question },
  say: Say,
): string {
  const { ledger, accounts } = books;
  const amounts = cause.rows.map((row) => {
    const minor = ledger.in[row] - ledger.out[row];
    return amount(
      cause.rows.length === 1 ? Math.abs(minor) : minor,
      currencyOfEntry(ledger, accounts, row),
    );
  });
  const sentence = say(words[cause.kind], {
    ...cause.values,
    entries: text(cause.rows.map((row) => entryName(ledger, row)).join(" + ")),
    amounts: amounts.length === 1 ? amounts[0] : text(amounts.map(showValue).join("; ")),
    currency: text(question.currency),
  });
  return `${sentence} [${cause.cells.map(fullAddress).join(", ")}]`;
}

/** What was tried: a sentence for each kind that fits, one for all others. */
export function trialTexts({ trials, causes }: Explanation, say: Say): readonly string[] {
  const fitting = trials.filter(({ count: fits }) => fits > 0);
  const others = trials.filter(({ count: fits, tried }) => fits === 0 && tried > 0);
  return [
    ...(causes.length === 0 ? [say(words.none)] : []),
    ...fitting.map((trial) => trialText(trial, say)),
    ...(others.length === 0
      ? []
      : [
          say(words.tried, {
            kinds: others
              .map(({ kind, tried }) => `${nameOf(kind, say)} (${showValue(count(tried))})`)
              .join(", "),
          }),
        ]),
  ];
}

function trialText({ kind, tried, count: fits, byChance }: Trial, say: Say): string {
  return say(words.trial, {
    kind: nameOf(kind, say),
    tried: count(tried),
    fits: count(fits),
    chance: byChance < 0.05 ? "none" : byChance.toFixed(1),
  });
}

function nameOf(kind: CauseKind, say: Say): string {
  return say(words[`trial.${kind}`]);
}
