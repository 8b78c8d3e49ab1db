import { parseAst } from "vite";
import { expect, test } from "vitest";
import type { Check } from "../../addin/checks/check";
import { checks, sourceOf } from "../../addin/checks/registry";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf } from "../../addin/tables/table";
import { functionsJson, readMetadata } from "../../functions/build/metadata.ts";
import { isKept } from "../../functions/build/plugins/kept-words.ts";
import { NAMES_LEFT_OUT } from "../../functions/build/plugins/lean-decimal.ts";
import { READABLE } from "../../functions/runtime/books-of";
import {
  builtFunctions,
  bytesOf,
  fileOf,
  onlyChecks,
  programOf,
  sizesByFamily,
} from "./built-functions";

const files = await builtFunctions();
const program = fileOf(files, "functions.js");

/** What issue 4 wants of the functions without the audit statistics. */
const BUDGET_KIB = 40;
/** Families of the treasurers, and what checks: of no function of them do statistics come along. */
const WITHOUT_STATISTICS = ["contributions", "cash", "exchange", "audit", "helpers"];

/** What that is: 178, and 1 % more. 39 of it are texts alone: what 136 checks say, and headings in four languages. */
const CAP_WITHOUT_STATISTICS_KIB = 180;

/** Families that check nothing but whether their tables can be read: what the budget was meant for. */
const TREASURERS = ["contributions", "cash", "exchange", "helpers"];

/** What these are without the checks that they never run: 97, and 1 % more. */
const CAP_TREASURERS_KIB = 98;

/** What all is: 272, and 1 % more. */
const CAP_KIB = 275;

test(`the program is not larger than ${CAP_KIB} KiB by gzip`, async () => {
  const kib = bytesOf(program) / 1024;
  const families = (await sizesByFamily()).map(([name, bytes]) => `${name} ${bytes}`);
  console.info(`functions.js: ${kib.toFixed(1)} KiB by gzip; shares in bytes`);
  console.info(families.slice(0, 9).join(" · "));
  expect(kib, families.join("\n")).toBeLessThan(CAP_KIB);
});

test(`without the audit statistics it is not larger than ${CAP_WITHOUT_STATISTICS_KIB} KiB`, async () => {
  const kib = bytesOf(await programOf(WITHOUT_STATISTICS)) / 1024;
  console.info(`without the audit statistics: ${kib.toFixed(1)} KiB, budget ${BUDGET_KIB}`);
  expect(kib).toBeLessThan(CAP_WITHOUT_STATISTICS_KIB);
});

test(`the treasurers' families alone are not larger than ${CAP_TREASURERS_KIB} KiB`, async () => {
  const own = checks.filter(({ code }) => READABLE.includes(code));
  const beginnings = own.map(({ family, code }) => `${family}/${code.toLowerCase()}`);
  expect(beginnings).toHaveLength(READABLE.length);
  const kib = bytesOf(await programOf(TREASURERS, [onlyChecks(beginnings)])) / 1024;
  console.info(`contributions, cash, exchange, helpers alone: ${kib.toFixed(1)} KiB`);
  expect(kib).toBeLessThan(CAP_TREASURERS_KIB);
});

test("the build makes the page, the program, and what Excel shows in each language", async () => {
  expect([...files.keys()].sort()).toEqual([
    "functions.de.json",
    "functions.html",
    "functions.js",
    "functions.json",
  ]);
  expect(fileOf(files, "functions.json")).toBe(functionsJson(await readMetadata()));
  expect(fileOf(files, "functions.de.json")).toContain("Buchbestand eines Kontos");
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Every node below one, with its parent. */
function* nodesIn(node: Node): Generator<{ node: Node; parent: Node; key: string }> {
  for (const [key, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) {
        yield { node: child, parent: node, key };
        yield* nodesIn(child);
      }
}

const tree: unknown = parseAst(program);
if (!isNode(tree)) throw new Error("the program is no program");
const all = [...nodesIn(tree)];

const nameOf = ({ name }: Node): string => String(name);
const isProperty = ({ parent, key }: { parent: Node; key: string }): boolean =>
  (key === "property" || key === "key") && parent.computed !== true;

/** Names that the program uses and declares nowhere: what it expects of its host. */
function expected(): string[] {
  const declared = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === "Identifier") declared.add(nameOf(pattern));
    for (const part of ["left", "argument", "value"]) bind(pattern[part]);
    for (const part of ["elements", "properties"])
      if (Array.isArray(pattern[part])) pattern[part].forEach(bind);
  };
  for (const { node } of all) {
    if (node.type === "VariableDeclarator" || /^(Function|Class)/.test(node.type)) bind(node.id);
    if (Array.isArray(node.params)) node.params.forEach(bind);
    if (node.type === "CatchClause") bind(node.param);
  }
  const used = all
    .filter((one) => one.node.type === "Identifier" && !isProperty(one) && one.key !== "label")
    .map(({ node }) => nameOf(node));
  return [...new Set(used)].filter((name) => !declared.has(name)).sort();
}

/** Names of ECMAScript that are the same on every machine and at every time: without Date, Intl and Promise. */
const LANGUAGE = new Set(
  (
    "Array ArrayBuffer BigInt BigUint64Array Boolean DataView Error Float64Array Int32Array JSON Map Math NaN Number Object " +
    "RangeError RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet arguments " +
    "isFinite"
  ).split(" "),
);

// crypto: decimal.js asks `typeof crypto` for a setting that nobody makes.
test("the program expects of its host the language and CustomFunctions, nothing else", () => {
  expect(expected().filter((name) => !LANGUAGE.has(name))).toEqual(["CustomFunctions", "crypto"]);
});

const CALLS = all.flatMap(({ node }) => {
  const { object, property } = node;
  return node.type === "MemberExpression" && isNode(object) && isNode(property)
    ? [`${nameOf(object)}.${nameOf(property)}`]
    : [];
});

test("it asks neither chance nor the language of the machine", () => {
  expect(CALLS.filter((call) => /\.(random|toLocale\w*|localeCompare)$/.test(call))).toEqual([]);
});

test("it waits for nothing and loads nothing", () => {
  const late = all.filter(
    ({ node }) => node.async === true || /^(Await|Import|Export)/.test(node.type),
  );
  expect(late.map(({ node }) => node.type)).toEqual([]);
  expect(CALLS.filter((call) => /\.(then|catch|finally)$/.test(call))).toEqual([]);
});

test("nothing that was left out of decimal.js is called", () => {
  const called = new Set(
    CALLS.filter((call) => !call.startsWith("Math.")).map((call) => call.replace(/^.*\./, "")),
  );
  expect(NAMES_LEFT_OUT.filter((name) => called.has(name))).toEqual([]);
});

test("of other languages the headings of tables and the labels are kept, and no descriptions", () => {
  for (const table of allTables) {
    expect(isKept(table.title.key, ""), table.title.key).toBe(true);
    for (const key of Object.keys(table.columns))
      expect(isKept(headingOf(table, key).key, "")).toBe(true);
    if (!("purpose" in table.columns)) expect(isKept(table.purpose.key, "")).toBe(false);
  }
  expect(program).toContain("Kassenbuch");
  expect(program).not.toContain("Jede Einnahme und jede Ausgabe");
});

test("what rules demand and where they come from is kept, since EXPLAIN says it", () => {
  for (const check of checks)
    for (const words of [check.title, sourceOf(check).english])
      expect(program, check.code).toContain(words.slice(0, 12).replaceAll("`", "\\`"));
});

test("help pages of checks are left out", () => {
  const left = checks.flatMap(({ code, help }) =>
    Object.values(help)
      .filter((words) => program.includes(words.replaceAll("`", "\\`")))
      .map((words) => `${code}: ${words}`),
  );
  expect(left).toEqual([]);
  // Whoever asked for a page after all would name its parts.
  expect(/\bfalseAlarm\b/.test(program)).toBe(false);
});

test("private members are kept in their objects, and checks are known by their codes alone", () => {
  // What is left belongs to what is remembered of books and ranges.
  expect(program).not.toContain("private elements");
  expect(/\.\/ledger\/led-01-(\w+)\.ts/.exec(program)?.[1]).toBe("a");
});

/** A part of what a check says that no place to fill and no quoting cuts, as the program would hold it. */
const plainPart = ({ message, advice }: Check): string =>
  [message, advice]
    .flatMap((text) => text.split(/[{}'"`\\]/))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");

test("what looks at reports or the workbook is named, but neither runs nor speaks", () => {
  const unseen = checks.filter(({ looksAt }) => looksAt !== undefined);
  expect(unseen.length).toBeGreaterThan(10);
  expect(unseen.filter((check) => program.includes(plainPart(check)))).toEqual([]);
  const seen = checks.filter(({ looksAt }) => looksAt === undefined);
  expect(seen.filter((check) => !program.includes(plainPart(check)))).toEqual([]);
});

test("charts, ways from a figure to its entries, and names of currencies are left out", () => {
  // Keys of the catalogues of charts, and of the causes that a trace is made of.
  const left = ["Argentine Peso", "CFA Franc", "cashReport.charts", "cashReport.trace"];
  expect(left.filter((one) => program.includes(one))).toEqual([]);
  expect(program.includes("XOF 0")).toBe(true);
});
