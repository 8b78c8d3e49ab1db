import { join } from "node:path";
import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { goldenBook, inputOf } from "./report-text";

const golden = join(import.meta.dirname, "../../golden/cash-report");

test.each([
  { name: "small-book", language: "en" },
  { name: "small-book", language: "de" },
  { name: "conference-and-goods", language: "en" },
  { name: "conference-and-goods", language: "de" },
])("the whole report of $name, in $language", async ({ name, language }) => {
  const input = inputOf(goldenBook(name), {
    from: "2023-01-01",
    to: "2024-12-31",
    language,
    evidence: {
      fingerprint: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      version: "1.0.0",
    },
  });
  const text = `${JSON.stringify(cashReport(input), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(golden, name, `report.${language}.json`));
});
