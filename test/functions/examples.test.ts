import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { functionHelp } from "../../functions/build/help.ts";
import { printFunctionPages, printFunctionTable } from "../../functions/build/print-functions.ts";
import { printGermanPages } from "../../functions/build/print-german.ts";
import { translations } from "../../functions/build/translations.ts";
import { evaluate } from "./formula";
import { shownAnswer } from "./shown-answer";

const all = functionHelp();
const printed = "<!-- Printed from the code by npm run docs. Do not edit. -->";

test.each(all.map((help) => [help.id, help] as const))("%s is described whole", (id, help) => {
  expect(help.what, id).not.toBe("");
  expect(help.returns, id).not.toBe("");
  expect(help.unknown, id).not.toBe("");
  expect(help.rounding, id).not.toBe("");
  for (const { name, words } of help.parameters) expect(words, `${id} ${name}`).not.toBe("");
  expect(help.examples.length, id).toBeGreaterThan(0);
});

test.each(all.flatMap(({ examples }) => examples.map((example) => [example])))(
  "%s answers on the sample",
  (example) => {
    const answer = evaluate(example);
    const isRefused = typeof answer === "object" && answer !== null && "error" in answer;
    expect(isRefused ? answer : undefined).toBeUndefined();
  },
);

test("docs/functions.md is printed from the files of the functions, with the answers of the examples", async () => {
  const pages = printFunctionPages(all, (example) => shownAnswer(evaluate(example)));
  const intro =
    "Every function stands in the namespace `TREASURY`. A table is handed over whole, with its headings, such as `Ledger[#All]`; its columns are found by their headings in any language. Wrong input is `#VALUE!` with the cell and what to do; what is not known is `#N/A` with the reason, never 0. The examples are calculated on the sample ledger.";
  await expect(`${printed}\n\n# The functions\n\n${intro}\n\n${pages}\n`).toMatchFileSnapshot(
    "../../docs/functions.md",
  );
});

test("docs/functions.de.md is printed from the German words", async () => {
  const pages = printGermanPages(all, translations().get("de") ?? {});
  expect(pages).not.toContain("undefined");
  expect(pages.match(/^### /gm)).toHaveLength(all.length);
  const intro =
    "Alle Funktionen stehen im Namensraum `TREASURY`. Eine Tabelle wird ganz übergeben, mit ihren Überschriften, etwa `Ledger[#Alle]`; ihre Spalten werden an den Überschriften erkannt, in jeder Sprache. Eine falsche Eingabe ist `#WERT!` mit der Zelle und dem, was zu tun ist; was nicht bekannt ist, ist `#NV` mit dem Grund, niemals 0. Wörter wie `oldest` oder `half-even` schreibt man in jeder Sprache gleich.";
  await expect(`${printed}\n\n# Die Funktionen\n\n${intro}\n\n${pages}\n`).toMatchFileSnapshot(
    "../../docs/functions.de.md",
  );
});

test("the table of functions in the README is printed from the files", async () => {
  const path = fileURLToPath(new URL("../../README.md", import.meta.url));
  const readme = readFileSync(path, "utf8");
  const printedTable = `<!-- functions -->\n\n${printFunctionTable(all)}\n\n<!-- /functions -->`;
  const updated = readme.replace(/<!-- functions -->.*<!-- \/functions -->/s, () => printedTable);
  expect(updated).toContain(printedTable);
  await expect(updated).toMatchFileSnapshot(path);
});
