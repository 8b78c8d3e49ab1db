import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Catalogues that the page itself says; all others are said by its worker. */
const OWN = /^(?:pane|language|chart|host)\./;
/** Catalogues that neither says: those of the command line, and of what only it makes. */
const NOBODYS = /^(?:commandLine|memberStatement|explanations|cashReport\.trace)\./;

const LOCALES = fileURLToPath(new URL("../../addin/locales/", import.meta.url));
/** The keys of all languages: they stand in a program once, since they are longer than many a text. */
const KEYS = "virtual:pane-keys";

/** Which of the two programs of the pane is built. */
export type Program = "page" | "worker";

/** Of the other languages only the words that a program says, so that it opens at once. */
export function paneWords(program: Program = "page"): Plugin {
  const isSaid = (key: string): boolean =>
    program === "page" ? OWN.test(key) : !/^(?:pane|host)\./.test(key) && !NOBODYS.test(key);
  const wordsOf = (id: string): Record<string, string> => JSON.parse(readFileSync(id, "utf8"));
  const all = readdirSync(LOCALES).map((name) => wordsOf(`${LOCALES}${name}`));
  const keys = [...new Set(all.flatMap((words) => Object.keys(words)))].filter(isSaid).sort();
  return {
    name: "pane-words",
    enforce: "pre",
    resolveId: (id) => (id === KEYS ? KEYS : undefined),
    load(id) {
      if (id === KEYS) return { code: `export default ${JSON.stringify(keys)};`, moduleType: "js" };
      if (!/addin\/locales\/\w+\.json$/.test(id)) return undefined;
      const words = wordsOf(id);
      const texts = keys.map((key) => words[key] ?? null);
      return {
        code: `import keys from "${KEYS}";
const texts = ${JSON.stringify(texts)};
export default Object.fromEntries(keys.map((key, at) => [key, texts[at]]).filter(([, text]) => text !== null));`,
        moduleType: "js",
      };
    },
  };
}

/** Libraries in their smaller shape: the formatter of messages is that of the custom functions, for every notation of the program. */
const smaller = {
  // Without what browsers of ten years ago lacked.
  exceljs: "exceljs/dist/exceljs.bare.min.js",
  "intl-messageformat": fileURLToPath(
    new URL("../../functions/runtime/english-messages.ts", import.meta.url),
  ),
};

/** The pane as its users get it, whoever builds it: a test names its own environment, and React has two faces. */
export const forUsers = {
  define: { "process.env.NODE_ENV": '"production"' },
  oxc: { jsx: { runtime: "automatic", development: false } },
  resolve: { alias: smaller },
} as const;
