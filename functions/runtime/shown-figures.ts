import { decimalOfMinor } from "../../addin/core/money";
import { groupDigits } from "../../addin/core/value";

/** A fraction in percent, with the figures that matter: 5 %, 2.5 %, 0.333 %. */
export function percentShown(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))} %`;
}

/** A confidence, which may have more figures than a share: 95 %, 99.95 %. */
export function confidenceShown(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(12))} %`;
}

/** Minor units as a person reads them in a sentence: 1 234.50. */
export function moneyShown(minor: number, digits: number): string {
  return groupDigits(decimalOfMinor(minor, digits));
}

/** A count with its noun: 1 voucher, 3 vouchers. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Minor units as a number that a cell holds. */
export function moneyNumber(minor: number, digits: number): number {
  return Number(decimalOfMinor(minor, digits));
}
