import { defineConfig } from "vite";

// The reference values are run by a bundle, as users' machines run the functions.
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/reference",
    minify: false,
    rolldownOptions: { input: { reference: "test/reference/reference.ts" } },
  },
});
