import { exactSum } from "../runtime/exact-sum";
import { cellsOf, type GivenCell } from "../runtime/given-cells";
import { currencyOf } from "../runtime/scalars";

/**
 * Whether figures tie: the closing less what the opening, money in and money out lead to. 0 ties; above 0 there is more
 * than the figures explain, below 0 less.
 * @customfunction TIEOUT
 * @param opening Balance at the beginning.
 * @param moneyIn Money in, without transfers where these are told apart.
 * @param moneyOut Money out, as a number above 0.
 * @param closing Balance at the end.
 * @param [transfers] Transfers with other accounts, in less out.
 * @param [fx] Effect of exchange rates.
 * @param [currency] Currency, where no amount may have more decimals than it has.
 * @returns The difference.
 * @unknown Never; a blank cell is 0.
 * @rounding None: 0.1 + 0.2 is 0.3.
 * @example =TREASURY.TIEOUT(100,50.3,30.2,120.1)
 */
export function tieOut(
  opening: any,
  moneyIn: any,
  moneyOut: any,
  closing: any,
  transfers?: any,
  fx?: any,
  currency?: any,
): number {
  const added = [...cellsOf(closing, "closing"), ...cellsOf(moneyOut, "moneyOut")];
  const taken = { opening, moneyIn, transfers, fx };
  const others = Object.entries(taken).flatMap(([name, value]) => cellsOf(value, name));
  return exactSum([...added, ...others.map(negative)], currencyOf(currency, "currency"));
}

/** The same amount with the other sign, in the text that was typed or as a number. */
function negative({ value, place }: GivenCell): GivenCell {
  if (typeof value === "number") return { value: 0 - value, place };
  if (typeof value !== "string") return { value, place };
  const text = value.trim();
  const isMinus = text.startsWith("-");
  return { value: isMinus ? text.slice(1) : `-${text.replace(/^\+/, "")}`, place };
}
