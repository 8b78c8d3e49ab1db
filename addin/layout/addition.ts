/** SUM takes 255 arguments; a formula of more ranges than these nobody reads, and the value stands alone. */
const RANGE_COUNT_MAX = 120;
/** More cells than these read better as a SUM than as a chain of signs. */
const CHAIN_COUNT_MAX = 4;

/** A cell that is added or taken away. */
export interface Term {
  readonly rowNumber: number;
  readonly sign: 1 | -1;
}

type Address = (rowNumber: number) => string;
type Range = readonly [from: number, to: number];

/** Terms as a formula: C5+C6-C9, or SUM(C5:C9,C12)-SUM(C14:C15) where rows follow one another. */
export function addition(terms: readonly Term[], address: Address): string | undefined {
  const added = rangesOf(terms, 1);
  const taken = rangesOf(terms, -1);
  const ranges = [...added, ...taken];
  if (ranges.length > RANGE_COUNT_MAX) return undefined;
  const isChain = ranges.length <= CHAIN_COUNT_MAX && ranges.every(([from, to]) => from === to);
  if (!isChain)
    return [sumTerm(added, address), sumTerm(taken, address)].join("-").replace(/-$/, "");
  return (
    added.map(([row]) => address(row)).join("+") + taken.map(([row]) => `-${address(row)}`).join("")
  );
}

function rangesOf(terms: readonly Term[], sign: 1 | -1): Range[] {
  const rowNumbers = terms.filter((term) => term.sign === sign).map((term) => term.rowNumber);
  const ranges: [number, number][] = [];
  for (const rowNumber of rowNumbers.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === rowNumber) last[1] = rowNumber;
    else ranges.push([rowNumber, rowNumber]);
  }
  return ranges;
}

function sumTerm(ranges: readonly Range[], address: Address): string {
  if (ranges.length === 0) return "";
  const parts = ranges.map(([from, to]) =>
    from === to ? address(from) : `${address(from)}:${address(to)}`,
  );
  return `SUM(${parts.join(",")})`;
}
