/** Rows [column, its word in each language] by table; the title of a table is its column "". */
export type KeptWords = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The catalogue of one language, by its place, out of the words that the build keeps for the bundle. */
export function catalogueOf(tables: KeptWords, language: number): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [table, rows] of Object.entries(tables))
    for (const [column, ...texts] of rows)
      if (texts[language] !== "")
        words[`tables.${table}${column === "" ? "" : `.${column}`}`] = texts[language];
  return words;
}
