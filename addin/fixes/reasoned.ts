import type { CellChange, Fix, RowsShown, TableGrowth } from "../core/finding";

/** A change with the reason that the log gives for it. */
export interface ReasonedChange extends CellChange {
  readonly why: string;
}

/** A table that gets longer or shorter, with the reason that the log gives for it. */
export interface ReasonedGrowth extends TableGrowth {
  readonly why: string;
}

/** Rows that are shown or hidden, with the reason that the log gives for it. */
export interface ReasonedRows extends RowsShown {
  readonly why: string;
}

/** A fix with the check that offers it, which the log names as its reason. */
export interface NamedFix {
  readonly code: string;
  readonly fix: Fix;
}

/** Changes, growths and shown rows of fixes, each with its check and its title. */
export function reasonedFixes(fixes: readonly NamedFix[]): {
  readonly changes: readonly ReasonedChange[];
  readonly growths: readonly ReasonedGrowth[];
  readonly rowsShown: readonly ReasonedRows[];
} {
  const reasoned = fixes.map(({ code, fix }) => {
    const { title, changes, growths = [], rowsShown = [] } = fix;
    const why = `${code}: ${title}`;
    return {
      changes: changes.map((change) => ({ ...change, why })),
      growths: growths.map((growth) => ({ ...growth, why })),
      rowsShown: rowsShown.map((rows) => ({ ...rows, why })),
    };
  });
  return {
    changes: reasoned.flatMap(({ changes }) => changes),
    growths: reasoned.flatMap(({ growths }) => growths),
    rowsShown: reasoned.flatMap(({ rowsShown }) => rowsShown),
  };
}
