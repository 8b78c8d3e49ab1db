/** Letters of the longest common subsequence (Needleman and Wunsch 1970). */
export function longestCommonSubsequence(a: Int32Array, b: Int32Array): number {
  const row = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const kept = row[j];
      row[j] = a[i] === b[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
      diagonal = kept;
    }
  }
  return row[b.length];
}
