import { defineConfig } from "vitest/config";
import { functionsMetadata } from "./functions/build/metadata.ts";

export default defineConfig({
  plugins: [functionsMetadata()],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/prototype-guard.ts"],
    testTimeout: 60_000,
  },
});
