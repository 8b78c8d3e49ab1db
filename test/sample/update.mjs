// Writes the sample workbooks anew: the test that compares them writes them when it is told to.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, "run", "test/sample/generate.test.ts"], {
  env: { ...process.env, UPDATE_SAMPLE: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
