import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sha256OfText } from "../../addin/seal/sha256";
import { type ReferenceFile, referenceFile } from "../../addin/statistics/reference/reference-file";
import { type Outcome, runReference } from "../../addin/statistics/reference/run-reference";
import { statisticNamed } from "../../addin/statistics/registry";
import { dataSetsIn } from "./data-sets";

/** The seal's hash, which is no statistic but stands in the reference files. */
const others = new Map([
  ["sha256", (input: object) => ({ hex: sha256OfText("text" in input ? String(input.text) : "") })],
]);

const USAGE = "npm run reference -- FILE.json [--data DIR] [--area AREA] [--fn FUNCTION]\n";

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, area: { type: "string" }, fn: { type: "string" } },
});

/** Prints the disagreements and what each area came to; answers the exit code. */
function report(outcomes: Iterable<Outcome>): number {
  const areas = new Map<string, { agree: number; all: number }>();
  let leftOut = 0;
  for (const outcome of outcomes) {
    const area = areas.get(outcome.area) ?? { agree: 0, all: 0 };
    areas.set(outcome.area, area);
    if (outcome.leftOut !== undefined) {
      leftOut++;
      print(`LEFT OUT ${outcome.id}: ${outcome.leftOut}`);
    }
    for (const { place, expected, found, agrees } of outcome.comparisons) {
      area.all++;
      if (agrees) area.agree++;
      else print(`DISAGREES ${place}: expected ${shown(expected)}, found ${shown(found)}`);
    }
  }
  return totals(areas, leftOut);
}

function totals(areas: ReadonlyMap<string, { agree: number; all: number }>, leftOut: number) {
  let agree = 0;
  let all = 0;
  for (const [area, counts] of [...areas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    print(`${area.padEnd(16)} ${counts.agree} of ${counts.all} agree`);
    agree += counts.agree;
    all += counts.all;
  }
  print(`${"all".padEnd(16)} ${agree} of ${all} agree`);
  if (leftOut > 0) print(`${leftOut} cases were left out, since their data set is missing`);
  return agree === all && all > 0 ? 0 : 1;
}

function shown(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The command cannot be carried out: exit code 2, as of the command line. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n${USAGE}`);
  process.exit(2);
}

function readReferences(path: string | undefined): ReferenceFile {
  if (path === undefined) return refuse("Name the file of reference values.");
  if (!existsSync(path)) return refuse(`There is no file ${path}.`);
  const parsed = referenceFile.safeParse(JSON.parse(readFileSync(path, "utf8")));
  return parsed.data ?? refuse(`${path} is no file of reference values: ${parsed.error?.message}`);
}

const file = readReferences(positionals[0]);
const chosen = ({ area, fn }: { area: string; fn: string }) =>
  (options.area === undefined || options.area === area) &&
  (options.fn === undefined || options.fn === fn);
process.exitCode = report(
  runReference(
    { cases: file.cases?.filter(chosen) ?? [], tables: file.tables?.filter(chosen) ?? [] },
    { resolve: dataSetsIn(options.data ?? ""), find: (fn) => statisticNamed(fn) ?? others.get(fn) },
  ),
);
