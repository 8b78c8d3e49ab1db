import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { KeptWords } from "../../runtime/kept-words.ts";

const LOCALES = fileURLToPath(new URL("../../../addin/locales/", import.meta.url));
const RUNTIME = fileURLToPath(new URL("../../runtime/kept-words.ts", import.meta.url));
const SHARED = "\0addin/locales";

/** Funds have a column that is called what the description of every table is called. */
const COLUMN_CALLED_PURPOSE = "tables.Funds.purpose";

/** Words besides the headings: LABEL knows lines and words of the cash report. */
const SAID = /^(?:reportLines\.[\w.-]+|cashReport\.[\w-]+)$/;

/** Sentences too: PLEDGESTATUS tells how a promise stands, CHECKALL what was looked at. */
const TOLD = /^(?:contributionStatus|findingList)\./;

/**
 * Whether the functions need a text in other languages than English: headings, by which they find columns, and labels.
 * Other sentences to fill, and what the checks say, stay English in Excel.
 */
export function isKept(key: string, text: string): boolean {
  if (key.endsWith(".purpose")) return key === COLUMN_CALLED_PURPOSE;
  if (/^tables\.\w+(?:\.\w+)?$/.test(key)) return true;
  return TOLD.test(key) || (SAID.test(key) && !text.includes("{"));
}

/**
 * Of each catalogue only these words: nearly all that the functions say is English, and whole catalogues of reports and
 * checks would be several times as large as the functions. Each key stands once, before its words.
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
      if (id === SHARED) return `export default ${JSON.stringify(wordsByGroup(languages))}`;
      if (!id.startsWith(`${SHARED}/`)) return undefined;
      const at = languages.indexOf(id.slice(SHARED.length + 1));
      return `import { catalogueOf } from "${RUNTIME}"; import words from "${SHARED}";
export default catalogueOf(words, ${at});`;
    },
  };
}

function wordsByGroup(languages: readonly string[]): KeptWords {
  const catalogues = languages.map(
    (language): Record<string, string> =>
      JSON.parse(readFileSync(`${LOCALES}${language}.json`, "utf8")),
  );
  const keys = new Set(
    catalogues.flatMap((words) => Object.keys(words).filter((key) => isKept(key, words[key]))),
  );
  const groups: Record<string, string[][]> = {};
  for (const key of [...keys].sort()) {
    const [group, name] = [key.slice(0, key.lastIndexOf(".")), key.slice(key.lastIndexOf(".") + 1)];
    groups[group] ??= [];
    groups[group].push([name, ...catalogues.map((words) => words[key] ?? "")]);
  }
  return groups;
}
