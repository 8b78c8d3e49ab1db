import type { BankMovement } from "./bank-movement";

/** A movement with its place in the list that it is of. */
export interface PlacedMovement extends BankMovement {
  readonly at: number;
}

export interface PartSearch {
  readonly targets: readonly PlacedMovement[];
  readonly parts: readonly PlacedMovement[];
  readonly days: number;
  readonly tolerance: number;
}

export interface PartGroup {
  readonly target: number;
  readonly parts: readonly number[];
}

export interface FoundGroups {
  readonly groups: readonly PartGroup[];
  readonly ambiguous: number;
  readonly notTried: number;
}

/** The nearest parts, in days, among which a group is searched, and how many are looked at to find them. */
const WINDOW = 18;
const SCAN = 400;
/** Most parts of a group, unless it is a whole day's. */
const SIZE_MAX = 6;
/** Sums that are tried in all; behind it nothing is tried further, and that is told. */
const STEPS_MAX = 20_000_000;
/** A group that was taken may leave another the only one that fits. */
const ROUNDS_MAX = 3;

/**
 * Finds for each target the only group of two or more parts that sums to it within the days: all of one day, else up to
 * six of one direction, else two of any (a receipt less its fee). Where several fit, none is chosen.
 */
export function groupsOfParts(search: PartSearch): FoundGroups {
  const byDay = [...search.parts].sort(inOrder);
  const isTaken = new Set<number>();
  const groups: PartGroup[] = [];
  const budget = { steps: STEPS_MAX };
  let open = [...search.targets].sort(inOrder);
  let ambiguous = 0;
  let notTried = 0;
  for (let round = 0; round < ROUNDS_MAX && open.length > 0; round++) {
    const free = byDay.filter(({ at }) => !isTaken.has(at));
    const left: PlacedMovement[] = [];
    ambiguous = 0;
    notTried = 0;
    for (const target of open) {
      const { near, isCut } = nearParts(target, free, { days: search.days, isTaken });
      const found = groupFor(target, near, { tolerance: search.tolerance, budget });
      if (found.length === 1) {
        for (const at of found[0]) isTaken.add(at);
        groups.push({ target: target.at, parts: found[0] });
        continue;
      }
      left.push(target);
      if (found.length > 1) ambiguous++;
      else if (isCut || budget.steps <= 0) notTried++;
    }
    if (left.length === open.length) break;
    open = left;
  }
  return { groups, ambiguous, notTried };
}

/** By what they are, and only where that is equal by their places: what is found hangs on no order of rows. */
function inOrder(a: PlacedMovement, b: PlacedMovement): number {
  return a.day - b.day || a.minor - b.minor || a.at - b.at;
}

/** The free parts nearest in days; whether there are more of them than are looked at. */
function nearParts(
  { day }: PlacedMovement,
  byDay: readonly PlacedMovement[],
  { days, isTaken }: { days: number; isTaken: ReadonlySet<number> },
): { near: readonly PlacedMovement[]; isCut: boolean } {
  let low = 0;
  let high = byDay.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byDay[middle].day < day) low = middle + 1;
    else high = middle;
  }
  const near: PlacedMovement[] = [];
  let before = low - 1;
  let after = low;
  for (let step = 0; step < SCAN; step++) {
    const early = before >= 0 && day - byDay[before].day <= days ? byDay[before] : undefined;
    const late = after < byDay.length && byDay[after].day - day <= days ? byDay[after] : undefined;
    if (early === undefined && late === undefined) return { near, isCut: false };
    const isEarly =
      late === undefined || (early !== undefined && day - early.day <= late.day - day);
    const next = isEarly ? early : late;
    if (isEarly) before--;
    else after++;
    if (next !== undefined && !isTaken.has(next.at)) near.push(next);
  }
  return { near, isCut: true };
}

interface Limits {
  readonly tolerance: number;
  readonly budget: { steps: number };
}

/** The groups that fit, of the first kind that has one; two are enough to know that there is no only one. */
function groupFor(
  target: PlacedMovement,
  near: readonly PlacedMovement[],
  limits: Limits,
): readonly (readonly number[])[] {
  const sameSide = near.filter(({ minor }) => minor > 0 === target.minor > 0);
  const wholeDays = wholeDaysOf(target, sameSide, limits);
  if (wholeDays.length > 0) return wholeDays;
  const size = Math.abs(target.minor) + limits.tolerance;
  const smaller = sameSide.filter(({ minor }) => Math.abs(minor) <= size).slice(0, WINDOW);
  const subsets = subsetsOf(target, smaller, limits);
  return subsets.length > 0 ? subsets : mixedPairs(target, near.slice(0, WINDOW), limits);
}

/** All parts of a day, where they sum to the target: what was paid in together. */
function wholeDaysOf(
  target: PlacedMovement,
  parts: readonly PlacedMovement[],
  { tolerance }: Limits,
): number[][] {
  const days = new Map<number, { sum: number; ats: number[] }>();
  for (const { day, minor, at } of parts) {
    const known = days.get(day) ?? { sum: 0, ats: [] };
    days.set(day, known);
    known.sum += minor;
    known.ats.push(at);
  }
  return [...days.values()]
    .filter(({ sum, ats }) => ats.length > 1 && Math.abs(sum - target.minor) <= tolerance)
    .map(({ ats }) => ats);
}

/** At most two groups of two to six parts of one direction; the largest parts are tried first, so that sums end early. */
function subsetsOf(
  target: PlacedMovement,
  parts: readonly PlacedMovement[],
  { tolerance, budget }: Limits,
): readonly number[][] {
  const sorted = [...parts].sort((a, b) => Math.abs(b.minor) - Math.abs(a.minor));
  const rest = new Float64Array(sorted.length + 1);
  for (let at = sorted.length - 1; at >= 0; at--)
    rest[at] = rest[at + 1] + Math.abs(sorted[at].minor);
  const found: number[][] = [];
  const chosen: number[] = [];
  const visit = (from: number, left: number): void => {
    if (chosen.length > 1 && Math.abs(left) <= tolerance) found.push([...chosen]);
    if (left <= tolerance && left <= 0) return;
    if (chosen.length === SIZE_MAX) return;
    for (let at = from; at < sorted.length && found.length < 2; at++) {
      if (budget.steps-- <= 0 || rest[at] < left - tolerance) return;
      const size = Math.abs(sorted[at].minor);
      if (size > left + tolerance) continue;
      chosen.push(sorted[at].at);
      visit(at + 1, left - size);
      chosen.pop();
    }
  };
  visit(0, Math.abs(target.minor));
  return found;
}

/** Pairs of both directions that sum to the target, as a receipt and its fee do; the one of its direction first. */
function mixedPairs(
  target: PlacedMovement,
  parts: readonly PlacedMovement[],
  { tolerance, budget }: Limits,
): readonly number[][] {
  const found: number[][] = [];
  for (const [index, one] of parts.entries())
    for (const other of parts.slice(index + 1)) {
      if (budget.steps-- <= 0) return found;
      const isMixed = one.minor > 0 !== other.minor > 0;
      if (!isMixed || Math.abs(one.minor + other.minor - target.minor) > tolerance) continue;
      const isFirst = one.minor > 0 === target.minor > 0;
      found.push(isFirst ? [one.at, other.at] : [other.at, one.at]);
    }
  return found;
}
