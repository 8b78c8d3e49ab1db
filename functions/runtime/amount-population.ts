import { isCurrency, minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { decimalOfMinor, minorOfDecimal, minorOfNumber } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { isCellError, type Plain } from "./cell-values";
import { type Column, columnIfTold, columnOf, needSameLength, textsOf } from "./columns";
import { LeftOut } from "./left-out";
import { currencyOf } from "./scalars";

/** Amounts of one currency as a pattern looks at them. Arrays have one place for each cell that was handed over. */
export interface AmountPopulation {
  /** Whole minor units; NaN for a cell that is left out. */
  readonly minor: Float64Array;
  /** The same as the numbers that cells show; null for a cell that is left out. */
  readonly cells: readonly (number | null)[];
  /** "" where none was told: then amounts have two decimals. */
  readonly currency: string;
  readonly digits: number;
  readonly used: number;
  readonly leftOut: LeftOut;
  place(at: number): string;
}

/** Arguments that tell which amounts are meant, as handed over. */
export interface AmountArguments {
  readonly amounts: unknown;
  /** A code such as EUR, or a column with the currency of each amount. */
  readonly currency: unknown;
  /** The currency to look at, of a column with several. */
  readonly only: unknown;
  readonly name?: string;
}

const DIGITS_UNLESS_TOLD = 2;

/**
 * The amounts of a range. Blank cells and 0 are left out, since one host hands blanks over as 0; so is what is no amount
 * of the currency. Throws ArgumentError where amounts of several currencies would be mixed.
 */
export function amountPopulation(given: AmountArguments): AmountPopulation {
  const column = columnOf(given.amounts, given.name ?? "amounts");
  const { currency, isOther } = currencyOfAmounts(column, given);
  const digits = currency === "" ? DIGITS_UNLESS_TOLD : minorUnitDigits(currency);
  const leftOut = new LeftOut();
  const minor = Float64Array.from(column.values, (value, at) => {
    const units = value === null ? 0 : minorIn(value, digits);
    const reason = isOther(at)
      ? "of another currency"
      : units === undefined
        ? `no amount with at most ${digits} decimals`
        : units === 0
          ? "blank or 0"
          : "";
    if (reason === "" && units !== undefined) return units;
    leftOut.add(reason, () => column.place(at));
    return Number.NaN;
  });
  const cells = Array.from(minor, (units) =>
    Number.isNaN(units) ? null : Number(decimalOfMinor(units, digits)),
  );
  const used = minor.length - leftOut.count;
  return { minor, cells, currency, digits, used, leftOut, place: (at) => column.place(at) };
}

/** Minor units of a cell; undefined where it is no amount. */
function minorIn(value: Plain, digits: number): number | undefined {
  if (isCellError(value) || typeof value === "boolean" || value === null) return undefined;
  return typeof value === "number"
    ? minorOfNumber(value, digits)
    : minorOfDecimal(value.trim(), digits);
}

function currencyOfAmounts(amounts: Column, { currency, only }: AmountArguments) {
  const wanted = currencyOf(only, "only");
  const column = columnIfTold(currency, "currency");
  if (column === undefined || (column.values.length === 1 && amounts.values.length > 1))
    return { currency: currencyOf(currency, "currency") ?? wanted ?? "", isOther: () => false };
  needSameLength(amounts, column);
  const codes = textsOf(column).map((code) => code.toUpperCase());
  const counts = new Map<string, number>();
  codes.forEach((code, at) => {
    const value = amounts.values[at];
    if (value !== null && value !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const wrong = [...counts.keys()].find((code) => !isCurrency(code));
  if (wrong !== undefined)
    throw new ArgumentError(
      reason`${column.place(codes.indexOf(wrong))} is "${wrong}"; it must be a currency of ISO 4217, such as EUR`,
    );
  const [first = "", ...others] = [...counts.keys()];
  if (wanted === undefined && others.length > 0) {
    const list = [...counts].map(([code, count]) => `${code} (${count})`).join(", ");
    throw new ArgumentError(
      reason`the amounts are in ${list}; currencies are not mixed: name the one to look at in only, such as "${first}"`,
    );
  }
  const chosen = wanted ?? first;
  return { currency: chosen, isOther: (at: number) => codes[at] !== chosen && codes[at] !== "" };
}

/** The population without the amounts that a test does not look at; each is told with its reason. */
export function keptAmounts(
  population: AmountPopulation,
  reasonFor: (minor: number) => string,
): AmountPopulation {
  const { leftOut, place } = population;
  const minor = population.minor.map((units, at) => {
    const reason = Number.isNaN(units) ? "" : reasonFor(units);
    if (reason === "") return units;
    leftOut.add(reason, () => place(at));
    return Number.NaN;
  });
  const cells = population.cells.map((cell, at) => (Number.isNaN(minor[at]) ? null : cell));
  return { ...population, minor, cells, used: minor.length - leftOut.count };
}

/** The amounts in minor units as the tests of figures take them: their decimal text has the same figures. */
export function minorCells({ minor }: AmountPopulation): (number | null)[] {
  return Array.from(minor, (units) => (Number.isNaN(units) ? null : units));
}

/** What the end of a result says of a population. */
export function endOf(
  { minor, used, leftOut }: AmountPopulation,
  told: { readonly method: string; readonly sentence: string },
) {
  return { given: minor.length, used, leftOut: leftOut.words(), ...told };
}

/** Places of some cells: the first ones, and how many more there are. */
export function placesOf(
  { place }: Pick<AmountPopulation, "place">,
  ats: readonly number[],
): string {
  const SHOWN = 10;
  const shown = ats.slice(0, SHOWN).map(place).join(", ");
  return ats.length > SHOWN ? `${shown} and ${ats.length - SHOWN} more` : shown;
}
