import { minorOfDecimal } from "../core/money";

/** What a text tells of an amount that something was taken off from, in minor units. */
export interface GrossAmount {
  readonly gross: number;
  readonly takenOff: number;
}

/** More than a fifth is no fee. */
const SHARE_MAX = 0.2;

/** Numbers with at most two decimals, be it a comma or a point before them. */
const NUMBER = /(?<![\d.,])\d{1,9}(?:[.,]\d{1,2})?(?![\d])/g;

/**
 * The gross amount and what was taken off, where the text names both, or one of them, and only one reading leaves the
 * net amount: "100 less 5" of 95. Undefined where it names neither, or could be read in two ways.
 * @param net In minor units.
 */
export function grossAmount(text: string, net: number, digits: number): GrossAmount | undefined {
  const numbers = [...text.matchAll(NUMBER)].flatMap(([number]) => {
    const minor = minorOfDecimal(number.replace(",", "."), digits);
    return minor === undefined || minor === 0 ? [] : [minor];
  });
  const isFee = ({ gross, takenOff }: GrossAmount): boolean =>
    takenOff > 0 && takenOff <= SHARE_MAX * gross;
  const readings = numbers
    .filter((gross) => gross > net)
    .map((gross) => ({ gross, takenOff: gross - net }))
    .concat(numbers.map((takenOff) => ({ gross: net + takenOff, takenOff })))
    .filter(isFee);
  const named = readings.filter(
    ({ gross, takenOff }) => numbers.includes(gross) && numbers.includes(takenOff),
  );
  const different = new Map((named.length > 0 ? named : readings).map((one) => [one.gross, one]));
  return different.size === 1 ? [...different.values()][0] : undefined;
}
