import type { Plugin } from "vite";

/** Funds have a column that is called what the description of every table is called. */
const COLUMN_CALLED_PURPOSE = "tables.Funds.purpose";

/** Whether the functions need the words of a key in other languages than English: headings, by which they find columns. */
export function isKept(key: string): boolean {
  if (key.endsWith(".purpose")) return key === COLUMN_CALLED_PURPOSE;
  return /^tables\.\w+(?:\.\w+)?$/.test(key);
}

/**
 * Of each catalogue only the words by which tables are read: what the functions say is English, and whole catalogues of
 * reports and checks would be several times as large as the functions.
 */
export function keptWords(): Plugin {
  return {
    name: "kept-words",
    enforce: "pre",
    transform(code, id) {
      if (!/addin\/locales\/\w+\.json$/.test(id)) return undefined;
      const texts: Record<string, string> = JSON.parse(code);
      const kept = Object.entries(texts).filter(([key]) => isKept(key));
      return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
    },
  };
}
