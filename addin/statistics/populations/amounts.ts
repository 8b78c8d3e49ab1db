import { ArgumentError } from "../../core/faults";

/**
 * A column of amounts as whole units of 10^-decimals, so that 0.58 is 58 and no binary fraction is ever asked for its
 * figures. NaN is a row without an amount.
 */
export interface Amounts {
  readonly units: Float64Array;
  /** Decimals of one unit: 2 for cents. */
  readonly decimals: number;
}

const NUMBER = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*$/;

/** The figures of a decimal text and where its point stands: "-6e+05" is -6 with -5 decimals. */
interface Figures {
  readonly sign: number;
  readonly figures: string;
  readonly decimals: number;
}

/**
 * Amounts of decimal texts ("1234.50", "6e+05") and numbers, whose shortest decimal text counts. Blank and NA are rows
 * without an amount. Throws ArgumentError at other text, and where one unit for all leaves the safe integers.
 * @param decimalsMin Decimals that a unit has at least: 2 for most currencies.
 */
export function amountsOfTexts(
  values: readonly (string | number | null)[],
  decimalsMin = 0,
): Amounts {
  const read = values.map((value, row) => readFigures(value, row));
  const decimals = read.reduce((max, one) => Math.max(max, one?.decimals ?? 0), decimalsMin);
  const units = Float64Array.from(read, (one, row) => {
    if (one === undefined) return Number.NaN;
    const size = Number(one.figures + "0".repeat(decimals - one.decimals));
    if (!Number.isSafeInteger(size))
      throw new ArgumentError(`${values[row]} has too many figures to be held exactly.`);
    return one.sign * size + 0;
  });
  return { units, decimals };
}

function readFigures(value: string | number | null, row: number): Figures | undefined {
  const text = value === null ? "" : String(value);
  if (/^\s*(?:NA|NaN)?\s*$/.test(text)) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  if (whole + fraction === "") throw new ArgumentError(`value ${row + 1} is "${text}"; no number`);
  const figures = (whole + fraction).replace(/^0+(?=\d)/, "");
  const kept = figures.replace(/0+$/, "");
  const decimals = fraction.length - Number(exponent) - (figures.length - kept.length);
  const isZero = kept === "";
  return { sign: sign === "-" ? -1 : 1, figures: kept || "0", decimals: isZero ? 0 : decimals };
}
