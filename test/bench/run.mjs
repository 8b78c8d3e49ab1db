// Measures everything, or the pieces that are named: npm run bench [-- PIECE ...]. Those of Node run as a user's machine
// runs the command line, that of the pane runs in Chromium.
import { spawnSync } from "node:child_process";
import { build, runnerImport } from "vite";

const PANE = "pane";
const asked = process.argv.slice(2);
const others = asked.filter((name) => name !== PANE);

if (asked.length === 0 || others.length > 0) {
  await build({ configFile: "test/bench/vite.config.ts", logLevel: "warn" });
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", "dist/bench/bench.js", ...others],
    {
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
}
if (asked.length === 0 || asked.includes(PANE)) {
  const { module } = await runnerImport("test/bench/pane-bench.ts");
  await module.paneBench();
}
