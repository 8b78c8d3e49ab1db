import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBooks } from "../../addin/books/read-books";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { bigJournal, bigLedger } from "./big-ledger";
import { familyRatios, flatRatio } from "./cost-bench";
import { functionRatios, manyCallsRatio } from "./function-bench";
import { growthRatios } from "./growth-bench";
import { patternRatios } from "./pattern-bench";
import { plantingRatios } from "./planting-bench";
import { readBench } from "./read-bench";
import { sealRatios } from "./seal-bench";
import { selectionRatios } from "./selection-bench";
import { type Ratio, ratioLine, shortest } from "./timing";

const say = sayIn("en");
const COUNT = 100_000;

/** Runs a program; its whole time in seconds, or undefined when it is not installed or fails. */
function wholeProcess(command: string, args: readonly string[]): number | undefined {
  const from = performance.now();
  const { status } = spawnSync(command, args, { stdio: "ignore" });
  return status === null || status > 1 ? undefined : (performance.now() - from) / 1000;
}

/** Reading ten columns to columns with all strings, against the floor of reading and against exceljs. */
async function readRatios(): Promise<Ratio[]> {
  const seconds = new Map((await readBench(COUNT)).map((figure) => [figure.name, figure.seconds]));
  const of = (name: string): number => seconds.get(name) ?? Number.NaN;
  const read = of("read, native inflate");
  return [
    {
      name: `reading ${COUNT} rows of 10 columns, against inflate and one byte scan`,
      ratio: read / of("floor: inflate and one byte scan"),
      unit: "x",
      budget: { most: 1.6 },
    },
    {
      name: "exceljs on the same file, against reading it here",
      ratio: of("exceljs") / read,
      unit: "x",
      budget: { least: 12 },
    },
  ];
}

/** Time and peak memory of a whole process of Node. */
interface ProcessCost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a script in a process of its own. Throws when it fails: nothing is compared with a failure. */
function nodeProcess(folder: string, script: string): ProcessCost {
  const file = join(folder, "measured.mjs");
  const told = join(folder, "memory");
  const last = `(await import("node:fs")).writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS));`;
  writeFileSync(file, `${script}\n${last}\n`);
  const from = performance.now();
  const { status } = spawnSync(process.execPath, [file], { stdio: "ignore" });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`a measured process ended with ${status}`);
  return { seconds, megabytes: Number(readFileSync(told, "utf8")) / 1024 };
}

/** A script that runs the command line as its launcher does. */
function asLaunched(argv: readonly string[]): string {
  const launcher = new URL("../../addin/launch.mjs", import.meta.url).href;
  return `process.argv.splice(2, Infinity, ...${JSON.stringify(argv)});
process.stdout.write = () => true;
await import(${JSON.stringify(launcher)});
process.exitCode = process.exitCode === 2 ? 2 : 0;`;
}

function processRatios(folder: string): Ratio[] {
  const book = join(folder, "big.xlsx");
  writeFileSync(book, bigLedger(COUNT));
  const at = (path: string): string => new URL(path, import.meta.url).href;
  // The launcher builds the command line where it is not there yet.
  wholeProcess(process.execPath, [fileURLToPath(at("../../addin/launch.mjs")), "--help"]);
  const own = nodeProcess(folder, asLaunched(["check", book, "--today", "2026-11-21"]));
  const exceljs = nodeProcess(
    folder,
    `const { default: ExcelJS } = await import(${JSON.stringify(at("../../node_modules/exceljs/excel.js"))});
await new ExcelJS.Workbook().xlsx.readFile(${JSON.stringify(book)});`,
  );
  return [
    { name: `treasury check, ${COUNT} entries, whole process`, ratio: own.seconds, unit: "s" },
    { name: "peak memory of treasury check", ratio: own.megabytes, unit: "MB" },
    {
      name: "exceljs only reading the file, against treasury check: time",
      ratio: exceljs.seconds / own.seconds,
      unit: "x",
    },
    {
      name: "exceljs only reading the file, against treasury check: peak memory",
      ratio: exceljs.megabytes / own.megabytes,
      unit: "x",
    },
    ...hledgerRatios(folder, own.seconds),
  ];
}

/** A ledger of a million entries: whether its time grows with its rows alone, and the memory of a whole check. */
function millionRatios(folder: string): Ratio[] {
  const [count, book] = [1_000_000, join(folder, "million.xlsx")];
  const flat = flatRatio(count, 10_000);
  writeFileSync(book, bigLedger(count));
  const own = nodeProcess(folder, asLaunched(["check", book, "--today", "2026-11-21"]));
  return [
    flat,
    { name: `treasury check, ${count} entries, whole process`, ratio: own.seconds, unit: "s" },
    { name: "its peak memory", ratio: own.megabytes, unit: "MB" },
  ];
}

/** Both reports of the sample in the four usual formats, as a whole process and against Node starting up. */
function reportRatios(folder: string): Ratio[] {
  const at = (path: string): string => new URL(path, import.meta.url).href;
  const sample = fileURLToPath(at("../../addin/sample/ledger.xlsx"));
  const argv = ["report", sample, "--today", "2025-07-01", "--out", join(folder, "reports")];
  const script = asLaunched(argv);
  nodeProcess(folder, script);
  const runs = [1, 2, 3].map(() => nodeProcess(folder, script).seconds);
  const start = Math.min(...[1, 2, 3].map(() => nodeProcess(folder, "").seconds));
  const seconds = Math.min(...runs);
  return [
    {
      name: "both reports of the sample, .xlsx, .docx, .csv and .json, whole process",
      ratio: seconds,
      unit: "s",
      budget: { most: 1.5 },
    },
    { name: "the same against starting Node", ratio: seconds / start, unit: "x" },
  ];
}

function hledgerRatios(folder: string, own: number): Ratio[] {
  const journal = join(folder, "big.journal");
  writeFileSync(journal, bigJournal(COUNT));
  const check = wholeProcess("hledger", ["-f", journal, "check"]);
  const balance = wholeProcess("hledger", ["-f", journal, "balance"]);
  if (check === undefined || balance === undefined) {
    process.stdout.write("hledger is not installed: the comparison with it is left out.\n");
    return [];
  }
  return [
    {
      name: "hledger check + balance, against treasury check (all checks and the cash report)",
      ratio: (check + balance) / own,
      unit: "x",
    },
  ];
}

/** From a file to books. */
function booksRatio(): Ratio {
  const bytes = bigLedger(COUNT);
  const read = shortest(() => readBooks(readWorkbook(bytes, "big.xlsx"), say), 3);
  return { name: `file to books, ${COUNT} entries of 12 columns`, ratio: read, unit: "s" };
}

/** What is measured, by the name under which it can be asked for alone. */
const pieces: Readonly<Record<string, (folder: string) => Ratio[] | Promise<Ratio[]>>> = {
  reading: async () => [...(await readRatios()), booksRatio()],
  patterns: patternRatios,
  selection: selectionRatios,
  growth: growthRatios,
  seal: sealRatios,
  functions: () => [manyCallsRatio(), ...functionRatios(COUNT)],
  planted: () => plantingRatios((line) => process.stdout.write(`${line}\n`)),
  checks: () => [...familyRatios(COUNT), flatRatio(COUNT, 10_000)],
  million: millionRatios,
  processes: processRatios,
  reports: reportRatios,
};

/** What takes many minutes is measured only when somebody asks for it. */
const onlyWhenAsked: ReadonlySet<string> = new Set(["million"]);

/** Measures the pieces that are asked for, all where none is, and tells of each as soon as it is done. */
async function bench(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in pieces));
  if (unknown !== undefined)
    throw new Error(`${unknown} is no piece; there are ${Object.keys(pieces).join(", ")}, pane`);
  const folder = mkdtempSync(join(tmpdir(), "treasury-bench-"));
  try {
    for (const [name, measure] of Object.entries(pieces)) {
      const isWanted = asked.length > 0 ? asked.includes(name) : !onlyWhenAsked.has(name);
      if (!isWanted) continue;
      const from = performance.now();
      process.stdout.write(`${name} ...\n`);
      for (const ratio of await measure(folder)) process.stdout.write(`${ratioLine(ratio)}\n`);
      process.stdout.write(`${name}: measured in ${seconds(performance.now() - from)} s\n\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(0);

await bench(process.argv.slice(2));
