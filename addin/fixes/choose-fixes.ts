import { fullAddress } from "../core/cells";
import type { Finding, Fix } from "../core/finding";

/** A finding that offers a fix. */
export interface Fixable extends Finding {
  readonly fix: Fix;
}

/** What becomes of the fixes that were asked for. */
export interface ChosenFixes {
  readonly applied: readonly Fixable[];
  /** They need a person's consent first. */
  readonly asking: readonly Fixable[];
  /** They change a cell that another fix changes already: they come in a next run. */
  readonly waiting: readonly Fixable[];
  /** Findings without a fix. */
  readonly without: number;
}

/** Chooses among the findings' fixes: each cell is changed once. */
export function chooseFixes(
  findings: readonly Finding[],
  { entry, isConsenting }: { entry: string | undefined; isConsenting: boolean },
): ChosenFixes {
  const own = findings.filter((finding) => entry === undefined || finding.entry === entry);
  const fixable = own.filter(isFixable);
  const asking = isConsenting ? [] : fixable.filter(({ fix }) => fix.asks);
  const taken = new Set<string>();
  const applied: Fixable[] = [];
  const waiting: Fixable[] = [];
  for (const finding of fixable) {
    if (finding.fix.asks && !isConsenting) continue;
    const cells = finding.fix.changes.map(({ cell }) => fullAddress(cell));
    const isFree = cells.every((cell) => !taken.has(cell));
    (isFree ? applied : waiting).push(finding);
    if (isFree) for (const cell of cells) taken.add(cell);
  }
  return { applied, asking, waiting, without: own.length - fixable.length };
}

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined && finding.fix.changes.length > 0;
}
