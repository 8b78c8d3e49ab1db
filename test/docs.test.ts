import { expect, test } from "vitest";
import { printChecks, printHelp } from "../addin/checks/print-checks";
import { sayIn } from "../addin/core/words";
import { printTables } from "../addin/tables/print-tables";

const say = sayIn("en");
const printed = "<!-- Printed from the code by npm run docs. Do not edit. -->";

// The documentation says what the code does: these pages are printed from it, and compared here.
test.each([
  ["checks", "The checks", printChecks(say)],
  ["checks.de", "Die Prüfungen", printHelp(sayIn("de"))],
  ["workbook", "The tables of the ledger workbook", printTables(say)],
])("docs/%s.md is printed from the code", async (name, title, text) => {
  const page = `${printed}\n\n# ${title}\n\n${text}\n`;
  await expect(page).toMatchFileSnapshot(`../docs/${name}.md`);
});
