/** Letters to insert, delete or replace to turn one text into the other (Levenshtein 1966). */
export function editDistance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let above = b.map((_, index) => index + 1);
  a.forEach((letter, row) => {
    let left = row + 1;
    let diagonal = row;
    above = above.map((up, column) => {
      const replaced = diagonal + (letter === b[column] ? 0 : 1);
      diagonal = up;
      left = Math.min(left + 1, up + 1, replaced);
      return left;
    });
  });
  return above.at(-1) ?? a.length;
}
