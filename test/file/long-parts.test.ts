import { expect, test } from "vitest";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { partsOfFile } from "./office-parts";
import { documentOf, tableOf } from "./small-document";

const ROW_COUNT = 3_000;

// Both libraries pack long parts in pieces; labels of changing length put pairs at every place of a cut.
test.each([
  ["xlsx", writeReportXlsx],
  ["docx", writeReportDocx],
])("%s: letters of two code units are whole in long parts", async (_, write) => {
  const rows = Array.from({ length: ROW_COUNT }, (__, index) => ({
    key: `row${index}`,
    label: `${"x".repeat(index % 7)}\u{1f600}\u{10fff7}${index}`,
  }));
  const xml = [...partsOfFile(await write(documentOf(tableOf([], rows)))).values()].join("");
  expect(xml).not.toContain("\ufffd");
  expect(xml.match(/\u{1f600}\u{10fff7}/gu)).toHaveLength(ROW_COUNT);
});
