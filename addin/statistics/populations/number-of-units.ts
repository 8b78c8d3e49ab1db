const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The number nearest to a count of units of 10^-decimals. Relative error below 1e-15. */
export function numberOfUnits(units: bigint | number, decimals: number): number {
  if (typeof units === "number") return units / 10 ** decimals;
  if (units <= SAFE && units >= -SAFE) return Number(units) / 10 ** decimals;
  // The decimal text is read once, and so rounded once.
  const figures = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const at = figures.length - decimals;
  return Number(`${units < 0n ? "-" : ""}${figures.slice(0, at)}.${figures.slice(at)}`);
}
