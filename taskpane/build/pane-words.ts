import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Catalogues that the page itself says; all others are said by its worker. */
const OWN = /^(?:pane|language|chart|host)\./;
/** Catalogues that neither says: those of the command line, and of what only it makes. */
const NOBODYS = /^(?:commandLine|memberStatement|explanations|cashReport\.trace)\./;

/** Which of the two programs of the pane is built. */
export type Program = "page" | "worker";

/** Of the other languages only the words that a program says, so that it opens at once. */
export function paneWords(program: Program = "page"): Plugin {
  const isSaid = (key: string): boolean =>
    program === "page" ? OWN.test(key) : !/^(?:pane|host)\./.test(key) && !NOBODYS.test(key);
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
