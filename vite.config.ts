import { defineConfig } from "vite";

// The command line and the generator of the sample: one bundle for Node, libraries left outside.
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { cli: "addin/cli.ts" },
    },
  },
});
