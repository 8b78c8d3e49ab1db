#!/usr/bin/env node
// Starts the command line: installs and builds on first use, says so, and hands the arguments over.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = `${root}dist/cli.cjs`;
const loader = `${root}dist/built-code.cjs`;
const mark = `${root}dist/.built-from`;

/** Name, size and time of every source: enough to see that one has changed. */
function sourceState() {
  const hash = createHash("sha256");
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.(ts|json|cjs)$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\t${size}\t${mtimeMs}\n`);
      }
    }
  };
  visit(`${root}addin`);
  visit(`${root}functions`);
  hash.update(readFileSync(`${root}vite.config.ts`));
  // The engine's code is kept beside the program, for the very version that made it.
  hash.update(process.version);
  return hash.digest("hex");
}

async function build() {
  const state = sourceState();
  if (existsSync(program) && existsSync(mark) && readFileSync(mark, "utf8") === state) return;
  process.stderr.write("Building Treasury (once, a few seconds) ...\n");
  const vite = spawnSync(
    process.execPath,
    [`${root}node_modules/vite/bin/vite.js`, "build", "--logLevel", "warn"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (vite.status !== 0) {
    process.stderr.write("The build did not succeed; its message stands above.\n");
    process.exit(2);
  }
  await keepCode();
  writeFileSync(mark, state);
}

/** Runs the sample's reports once, to keep the code that the engine makes of them. Without it all runs, but later. */
async function keepCode() {
  const script = new URL("keep-code.mjs", import.meta.url);
  const worker = new Worker(script, { argv: [loader, program], stdout: true, stderr: true });
  await new Promise((resolve) => worker.once("exit", resolve).once("error", resolve));
}

install();
await build();
const { loadBuilt } = createRequire(import.meta.url)(loader);
const { main } = loadBuilt(program);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  // Node would answer 1, which means "errors found" here.
  console.error("treasury: a fault in the program, not in your book. Please report what follows.");
  console.error(fault);
  process.exitCode = 2;
}
