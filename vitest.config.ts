import { defineConfig } from "vitest/config";
import { functionsMetadata } from "./functions/build/metadata.ts";

export default defineConfig({
  plugins: [functionsMetadata()],
  test: {
    include: ["test/**/*.test.ts"],
    // One worker less than there are cores would be one on a small machine, where the suite is longest.
    maxWorkers: 2,
    setupFiles: ["test/prototype-guard.ts"],
    testTimeout: 60_000,
  },
});
