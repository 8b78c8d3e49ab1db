import { decimalOfMinor } from "../core/money";
import { groupDigits } from "../core/value";
import type { TextFigure } from "./text-figures";

/** Decimals in which figures of a text are compared. */
const SCALE = 4;

/** A figure in ten-thousandths with as many decimals as another one has, or more where it needs them. */
export function shownLike(value: number, { decimals }: TextFigure): string {
  const [whole, fraction = ""] = decimalOfMinor(value, SCALE).split(".");
  const needed = fraction.replace(/0+$/, "").length;
  const kept = fraction.slice(0, Math.max(decimals, needed));
  return groupDigits(kept === "" ? whole : `${whole}.${kept}`);
}
