import type { Books } from "../books/books";
import { entryName } from "../books/entry-name";
import { currencyOfEntry } from "../books/postings";
import { fullAddress } from "../core/cells";
import { amount, count, showValue, text } from "../core/value";
import type { Say } from "../core/words";
import type { CauseKind, Question } from "./cause";
import type { Cause, Explanation, Trial } from "./explain";
import { words } from "./words";

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
