/**
 * Letters to insert, delete or replace to turn one text into the other (Levenshtein 1966; Wagner and Fischer 1974).
 * @param a Code points, see `letters`.
 */
export function levenshtein(a: Int32Array, b: Int32Array): number {
  const row = Int32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, row[j] + 1, row[j - 1] + 1);
    }
  }
  return row[b.length];
}
