/** An amount below a limit, with its party and day. */
export interface DatedAmount {
  readonly at: number;
  readonly party: string;
  readonly day: number;
  /** Minor units above 0. */
  readonly minor: number;
}

/** Amounts of one party within some days that pass the limit together, each below it. */
export interface JointAmounts {
  readonly party: string;
  readonly parts: readonly DatedAmount[];
  readonly sum: number;
}

/**
 * Runs of two and more amounts of a party, from its first within the days, whose sum passes a limit; none stands in two runs.
 * One pass over each party's amounts by day.
 */
export function jointAmounts(
  amounts: readonly DatedAmount[],
  { limit, days }: { limit: number; days: number },
): readonly JointAmounts[] {
  const byParty = new Map<string, DatedAmount[]>();
  for (const amount of amounts) {
    if (amount.minor >= limit || amount.party === "" || amount.day === 0) continue;
    const known = byParty.get(amount.party);
    if (known) known.push(amount);
    else byParty.set(amount.party, [amount]);
  }
  return [...byParty].flatMap(([party, own]) => {
    own.sort((a, b) => a.day - b.day || a.at - b.at);
    return runsOf(own, { limit, days }).map((parts) => ({ party, parts, sum: sumOf(parts) }));
  });
}

function runsOf(
  own: readonly DatedAmount[],
  { limit, days }: { limit: number; days: number },
): readonly (readonly DatedAmount[])[] {
  const runs: DatedAmount[][] = [];
  let start = 0;
  let sum = 0;
  for (let end = 0; end < own.length; end++) {
    sum += own[end].minor;
    for (; own[end].day - own[start].day > days; start++) sum -= own[start].minor;
    if (end === start || sum < limit) continue;
    // The run goes on while it stays within the days of its first amount.
    let last = end;
    while (last + 1 < own.length && own[last + 1].day - own[start].day <= days) last++;
    runs.push(own.slice(start, last + 1));
    start = last + 1;
    end = last;
    sum = 0;
  }
  return runs;
}

const sumOf = (parts: readonly DatedAmount[]): number =>
  parts.reduce((sum, { minor }) => sum + minor, 0);
