import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { inFolder, runCli } from "./run-cli";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sample = join(root, "addin/sample/ledger.xlsx");
// Inside the project, where the program finds the packages that stay outside of it.
const built = join(root, "dist/built-test");
const START = `const { loadBuilt } = require(process.argv[1]);
loadBuilt(process.argv[2]).main(process.argv.slice(3)).then((code) => { process.exitCode = code; });`;

beforeAll(async () => {
  await build({ root, logLevel: "error", build: { outDir: built } });
}, 60_000);

/** The built program in a process of its own, which must end by itself. */
function runBuilt(...argv: string[]) {
  const program = [join(built, "built-code.cjs"), join(built, "cli.cjs")];
  return spawnSync(process.execPath, ["--input-type=commonjs", "-e", START, ...program, ...argv], {
    encoding: "utf8",
    timeout: 60_000,
  });
}

test("a Word file of the thread has the bytes of one made without it", { timeout: 90_000 }, () =>
  inFolder({}, async (folder) => {
    const there = join(folder, "there");
    const here = join(folder, "here");
    const argv = ["report", sample, "--today", "2025-07-01", "--format", "docx", "--out"];
    const run = runBuilt(...argv, there);
    expect({ status: run.status, signal: run.signal }).toEqual({ status: 0, signal: null });
    await runCli(...argv, here);
    for (const name of ["cash-report.docx", "auditors-report.docx"])
      expect(readFileSync(join(there, name)).equals(readFileSync(join(here, name)))).toBe(true);
  }),
);

test.each([
  ["no Word file is wanted", ["report", sample, "--format", "csv"], 0],
  ["the book is not there", ["report", "no-such-book.xlsx"], 2],
])("the program ends where %s", { timeout: 90_000 }, (_, argv, status) =>
  inFolder({}, async (folder) => {
    const run = runBuilt(...argv, "--out", join(folder, "out"));
    expect({ status: run.status, signal: run.signal }).toEqual({ status, signal: null });
  }),
);
