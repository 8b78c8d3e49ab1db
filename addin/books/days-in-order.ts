/** Counting days costs less than comparing them, unless they lie much farther apart than there are entries. */
const SPREAD_MAX = 4;

/** Rows by day, those of one day in the order of the sheet; rows without a day (0) left out. */
export function rowsByDay(days: Int32Array): Int32Array {
  const rows = rowsOfDays(days);
  if (rows.length === days.length && areAscending(days)) return rows;
  const { first, last } = spanOfDays(days);
  const spread = last - first + 1;
  if (spread > SPREAD_MAX * days.length) return rows.sort((a, b) => days[a] - days[b] || a - b);
  return countedOut(rows, days, { first, spread });
}

/** First and last of the days; 0 where there is none. */
export function spanOfDays(days: Int32Array): { readonly first: number; readonly last: number } {
  let first = 0;
  let last = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (day > last) last = day;
    if (day !== 0 && (day < first || first === 0)) first = day;
  }
  return { first, last };
}

function rowsOfDays(days: Int32Array): Int32Array {
  const rows = new Int32Array(days.length);
  let count = 0;
  for (let row = 0; row < days.length; row++) {
    rows[count] = row;
    if (days[row] > 0) count++;
  }
  return rows.subarray(0, count);
}

function areAscending(days: Int32Array): boolean {
  for (let row = 1; row < days.length; row++) if (days[row] < days[row - 1]) return false;
  return true;
}

/** Each row goes to the next free place of its day. */
function countedOut(
  rows: Int32Array,
  days: Int32Array,
  { first, spread }: { first: number; spread: number },
): Int32Array {
  const next = new Int32Array(spread + 1);
  for (let at = 0; at < rows.length; at++) next[days[rows[at]] - first + 1]++;
  for (let day = 0; day < spread; day++) next[day + 1] += next[day];
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[days[rows[at]] - first]++] = rows[at];
  return sorted;
}
