import { countedTotal } from "../../addin/books/evidence";
import { minorUnitDigits } from "../../addin/core/currencies";
import { convertMinor } from "../../addin/core/exchange";
import { ArgumentError } from "../../addin/core/faults";
import { guardMinor, sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "./answers";
import { booksOf } from "./books-of";
import { countedLines } from "./counted-lines";
import { cellsOf, type GivenCell, minorIn } from "./given-cells";
import { NotKnown } from "./not-known";
import { rateOrNotKnown } from "./rates";
import { withEnd } from "./result-end";
import { currencyOf, neededDay } from "./scalars";
import { moneyShown } from "./shown-figures";

/** A cash count that is held against the book. */
export interface CountQuestion {
  readonly denominations: unknown;
  readonly counts: unknown;
  /** One for all lines, or one for each. */
  readonly currency: unknown;
  /** What the book shows, for each currency in the order in which they first stand. */
  readonly book: unknown;
  /** The table of rates, the day and the currency of the sum; blank where nothing is converted. */
  readonly fx: unknown;
  readonly date: unknown;
  readonly base: unknown;
}

interface CountedCurrency {
  readonly currency: string;
  readonly minor: number;
  readonly book: number;
}

/** Counted, book and difference of each currency, their sum in one where rates are told, and the words for the protocol. */
export function cashProtocol(question: CountQuestion): Answer[][] {
  const currencies = countedCurrencies(question);
  const isConverted = cellsOf(question.fx, "fx").some(({ value }) => value !== null);
  const values = isConverted ? convertedValues(question, currencies) : undefined;
  const headings = ["Currency", "Counted", "Book", "Difference"];
  const rows = currencies.map(({ currency, minor, book }, at) => [
    currency,
    ...[minor, book, minor - book].map((one) => moneyOf(one, currency)),
    ...(values === undefined ? [] : [values.list[at]]),
  ]);
  const count = cellsOf(question.counts, "counts").length;
  return withEnd(
    [
      [...headings, ...(values === undefined ? [] : [`In ${values.base}`])],
      ...rows,
      ...(values === undefined ? [] : [["Total", "", "", "", values.total]]),
    ],
    {
      given: count,
      used: count,
      leftOut: "",
      method: "each note and coin times how many there are, against the balance of the cash book",
      sentence: `${currencies.map(words).join("; ")}.`,
    },
  );
}

function words({ currency, minor, book }: CountedCurrency): string {
  const shown = (one: number) => `${moneyShown(one, minorUnitDigits(currency))} ${currency}`;
  const start = `Counted: ${shown(minor)}; the cash book shows ${shown(book)}`;
  if (minor === book) return `${start}, which is the same`;
  return `${start}; there ${minor > book ? "is" : "was"} ${shown(Math.abs(minor - book))} ${minor > book ? "more" : "less"} than the book shows, which is to be looked into`;
}

function countedCurrencies(question: CountQuestion): readonly CountedCurrency[] {
  const { denominations, counts, currency, book } = question;
  const values = cellsOf(denominations, "denominations");
  const numbers = cellsOf(counts, "counts");
  const named = cellsOf(currency, "currency");
  if (named.length !== 1 && named.length !== values.length)
    throw new ArgumentError(
      reason`currency has ${named.length} cells and denominations ${values.length}; name one, or one for each`,
    );
  const codes = values.map((_, at) => codeOf(named[named.length === 1 ? 0 : at]));
  const all = [...new Set(codes)];
  const shown = cellsOf(book, "book").filter(({ value }) => value !== null || all.length === 1);
  if (shown.length !== all.length)
    throw new ArgumentError(
      reason`balances in book: ${shown.length}; currencies counted: ${all.join(", ")}; name one balance for each`,
    );
  return all.map((code, at) => {
    const own = codes.flatMap((one, line) => (one === code ? [line] : []));
    const column = (cells: readonly GivenCell[]) => own.map((line) => [cells[line]?.value ?? null]);
    const lines = countedLines(column(values), column(numbers), code);
    return {
      currency: code,
      minor: guardMinor(countedTotal(lines)),
      book: minorIn(shown[at], code),
    };
  });
}

function codeOf({ value, place }: GivenCell): string {
  const code = currencyOf(value, place);
  if (code !== undefined) return code;
  throw new ArgumentError(
    reason`${place} is blank; beside a balance of the book the currency is needed`,
  );
}

function convertedValues(question: CountQuestion, currencies: readonly CountedCurrency[]) {
  const base = currencyOf(question.base, "base") ?? currencies[0].currency;
  const day = neededDay(question.date, "date");
  const { rateBook } = booksOf({ needs: { Rates: question.fx } });
  const minors = currencies.map(({ currency, minor }): number | NotKnown => {
    if (currency === base) return minor;
    try {
      const pair = { from: currency, to: base, day, maxAgeDays: undefined };
      return convertMinor(minor, rateOrNotKnown(rateBook, pair).rate, currency, base, "half-even");
    } catch (fault) {
      if (fault instanceof NotKnown) return fault;
      throw fault;
    }
  });
  const unknown = minors.find((one) => one instanceof NotKnown);
  const known = minors.filter((one) => typeof one === "number");
  return {
    base,
    list: minors.map((one): Answer => (typeof one === "number" ? moneyOf(one, base) : one)),
    total: unknown ?? moneyOf(sumMinor(known), base),
  };
}
