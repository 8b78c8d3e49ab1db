import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { inputOf } from "./report-text";

const folder = join(import.meta.dirname, "../../golden/cash-report/small-book");
const book = readFileSync(join(folder, "book.txt"), "utf8");

test.each(["en", "de"])("the whole report of a small book, in %s", async (language) => {
  const input = inputOf(book, {
    from: "2023-01-01",
    to: "2024-12-31",
    language,
    evidence: {
      fingerprint: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      version: "1.0.0",
    },
  });
  const text = `${JSON.stringify(cashReport(input), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(folder, `report.${language}.json`));
});
