import { parseAmount } from "../core/amount-text";
import { KIND } from "../core/sheet";
import { normalHeading } from "../tables/find-table";
import { columnOf, type Guess, placeInColumn } from "./guess-columns";
import { headingWords } from "./heading-words";

/** Decimals that an amount may have here; it is only compared. */
const DIGITS = 4;

/**
 * Of several columns that are called amounts, the one whose values lead from one printed balance to the next (gross
 * and net amounts of a payment service). Without a printed balance, the one that was found first.
 */
export function withLeadingAmount(guess: Guess, language: string | undefined): Guess {
  const { headings, columns } = guess;
  const candidates = headings.flatMap((heading, index) =>
    headingWords.amount.includes(normalHeading(heading)) ? [index] : [],
  );
  if (candidates.length < 2 || !columns.has("balance")) return guess;
  const scores = candidates.map((index) => steps(guess, { index, language }));
  const best = candidates[scores.indexOf(Math.max(...scores))];
  return { ...guess, columns: new Map([...columns, ["amount", best]]) };
}

/** Number of rows whose amount is the step between their balance and a neighbour's, from above or from below. */
function steps(guess: Guess, { index, language }: { index: number; language: string | undefined }) {
  const balance = columnOf(guess, "balance");
  let found = 0;
  for (let at = 1; balance && at < balance.count; at++) {
    const [above, row] = [balance.rows[at - 1], balance.rows[at]];
    const step =
      minorAt(guess, { index: guess.columns.get("balance") ?? 0, row, language }) -
      minorAt(guess, { index: guess.columns.get("balance") ?? 0, row: above, language });
    if (minorAt(guess, { index, row, language }) === step) found++;
    else if (minorAt(guess, { index, row: above, language }) === -step) found++;
  }
  return found;
}

function minorAt(
  { sheet }: Guess,
  { index, row, language }: { index: number; row: number; language: string | undefined },
): number {
  const column = sheet.columns[index];
  const at = placeInColumn(column, row);
  if (column === undefined || at < 0) return Number.NaN;
  if (column.kinds[at] === KIND.number) return Math.round(column.values[at] * 10 ** DIGITS);
  const text = sheet.strings.get(column.values[at]);
  const parsed = parseAmount(text, { digits: DIGITS, ...(language ? { language } : {}) });
  return "minor" in parsed ? parsed.minor : Number.NaN;
}
