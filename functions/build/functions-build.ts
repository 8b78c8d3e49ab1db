import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";
import { functionsMetadata } from "./metadata.ts";
import { excelFiles } from "./plugins/excel-files.ts";
import { keptWords } from "./plugins/kept-words.ts";
import { leanDecimal } from "./plugins/lean-decimal.ts";
import { neverRun } from "./plugins/never-run.ts";
import { openFields } from "./plugins/open-fields.ts";
import { plainReasons } from "./plugins/plain-reasons.ts";
import { shortPaths } from "./plugins/short-paths.ts";
import { unsaidWords } from "./plugins/unsaid-words.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * How the custom functions become what Excel loads: one script without a module, for Excel on Windows runs it in an engine
 * of its own that has no page, no import and no promise to wait for. With some families only, to see what the others weigh.
 */
export function functionsBuild(families?: readonly string[]): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    plugins: [
      functionsMetadata({ isForExcel: true, ...(families && { families }) }),
      keptWords(),
      unsaidWords(),
      neverRun(),
      plainReasons(),
      shortPaths(),
      openFields(),
      leanDecimal(),
      excelFiles(),
    ],
    resolve: {
      alias: { "intl-messageformat": `${ROOT}functions/runtime/english-messages.ts` },
    },
    build: {
      outDir: "dist-addin",
      emptyOutDir: true,
      target: "es2020",
      modulePreload: false,
      // A catalogue is noted for a test of languages; whoever says none of its words needs it not.
      rolldownOptions: { treeshake: { manualPureFunctions: ["catalogue"] } },
      lib: {
        entry: "functions/main.ts",
        formats: ["iife"],
        name: "TREASURY",
        fileName: () => "functions.js",
      },
    },
  };
}
