import type { CellChange, Fix, TableGrowth } from "../core/finding";

/** A change with the reason that the log gives for it. */
export interface ReasonedChange extends CellChange {
  readonly why: string;
}

/** A table that gets longer or shorter, with the reason that the log gives for it. */
export interface ReasonedGrowth extends TableGrowth {
  readonly why: string;
}

/** A fix with the check that offers it. */
export interface NamedFix {
  readonly code: string;
  readonly fix: Fix;
}

/** Changes and growths of fixes, each with its check and its title. */
export function reasonedFixes(fixes: readonly NamedFix[]): {
  readonly changes: readonly ReasonedChange[];
  readonly growths: readonly ReasonedGrowth[];
} {
  const reasoned = fixes.map(({ code, fix: { title, changes, growths = [] } }) => {
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
