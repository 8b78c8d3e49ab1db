/** Rows [name, its text in each language] by the beginning of their keys. */
export type KeptWords = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The catalogue of one language, by its place, out of the words that the build keeps for the bundle. */
export function catalogueOf(groups: KeptWords, language: number): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [group, rows] of Object.entries(groups))
    for (const [name, ...texts] of rows)
      if (texts[language] !== "") words[`${group}.${name}`] = texts[language];
  return words;
}
