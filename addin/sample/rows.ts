/** A row of a table by column key. */
export type Row = Readonly<Record<string, string | number | null>>;
