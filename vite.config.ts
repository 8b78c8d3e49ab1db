import { defineConfig } from "vite";
import { functionsMetadata } from "./functions/build/metadata.ts";

// The command line: one bundle for Node with its libraries inside, since loading their files one by one takes longer
// than making a report. Outside stay those that bring files of their own, and what may be missing.
export default defineConfig({
  plugins: [functionsMetadata()],
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
      input: { cli: "addin/cli.ts", "word-thread": "addin/command-line/word-thread.ts" },
    },
  },
});
