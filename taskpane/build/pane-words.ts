import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Catalogues that the page itself says; all others are said by its worker. */
const OWN = /^(?:pane|language|chart|excel|word)\./;
/** Catalogues that neither says: those of the command line. */
const NOBODYS = /^commandLine\./;

/** Which of the two programs of the pane is built. */
export type Program = "page" | "worker";

/** Of the other languages only the words that a program says, so that it opens at once. */
export function paneWords(program: Program = "page"): Plugin {
  const isSaid = (key: string): boolean =>
    program === "page" ? OWN.test(key) : !/^pane\./.test(key) && !NOBODYS.test(key);
  return {
    name: "pane-words",
    enforce: "pre",
    load(id) {
      if (!/addin\/locales\/\w+\.json$/.test(id)) return undefined;
      const words: Record<string, string> = JSON.parse(readFileSync(id, "utf8"));
      const own = Object.entries(words).filter(([key]) => isSaid(key));
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(own))};`,
        moduleType: "js",
      };
    },
  };
}

/** The small formatter of messages that the custom functions have too: every notation of the program, in each language. */
const smallFormatter = {
  "intl-messageformat": fileURLToPath(
    new URL("../../functions/runtime/english-messages.ts", import.meta.url),
  ),
};

/** exceljs without the old language's stand-ins for what every browser of today has. */
const withoutStandIns = { exceljs: "exceljs/dist/exceljs.bare.min.js" };

/** The pane as its users get it, whoever builds it: a test names its own environment, and React has two faces. */
export const forUsers = {
  define: { "process.env.NODE_ENV": '"production"' },
  oxc: { jsx: { runtime: "automatic", development: false } },
  resolve: { alias: { ...smallFormatter, ...withoutStandIns } },
} as const;
