import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Catalogues that the page itself says; all others are said by the worker, which has them whole. */
const OWN = /^(?:pane|language|chart|excel|word)\./;

/** Of the other languages only the words that the page says, so that it opens at once. */
export function paneWords(): Plugin {
  return {
    name: "pane-words",
    enforce: "pre",
    load(id) {
      if (!/addin\/locales\/\w+\.json$/.test(id)) return undefined;
      const words: Record<string, string> = JSON.parse(readFileSync(id, "utf8"));
      const own = Object.entries(words).filter(([key]) => OWN.test(key));
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(own))};`,
        moduleType: "js",
      };
    },
  };
}
