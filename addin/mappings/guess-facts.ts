import { dayOfText } from "../core/calendar";
import { columnName } from "../core/cells";
import { currencies } from "../core/currencies";
import { KIND } from "../core/sheet";
import { normalHeading, rowTexts } from "../tables/find-table";
import { columnOf, type Guess, placeInColumn, textsOfRole } from "./guess-columns";
import { openingWords } from "./heading-words";
import type { Mapping } from "./mapping";

const CATEGORIES_MAX = 60;

/** Language of numbers and dates as text: the decimal sign decides, then the days. */
export function guessLanguage(guess: Guess): string | undefined {
  const amounts = (["amount", "in", "out"] as const).flatMap((role) => textsOfRole(guess, role));
  if (amounts.some((text) => /,\d{1,2}\)?-?$/.test(text))) return "de";
  if (amounts.some((text) => /\.\d{1,2}\)?-?$/.test(text))) return "en";
  return textsOfRole(guess, "date").some((text) => /^\d{1,2}\./.test(text)) ? "de" : undefined;
}

/** True when some dates are dates only once a year is told. */
export function lacksYears(guess: Guess, language: string | undefined): boolean {
  const settings = language ? { language } : {};
  return textsOfRole(guess, "date").some(
    (text) =>
      dayOfText(text, settings) === undefined &&
      dayOfText(text, { ...settings, year: 2000 }) !== undefined,
  );
}

/** A year that the sheet prints above its headings. */
export function printedYear(guess: Guess): number | undefined {
  const printed = /\b(?:19|20)\d{2}\b/.exec(textsAbove(guess, guess.headingRow - 1).join(" "));
  return printed ? Number(printed[0]) : undefined;
}

/** True when the first date is later than the last. */
export function isNewestFirst({ headingRow, sheet, ...rest }: Guess): boolean {
  const column = columnOf({ headingRow, sheet, ...rest }, "date");
  const days: number[] = [];
  for (let at = 0; column && at < column.count; at++) {
    if (column.rows[at] <= headingRow) continue;
    const value = column.values[at];
    const day = column.kinds[at] === KIND.number ? value : dayOfText(sheet.strings.get(value));
    if (day !== undefined) days.push(day);
  }
  return days.length > 1 && days[0] > days[days.length - 1];
}

/** The first ISO 4217 code in the column of currencies, the headings, or above them. */
export function guessCurrency(guess: Guess): string | undefined {
  const above = textsAbove(guess, guess.headingRow);
  const texts = [...textsOfRole(guess, "currency"), ...guess.headings, ...above].join(" ");
  const known = new Set(currencies().map(({ code }) => code));
  return texts.match(/\b[A-Z]{3}\b/g)?.find((code) => known.has(code));
}

function textsAbove({ sheet }: Guess, rowLast: number): string[] {
  return Array.from({ length: rowLast }, (_, row) => rowTexts(sheet, row + 1)).flat();
}

/** Address of the number beside a label such as "Opening balance" above the headings. */
export function guessOpening({ sheet, headingRow }: Guess): string | undefined {
  for (let row = 1; row < headingRow; row++) {
    const texts = rowTexts(sheet, row).map((text) => normalHeading(text).replace(/ ?:$/, ""));
    const label = texts.findIndex((text) => openingWords.includes(text));
    if (label < 0) continue;
    for (let index = label + 1; index < sheet.columns.length; index++) {
      const at = placeInColumn(sheet.columns[index], row);
      if (at >= 0 && sheet.columns[index]?.kinds[at] === KIND.number)
        return `${columnName(index)}${row}`;
    }
  }
  return undefined;
}

/** Categories that the column names, each on the side on which it mostly stands; none when there are too many. */
export function guessCategories(guess: Guess): NonNullable<Mapping["categories"]> {
  const column = columnOf(guess, "category");
  const weights = new Map<string, number>();
  for (let at = 0; column && at < column.count; at++) {
    if (column.rows[at] <= guess.headingRow || column.kinds[at] !== KIND.text) continue;
    const category = guess.sheet.strings.get(column.values[at]).trim();
    const weight = isIn(guess, column.rows[at]) ? 1 : -1;
    weights.set(category, (weights.get(category) ?? 0) + weight);
  }
  if (weights.size > CATEGORIES_MAX) return [];
  return [...weights].map(([category, weight]) => ({
    category,
    side: weight > 0 ? "receipt" : "payment",
  }));
}

/** True when the row's amount came in: it stands in the column In, or is not negative. */
function isIn(guess: Guess, row: number): boolean {
  const hasSides = guess.columns.has("in");
  const column = columnOf(guess, hasSides ? "in" : "amount");
  const at = placeInColumn(column, row);
  if (column === undefined || at < 0) return false;
  if (hasSides) return true;
  if (column.kinds[at] === KIND.number) return column.values[at] > 0;
  return !/^[-−(]|-$/.test(guess.sheet.strings.get(column.values[at]).trim());
}
