import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { functionsMetadata } from "./functions/build/metadata.ts";

// The command line: one bundle for Node with its libraries inside, since loading their files one by one takes longer
// than making a report. Outside stay those that bring files of their own, and what may be missing.
export default defineConfig({
  plugins: [functionsMetadata(), withStarters()],
  ssr: {
    noExternal: true,
    external: ["@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js", "dejavu-fonts-ttf"],
  },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        cli: "addin/cli.ts",
        "word-file": "addin/command-line/word-file.ts",
      },
      // Scripts, of which the engine can keep the code that it made of them (addin/built-code.cjs).
      output: {
        format: "cjs",
        entryFileNames: "[name].cjs",
        chunkFileNames: "assets/[name]-[hash].cjs",
        // Such a script has no way to import what stays outside.
        dynamicImportInCjs: false,
      },
    },
  },
});

/** Lays what loads the program and its thread beside it, as it is. */
function withStarters(): Plugin {
  return {
    name: "starters",
    generateBundle() {
      for (const fileName of ["built-code.cjs", "word-thread.cjs"]) {
        const source = readFileSync(new URL(`addin/${fileName}`, import.meta.url), "utf8");
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}
