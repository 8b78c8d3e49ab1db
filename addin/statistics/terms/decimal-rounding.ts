/** x to the given number of decimals, half away from zero; 0.285 counts as the decimal it was typed as. */
export function decimalRounding(x: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(x) * scale;
  return (Math.sign(x) * Math.floor(scaled + 0.5 + scaled * 1e-15)) / scale;
}
