import type { Books } from "../../addin/books/books";
import { type Side, withoutPoints } from "../../addin/books/movements";
import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { languages, type Say, sayIn } from "../../addin/core/words";
import type { PreviousFigures } from "../../addin/reports/cash-report/input";
import { lineLabel, ofWhichLabel } from "../../addin/reports/cash-report/line-labels";
import { words as restated } from "../../addin/reports/cash-report/restated-words";
import { ROW } from "../../addin/reports/cash-report/statement";
import { words } from "../../addin/reports/cash-report/words";
import { reportLines } from "../../addin/statutes/report-lines";
import { matrixOf } from "./books-of";
import { plainValue } from "./cell-values";

/** Rows of the statement that are no lines, by their labels. */
const fixedRows = (say: Say): ReadonlyMap<string, string> =>
  new Map([
    [say(words.receiptsTotal), ROW.receipts],
    [say(words.paymentsTotal), ROW.payments],
    [say(words.surplus), ROW.surplus],
    [say(words.bodyTransfers), ROW.bodies],
    [say(words.underWay), ROW.underWay],
    [say(words.exchangeEffect), ROW.effect],
    [say(words.openingCash), ROW.opening],
    [say(words.closingCash), ROW.closing],
    [say(words.checkClosing), ROW.check],
  ]);

/**
 * The figures of an earlier CASHREPORT, as its cells show them: with its headings, its column of the whole period.
 * Undefined where none was handed over. Throws ArgumentError for another range, or another base currency.
 */
export function earlierReport(
  argument: unknown,
  { books, base }: { books: Books; base: string },
): PreviousFigures | undefined {
  const values = matrixOf(argument);
  if (values === undefined) return undefined;
  const texts = values[0].map((heading) => String(plainValue(heading) ?? ""));
  const say = sayIn(languageIn(texts));
  const at = columnOfPeriod(texts, { period: say(words.periodTotal), base });
  const keyOf = keyFinder(books, say);
  const rows = values.slice(1).flatMap(([label, ...others]) => {
    const key = keyOf(String(plainValue(label) ?? ""));
    return key === undefined ? [] : [{ key, values: { total: figureOf(others[at - 1], base) } }];
  });
  return { base, tables: { T1: { rows } } };
}

/** The language that an earlier report speaks, by the heading of its period. */
const languageIn = (headings: readonly string[]): string =>
  languages.find((language) => {
    const period = sayIn(language)(words.periodTotal);
    return headings.some((heading) => heading.startsWith(`${period} `));
  }) ?? "en";

function columnOfPeriod(
  texts: readonly string[],
  { period, base }: { period: string; base: string },
): number {
  const at = texts.indexOf(`${period} ${base}`);
  if (at > 0) return at;
  const other = texts.find((text) => text.startsWith(`${period} `));
  throw new ArgumentError(
    other === undefined
      ? reason`previous is no CASHREPORT with its headings and its column ${period} ${base}. Headers: ${texts.join(", ")}`
      : reason`previous has the column ${other}, but this report is in ${base}: they cannot be compared`,
  );
}

/** A figure as decimal text; null where the earlier report did not know it. */
function figureOf(value: unknown, base: string): string | null {
  const plain = plainValue(value);
  if (plain === null) return "";
  const digits = minorUnitDigits(base);
  const isMoney = typeof plain === "number" && minorOfNumber(plain, digits) !== undefined;
  return isMoney ? plain.toFixed(digits) : null;
}

/** Tells the key of each row by its label; they must come in their order, since lines of both sides may share a name. */
function keyFinder(books: Books, say: Say): (label: string) => string | undefined {
  const fixedOf = fixedRows(say);
  const mark = say(restated.marked, { label: "" });
  const partOf = (label: string) =>
    books.categories
      .map(({ category }) => `${line}.${withoutPoints(category)}`)
      .find((key) => ofWhichLabel({ say, books }, key) === label);
  let side: Side | undefined;
  let line = "";
  return (shown) => {
    const label = shown.endsWith(mark) ? shown.slice(0, -mark.length) : shown;
    if (label === say(words.receipts)) side = "receipts";
    if (label === say(words.payments)) side = "payments";
    const isHead = label === say(words.receipts) || label === say(words.payments);
    if (isHead || label === "") return undefined;
    const fixed = fixedOf.get(label);
    if (fixed !== undefined) return fixed;
    if (side === undefined) return undefined;
    const part = line === "" ? undefined : partOf(label);
    if (part !== undefined) return part;
    line = keyOfLine(say, label, side);
    return line;
  };
}

function keyOfLine(say: Say, label: string, side: Side): string {
  const keys = [...reportLines.map(({ key }) => key), `${side}.unassigned`];
  const known = keys.find((key) => key.startsWith(`${side}.`) && lineLabel(say, key) === label);
  return known ?? `${side}.${withoutPoints(label)}`;
}
