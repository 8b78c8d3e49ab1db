import type { Books } from "../books/books";
import { askedDays, choosePeriod, ledgerSpan } from "../books/period";
import { baseCurrencyOf } from "../books/valuation";
import { checks } from "../checks/registry";
import { day } from "../core/value";
import type { PreviousFigures } from "../reports/cash-report/input";
import { type Examination, examineBooks, type Question } from "../workbooks/examine-books";
import { words as argumentWords } from "./argument-words";
import { currencyOption, dayOption, type Options } from "./arguments";
import type { LoadedBooks } from "./load-books";
import type { Progress } from "./progress";
import { version } from "./version";
import { WordError } from "./word-error";
import { words } from "./words";

/** What was found, and about which period and in which currency. */
interface OwnExamination extends Examination, Pick<Question, "period" | "base"> {}

/** Makes the cash report and runs the checks over the books and over it. */
export function examine(
  loaded: LoadedBooks,
  args: {
    options: Options;
    only: readonly string[];
    today: number;
    previous?: PreviousFigures | undefined;
    progress: Progress;
  },
): OwnExamination {
  const { books, say } = loaded;
  const { only, progress } = args;
  refuseUnknown(only);
  const question = questionOf(loaded, args);
  progress.step(say(words.checking, { count: books.ledger.count }));
  const { period, base } = question;
  return { period, base, ...examineBooks(question, { only }) };
}

function refuseUnknown(only: readonly string[]): void {
  const code = only.find((one) => checks.every((check) => check.code !== one.toUpperCase()));
  if (code !== undefined) throw new WordError(argumentWords.noCheck, { code });
}

/** What is asked of the books by the options. */
export function questionOf(
  { books, say, language, fingerprint }: LoadedBooks,
  {
    options,
    today,
    previous,
  }: { options: Options; today: number; previous?: PreviousFigures | undefined },
): Question {
  const evidence = { fingerprint, version };
  return { books, say, language, today, evidence, previous, ...periodAndBase(books, options) };
}

/** Period and base currency that the options ask for. */
function periodAndBase(books: Books, options: Options) {
  const asked = { from: dayOption(options, "from"), to: dayOption(options, "to") };
  const { from, to } = askedDays(books, asked);
  if (to > 0 && from > to)
    throw new WordError(argumentWords.endsBefore, { from: day(from), to: day(to) });
  const isDated = ledgerSpan(books) !== undefined || books.periods.length > 0;
  return {
    period: isDated ? choosePeriod(books, asked) : undefined,
    base: currencyOption(options, "base") ?? baseCurrencyOf(books),
  };
}
