import { columnName } from "../core/cells";
import { InputError } from "../core/faults";
import type { Workbook } from "../core/sheet";
import { catalogue, type Filling, type Message, type Say } from "../core/words";
import { normalHeading } from "../tables/find-table";
import { withLeadingAmount } from "./guess-amount";
import { bestGuess, type Guess, isFilled } from "./guess-columns";
import {
  guessCategories,
  guessCurrency,
  guessLanguage,
  guessOpening,
  isNewestFirst,
  lacksYears,
  printedYear,
} from "./guess-facts";
import type { Role } from "./heading-words";
import type { Mapping, Place } from "./mapping";

/** A mapping to start from, and what a person should look at before it is used. */
export interface ProposedMapping {
  readonly mapping: Mapping;
  readonly questions: readonly string[];
}

export const words = catalogue("proposedMapping", {
  nothing:
    "No headings of a cash book were found in {sheets}. A row with headings such as Date, Text, In, Out is needed.",
  year: 'The dates have no year. {year} was filled in: change "year" if it is another one.',
  currency: "No currency was found. {currency} was filled in: change it if it is another one.",
  account: "One account was assumed. Change its name and kind (cash, bank, payment-service).",
  opening: 'No opening balance was found. Add "opening" to the account if it was not 0.',
  category: "No column of categories was found. Receipts and payments will stand as not assigned.",
  categories: "Look through the categories: side and report line decide where they are reported.",
});

const CURRENCY_WHEN_UNKNOWN = "EUR";

/** Proposes a mapping from the headings and the data. Throws InputError when nothing looks like a cash book. */
export function proposeMapping(
  workbook: Workbook,
  { year, say }: { year: number; say: Say },
): ProposedMapping {
  const guess = bestGuess(workbook);
  const hasAmount = guess && (guess.columns.has("amount") || guess.columns.has("in"));
  if (guess === undefined || !guess.columns.has("date") || !hasAmount) {
    const sheets = workbook.sheets.map((sheet) => sheet.name).join(", ");
    throw new InputError("NO_CASH_BOOK", sheets, say(words.nothing, { sheets }));
  }
  const questions: string[] = [];
  const ask = (message: Message, filling: Filling = {}): void => {
    questions.push(say(message, filling));
  };
  return { mapping: mappingOf(guess, { year, ask }), questions };
}

type Ask = (message: Message, filling?: Filling) => void;

function mappingOf(found: Guess, { year, ask }: { year: number; ask: Ask }): Mapping {
  const language = guessLanguage(found);
  const guess = withLeadingAmount(found, language);
  const { sheet, headingRow } = guess;
  const currency = currencyOf(guess, ask);
  const missingYear = lacksYears(guess, language) ? (printedYear(guess) ?? year) : undefined;
  if (missingYear !== undefined) ask(words.year, { year: String(missingYear) });
  const categories = guessCategories(guess);
  if (categories.length > 0) ask(words.categories);
  const balance = placeOf(guess, "balance");
  return {
    title: sheet.name,
    sheet: sheet.name,
    headingRow,
    order: isNewestFirst(guess) ? "newest-first" : "oldest-first",
    ...(language ? { language } : {}),
    ...(missingYear ? { year: missingYear } : {}),
    baseCurrency: currency,
    accounts: [accountOf(guess, { currency, ask })],
    ...(categories.length > 0 ? { categories } : {}),
    entry: entryOf(guess, ask),
    ...(balance ? { balance } : {}),
  };
}

function currencyOf(guess: Guess, ask: Ask): string {
  const currency = guessCurrency(guess);
  if (currency === undefined) ask(words.currency, { currency: CURRENCY_WHEN_UNKNOWN });
  return currency ?? CURRENCY_WHEN_UNKNOWN;
}

function accountOf(
  guess: Guess,
  { currency, ask }: { currency: string; ask: Ask },
): Mapping["accounts"][number] {
  const opening = guessOpening(guess);
  if (opening === undefined) ask(words.opening);
  ask(words.account);
  const account = { account: "ACCOUNT-1", kind: "cash", currency } as const;
  return opening ? { ...account, opening: { cell: opening } } : account;
}

function entryOf(guess: Guess, ask: Ask): Mapping["entry"] {
  const [no, text, voucher, member, category] = (
    ["no", "text", "voucher", "member", "category"] as const
  ).map((role) => placeOf(guess, role));
  if (category === undefined) ask(words.category);
  return {
    no: no !== undefined && isFilled(guess, "no") ? no : { row: true },
    date: placeOf(guess, "date") ?? { letter: "A" },
    account: { value: "ACCOUNT-1" },
    amount: amountOf(guess),
    ...(text ? { text } : {}),
    ...(voucher ? { voucher } : {}),
    ...(member ? { member } : {}),
    ...(category ? { category } : {}),
  };
}

/** A role's column by its heading where that is the only one of its text, else by letters. */
function placeOf({ headings, columns }: Guess, role: Role): Place | undefined {
  const index = columns.get(role);
  if (index === undefined) return undefined;
  const same = headings.filter((one) => normalHeading(one) === normalHeading(headings[index]));
  return same.length === 1 ? { column: headings[index] } : { letter: columnName(index) };
}

function amountOf(guess: Guess): Mapping["entry"]["amount"] {
  const [moneyIn, moneyOut] = [placeOf(guess, "in"), placeOf(guess, "out")];
  if (moneyIn !== undefined && moneyOut !== undefined) return { in: moneyIn, out: moneyOut };
  return { signed: placeOf(guess, "amount") ?? moneyIn ?? { letter: "A" } };
}
