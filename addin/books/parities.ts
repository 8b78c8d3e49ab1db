/**
 * Currencies that are worth one unit of another by law, so that a rate of 1 is right: the two CFA francs, and currencies
 * that stand at par with the US dollar, the pound, the rand, the Indian rupee or the Singapore dollar.
 */
const groups: readonly (readonly string[])[] = [
  ["XOF", "XAF"],
  ["USD", "PAB", "BSD", "BMD"],
  ["GBP", "GIP", "FKP", "SHP"],
  ["ZAR", "NAD", "LSL", "SZL"],
  ["INR", "BTN"],
  ["SGD", "BND"],
];

/** True when one unit of a currency is one unit of the other by law. */
export function isParity(one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}
