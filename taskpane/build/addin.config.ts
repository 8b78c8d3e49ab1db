import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { leanDecimal } from "../../functions/build/plugins/lean-decimal.ts";
import { addinFiles, panePage } from "./addin-files.ts";
import { leanExceljs } from "./lean-exceljs.ts";
import { forUsers, paneWords } from "./pane-words.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PANE = "taskpane";

/**
 * The folder for the server, beside what the custom functions have written there: the pane, whose page stands in `pane`,
 * manifest, icons and help. All addresses are relative, so that the folder may stand anywhere on a server.
 */
export function addinConfig(pane = PANE): UserConfig {
  return {
    root: `${ROOT}${pane}`,
    base: "./",
    publicDir: false,
    // Only the pane itself has a worker that says the other words.
    plugins: [
      addinFiles(),
      panePage("taskpane.html"),
      leanDecimal(),
      ...(pane === PANE ? [paneWords("page")] : []),
    ],
    ...forUsers,
    worker: { format: "es", plugins: () => [paneWords("worker"), leanDecimal(), leanExceljs()] },
    build: {
      outDir: `${ROOT}dist-addin`,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      // An image as part of a style or script would be larger than the file, and not kept by the browser.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Fluent marks its files for servers that draw pages; here is none.
        onwarn: (warning, warn) => {
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
      },
    },
  };
}

export default defineConfig(() => addinConfig());
