#!/usr/bin/env node
// Starts the command line: installs and builds on first use, says so, and hands the arguments over.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = `${root}dist/cli.js`;
const mark = `${root}dist/.built-from`;

/** Name, size and time of every source: enough to see that one has changed. */
function sourceState() {
  const hash = createHash("sha256");
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.(ts|json)$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\t${size}\t${mtimeMs}\n`);
      }
    }
  };
  visit(`${root}addin`);
  visit(`${root}functions`);
  hash.update(readFileSync(`${root}vite.config.ts`));
  return hash.digest("hex");
}

function build() {
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
  writeFileSync(mark, state);
}

install();
build();
const { main } = await import(pathToFileURL(program).href);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  // Node would answer 1, which means "errors found" here.
  console.error("treasury: a fault in the program, not in your book. Please report what follows.");
  console.error(fault);
  process.exitCode = 2;
}
