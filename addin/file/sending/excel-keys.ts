/** Signs that SUMIFS and MATCH take for more than themselves, anywhere or at the start. */
const SPECIAL = /[*?~]|^[<>=]/;

/**
 * Whether Excel tells these keys apart, and takes each for itself: it ignores capitals, reads 01 as 1, and takes
 * * ? ~ < > = for instructions. Keys that it could confuse are sent with values, not with formulas.
 */
export function areDistinctInExcel(keys: readonly string[]): boolean {
  const compared = new Map<string, string>();
  for (const key of new Set(keys)) {
    if (key === "") continue;
    if (SPECIAL.test(key)) return false;
    const plain = plainKey(key);
    if (compared.has(plain)) return false;
    compared.set(plain, key);
  }
  return true;
}

/** The key as Excel compares it; a text that reads as a number, a date or a share is that number. */
function plainKey(key: string): string {
  const trimmed = key.trim();
  const number = Number(trimmed.replace(/[,%]/g, ""));
  return Number.isNaN(number) ? key.toLowerCase() : `number ${number}`;
}
