import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtPane } from "../host/built-addin";

/** What the pane may load before its first view stands there, by gzip. */
const BUDGET_KIB = 190;

const files = await builtPane();

function textOf(name: string): string {
  const content = files.get(name);
  if (content === undefined) throw new Error(`the build made no ${name}`);
  return new TextDecoder().decode(content);
}

/** A script with all that it imports before it runs, by name. */
function withImports(name: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, other] of textOf(name).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`assets/${other}`, known);
  return known;
}

const page = textOf("taskpane.html");
const assets = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name);
/** The view that the ribbon's first button opens is loaded at once too. */
const views = [...files.keys()].filter((name) => /^assets\/check-.*\.js$/.test(name));

test(`the pane with its first view is not larger than ${BUDGET_KIB} KiB by gzip`, () => {
  expect(views).toHaveLength(1);
  const scripts = [...assets, ...views].filter((name) => name.endsWith(".js"));
  const all = new Set([...assets, ...scripts.flatMap((name) => [...withImports(name)])]);
  const bytes = [...all].reduce((sum, name) => sum + gzipSync(textOf(name)).length, 0);
  console.info(`taskpane.html: ${(bytes / 1024).toFixed(0)} KiB by gzip, budget ${BUDGET_KIB}`);
  expect(bytes / 1024).toBeLessThan(BUDGET_KIB);
});

test("the writers of files come when a file is written, and only to the worker", () => {
  const first = [...assets, ...views].filter((name) => name.endsWith(".js"));
  const text = first.flatMap((name) => [...withImports(name)].map(textOf)).join("\n");
  expect(text).not.toMatch(/ExcelJS|exceljs|w:document/);
  const withExceljs = [...files.keys()].filter((name) => /ExcelJS/.test(textOf(name)));
  expect(withExceljs).toHaveLength(1);
  expect(withExceljs[0]).not.toMatch(/^assets\/main-/);
});
