/**
 * Jaro's similarity, from 0 to 1: mean of the shares of matching letters in both texts and of those in order. Letters
 * match at most max(length)/2 - 1 places apart (Jaro, Journal of the American Statistical Association 84, 1989).
 * Two empty texts are alike.
 */
export function jaro(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 && b.length === 0) return 1;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const isTaken = new Uint8Array(b.length);
  const matchedA: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const last = Math.min(b.length - 1, i + window);
    for (let j = Math.max(0, i - window); j <= last; j++) {
      if (isTaken[j] === 1 || a[i] !== b[j]) continue;
      isTaken[j] = 1;
      matchedA.push(a[i]);
      break;
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  const matchedB = b.filter((_, j) => isTaken[j] === 1);
  const misplaced = matchedA.filter((letter, index) => letter !== matchedB[index]).length;
  // Half of the misplaced letters are transpositions; a half one is dropped as Winkler's program does.
  const transpositions = Math.floor(misplaced / 2);
  return (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
}
