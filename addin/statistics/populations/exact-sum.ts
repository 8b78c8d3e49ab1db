/** Sum of whole units without any rounding, whatever its size; rows without an amount add nothing. */
export function exactSum(units: Float64Array): bigint {
  let sum = 0n;
  let part = 0;
  for (let row = 0; row < units.length; row++) {
    const value = units[row];
    if (Number.isNaN(value)) continue;
    const next = part + value;
    if (Number.isSafeInteger(next)) part = next;
    else {
      sum += BigInt(part);
      part = value;
    }
  }
  return sum + BigInt(part);
}
