/** A cell of an excerpt as a person reads it. */
export interface ExcerptCell {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The few cells around a place: the headings above, rows and columns with their names. */
export interface Excerpt {
  /** Letters of the columns shown. */
  readonly columns: readonly string[];
  /** Headings of the table there; absent where the place lies in no table. */
  readonly headings?: { readonly row: number; readonly texts: readonly string[] };
  readonly rows: readonly {
    readonly row: number;
    readonly isHidden: boolean;
    readonly cells: readonly ExcerptCell[];
  }[];
  /** The place itself. */
  readonly row: number;
  readonly column: string;
}
