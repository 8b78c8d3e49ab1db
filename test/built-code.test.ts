import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inFolder } from "./command-line/run-cli";

const loader = fileURLToPath(new URL("../addin/built-code.cjs", import.meta.url));

/** A program of two parts that need each other. */
const PROGRAM = {
  "main.cjs": `const other = require("./other.cjs");
exports.half = (figure) => figure / 2;
exports.answer = () => other.triple(require("node:path").basename("a/bc").length);`,
  "other.cjs": `const main = require("./main.cjs");
exports.triple = (length) => main.half(length) * 3;`,
};

/** Runs the program in a process of its own; counts the parts whose kept code the engine took. */
const RUN = `const vm = require("node:vm");
let taken = 0;
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (this.cachedDataRejected === false) taken++;
  }
};
const [loader, main, task] = process.argv.slice(1);
const { loadBuilt, keepCode } = require(loader);
const answer = loadBuilt(main).answer();
if (task === "keep") keepCode();
console.log(JSON.stringify({ answer, taken }));`;

function runProgram(folder: string, task = "run"): unknown {
  const main = join(folder, "main.cjs");
  const argv = ["--input-type=commonjs", "-e", RUN, loader, main, task];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

test("code that was kept is taken, and gives the same answer", () =>
  inFolder(PROGRAM, async (folder) => {
    expect(runProgram(folder, "keep")).toEqual({ answer: 3, taken: 0 });
    expect(runProgram(folder)).toEqual({ answer: 3, taken: 2 });
  }));

type Change = (files: { main: string; other: string; code: string }) => void;

const changes: readonly [string, Change, unknown][] = [
  ["missing", ({ code }) => rmSync(code), { answer: 3, taken: 1 }],
  ["blank", ({ code }) => writeFileSync(code, ""), { answer: 3, taken: 1 }],
  [
    "cut short",
    ({ code }) => writeFileSync(code, readFileSync(code).subarray(0, -40)),
    { answer: 3, taken: 1 },
  ],
  [
    "damaged within",
    ({ code }) => {
      const bytes = readFileSync(code);
      bytes[bytes.length - 60] ^= 1;
      writeFileSync(code, bytes);
    },
    { answer: 3, taken: 1 },
  ],
  [
    "that of the other part",
    ({ main, code }) => writeFileSync(code, readFileSync(`${main}.code`)),
    { answer: 3, taken: 1 },
  ],
  [
    "that of another source of the same length",
    ({ other }) => writeFileSync(other, readFileSync(other, "utf8").replace("* 3", "* 5")),
    { answer: 5, taken: 1 },
  ],
];

test.each(changes)("code that is %s is not taken, and the sources are run", (_, change, expected) =>
  inFolder(PROGRAM, async (folder) => {
    runProgram(folder, "keep");
    const other = join(folder, "other.cjs");
    change({ main: join(folder, "main.cjs"), other, code: `${other}.code` });
    expect(runProgram(folder)).toEqual(expected);
  }),
);
