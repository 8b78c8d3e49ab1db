import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { KeptWords } from "../../runtime/kept-words.ts";

const LOCALES = fileURLToPath(new URL("../../../addin/locales/", import.meta.url));
const RUNTIME = fileURLToPath(new URL("../../runtime/kept-words.ts", import.meta.url));
const SHARED = "\0addin/locales";

/** Funds have a column that is called what the description of every table is called. */
const COLUMN_CALLED_PURPOSE = "tables.Funds.purpose";

/** Whether the functions need the words of a key in other languages than English: headings, by which they find columns. */
export function isKept(key: string): boolean {
  if (key.endsWith(".purpose")) return key === COLUMN_CALLED_PURPOSE;
  return /^tables\.\w+(?:\.\w+)?$/.test(key);
}

/**
 * Of each catalogue only the words by which tables are read: what the functions say is English, and whole catalogues of
 * reports and checks would be several times as large as the functions. Each key stands once, before its words.
 */
export function keptWords(): Plugin {
  const languages = readdirSync(LOCALES)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
  return {
    name: "kept-words",
    enforce: "pre",
    resolveId(id) {
      const language = /locales\/(\w+)\.json$/.exec(id)?.[1];
      return id === SHARED ? id : language && `${SHARED}/${language}`;
    },
    load(id) {
      if (id === SHARED) return `export default ${JSON.stringify(wordsByTable(languages))}`;
      if (!id.startsWith(`${SHARED}/`)) return undefined;
      const at = languages.indexOf(id.slice(SHARED.length + 1));
      return `import { catalogueOf } from "${RUNTIME}"; import tables from "${SHARED}";
export default catalogueOf(tables, ${at});`;
    },
  };
}

function wordsByTable(languages: readonly string[]): KeptWords {
  const catalogues = languages.map(
    (language): Record<string, string> =>
      JSON.parse(readFileSync(`${LOCALES}${language}.json`, "utf8")),
  );
  const keys = new Set(catalogues.flatMap((words) => Object.keys(words).filter(isKept)));
  const tables: Record<string, string[][]> = {};
  for (const key of [...keys].sort()) {
    const [, table, column = ""] = key.split(".");
    tables[table] ??= [];
    tables[table].push([column, ...catalogues.map((words) => words[key] ?? "")]);
  }
  return tables;
}
