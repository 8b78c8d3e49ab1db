/** A spreadsheet keeps no more significant digits than these. */
const SIGNIFICANT_DIGITS = 15;

/** Decimal text without exponent, without zeros at its end, without a minus before nothing. */
export function plainDecimal(number: number): string {
  // The shortest text that is this number and no other: with no more figures than those, it is what rounding leaves.
  const shortest = String(number + 0);
  if (shortest.length <= SIGNIFICANT_DIGITS && !shortest.includes("e")) return shortest;
  const [mantissa, exponent = "0"] = number.toPrecision(SIGNIFICANT_DIGITS).split("e");
  const [whole, fraction = ""] = mantissa.replace("-", "").split(".");
  const at = whole.length + Number(exponent);
  const figures = "0".repeat(Math.max(0, 1 - at)) + whole + fraction;
  const point = Math.max(1, at);
  const padded = figures.padEnd(point, "0");
  const decimals = padded.slice(point).replace(/0+$/, "");
  const size = padded.slice(0, point).replace(/^0+(?=\d)/, "") + (decimals && `.${decimals}`);
  return number < 0 && size !== "0" ? `-${size}` : size;
}
