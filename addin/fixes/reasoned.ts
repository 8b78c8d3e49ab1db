import type { CellChange, TableGrowth } from "../core/finding";
import type { Fixable } from "./choose-fixes";

/** A change with the reason that the log gives for it. */
export interface ReasonedChange extends CellChange {
  readonly why: string;
}

/** A table that gets longer or shorter, with the reason that the log gives for it. */
export interface ReasonedGrowth extends TableGrowth {
  readonly why: string;
}

/** Changes and growths of fixes, each with its check and its title. */
export function reasonedFixes(findings: readonly Fixable[]): {
  readonly changes: readonly ReasonedChange[];
  readonly growths: readonly ReasonedGrowth[];
} {
  const reasoned = findings.map(({ code, fix: { title, changes, growths = [] } }) => {
    const why = `${code}: ${title}`;
    return {
      changes: changes.map((change) => ({ ...change, why })),
      growths: growths.map((growth) => ({ ...growth, why })),
    };
  });
  return {
    changes: reasoned.flatMap(({ changes }) => changes),
    growths: reasoned.flatMap(({ growths }) => growths),
  };
}
