import { catalogue } from "../core/words";

export const words = catalogue("explanations", {
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
