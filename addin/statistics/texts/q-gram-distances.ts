/** Distances by the runs of q letters two texts have in common. */
export interface QGramDistances {
  /** Sum of the differences of the counts (Ukkonen 1992). */
  readonly qgram: number;
  /** 1 - cosine of the angle between the counts. */
  readonly cosine: number;
  /** 1 - shared kinds of runs / all kinds. */
  readonly jaccard: number;
}

/** Distances between the q-gram profiles of two texts. Texts without any run are alike. */
export function qGramDistances(a: Int32Array, b: Int32Array, q = 1): QGramDistances {
  const ours = profile(a, q);
  const theirs = profile(b, q);
  const all = new Set([...ours.keys(), ...theirs.keys()]);
  let qgram = 0;
  let product = 0;
  let shared = 0;
  for (const run of all) {
    const one = ours.get(run) ?? 0;
    const other = theirs.get(run) ?? 0;
    qgram += Math.abs(one - other);
    product += one * other;
    if (one > 0 && other > 0) shared++;
  }
  if (all.size === 0) return { qgram: 0, cosine: 0, jaccard: 0 };
  const lengths = squares(ours) * squares(theirs);
  const cosine = lengths === 0 ? 1 : Math.max(0, 1 - product / Math.sqrt(lengths));
  return { qgram, cosine, jaccard: 1 - shared / all.size };
}

function profile(text: Int32Array, q: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + q <= text.length; start++) {
    const run = String.fromCodePoint(...text.subarray(start, start + q));
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function squares(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count ** 2;
  return sum;
}
