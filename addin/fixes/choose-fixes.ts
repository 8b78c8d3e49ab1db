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
  /** They change a cell that another fix changes already, or add rows where another one does: they come in a next run. */
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
    const places = placesOf(finding.fix);
    const isFree = places.every((place) => !taken.has(place));
    (isFree ? applied : waiting).push(finding);
    if (isFree) for (const place of places) taken.add(place);
  }
  return { applied, asking, waiting, without: own.length - fixable.length };
}

/** True for a finding whose fix changes something. */
export function isFixable(finding: Finding): finding is Fixable {
  const { fix } = finding;
  if (fix === undefined) return false;
  const { changes, growths = [], rowsShown = [] } = fix;
  return changes.length + growths.length + rowsShown.length > 0;
}

/** Cells that a fix changes, ends of tables that it moves, rows that it shows: what no two fixes may do at once. */
function placesOf({ changes, growths = [], rowsShown = [] }: Fix): readonly string[] {
  const ends = growths.map(({ sheet, table }) => `${sheet}\t${table}`);
  const shown = rowsShown.length > 0 ? [`${rowsShown[0].sheet}\trows`] : [];
  return [...changes.map(({ cell }) => fullAddress(cell)), ...ends, ...shown];
}
