import type { BankMovement, MatchKind } from "./bank-movement";

interface Lists {
  readonly bank: readonly BankMovement[];
  readonly book: readonly BankMovement[];
  readonly days: number;
}

interface Pair {
  readonly bank: number;
  readonly book: number;
  readonly kind: MatchKind;
}

/** Free movements of one amount near each other in days, each list by day. */
interface Cluster {
  readonly bank: number[];
  readonly book: number[];
}

/** One line and one entry of an equal amount within the days: the only ones there are, else those of one day, then in order. */
export function exactPairs(
  lists: Lists,
  isFree: { readonly bank: Uint8Array; readonly book: Uint8Array },
): readonly Pair[] {
  return clustersOf(lists, isFree).flatMap((cluster) => pairsOf(cluster, lists));
}

/** Movements by amount, cut where no line and no entry are near each other. */
function clustersOf(
  { bank, book, days }: Lists,
  isFree: { readonly bank: Uint8Array; readonly book: Uint8Array },
): readonly Cluster[] {
  const byAmount = new Map<number, { day: number; at: number; isBank: boolean }[]>();
  const add = (list: readonly BankMovement[], free: Uint8Array, isBank: boolean): void =>
    list.forEach(({ day, minor }, at) => {
      if (free[at] === 0) return;
      const known = byAmount.get(minor);
      if (known) known.push({ day, at, isBank });
      else byAmount.set(minor, [{ day, at, isBank }]);
    });
  add(bank, isFree.bank, true);
  add(book, isFree.book, false);
  const clusters: Cluster[] = [];
  for (const alike of byAmount.values()) {
    alike.sort((a, b) => a.day - b.day || a.at - b.at);
    let cluster: Cluster = { bank: [], book: [] };
    alike.forEach((one, index) => {
      if (index > 0 && one.day - alike[index - 1].day > days) {
        clusters.push(cluster);
        cluster = { bank: [], book: [] };
      }
      (one.isBank ? cluster.bank : cluster.book).push(one.at);
    });
    clusters.push(cluster);
  }
  return clusters.filter((one) => one.bank.length > 0 && one.book.length > 0);
}

function pairsOf(cluster: Cluster, { bank, book, days }: Lists): readonly Pair[] {
  const isSingle = cluster.bank.length === 1 && cluster.book.length === 1;
  const kind = isSingle ? "single" : "alike";
  const ofOneDay = inOrder(cluster, { bank, book, days: 0, kind });
  const taken = { bank: new Set<number>(), book: new Set<number>() };
  for (const pair of ofOneDay) {
    taken.bank.add(pair.bank);
    taken.book.add(pair.book);
  }
  const rest = {
    bank: cluster.bank.filter((at) => !taken.bank.has(at)),
    book: cluster.book.filter((at) => !taken.book.has(at)),
  };
  return [...ofOneDay, ...inOrder(rest, { bank, book, days, kind })];
}

/** Both lists in order of days: the earliest line takes the earliest entry within the days, which pairs as many as there can be. */
function inOrder(
  cluster: Cluster,
  { bank, book, days, kind }: Lists & { readonly kind: MatchKind },
): Pair[] {
  const pairs: Pair[] = [];
  let line = 0;
  let entry = 0;
  while (line < cluster.bank.length && entry < cluster.book.length) {
    const apart = book[cluster.book[entry]].day - bank[cluster.bank[line]].day;
    if (apart < -days) entry++;
    else if (apart > days) line++;
    else pairs.push({ bank: cluster.bank[line++], book: cluster.book[entry++], kind });
  }
  return pairs;
}
