import { defineConfig } from "vite";
import { functionsMetadata } from "../../functions/build/metadata.ts";

// The measurements, built like the command line, so that they run as a user's machine runs it.
export default defineConfig({
  plugins: [functionsMetadata()],
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/bench",
    minify: false,
    rolldownOptions: { input: { bench: "test/bench/bench.ts" } },
  },
});
