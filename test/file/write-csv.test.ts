import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { text } from "../../addin/core/value";
import { writeTableCsv } from "../../addin/file/write-csv";
import { cashPosition } from "./sample-tables";
import { tableOf } from "./small-document";

const golden = (name: string) =>
  readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8");

test("the cash position as before", () => {
  expect(writeTableCsv(cashPosition())).toBe(golden("cash-position.csv"));
});

test.each([
  ["plain", "plain"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", `"'=1+1"`],
  ["+1", `"'+1"`],
  ["-1", `"'-1"`],
  ["@SUM(A1)", `"'@SUM(A1)"`],
  ["\t=1", `"'\t'=1"`],
  [" =1", `"' =1"`],
  ["\uff1d1", `"'\uff1d1"`],
  ["a;=1", `"a;'=1"`],
  ["\u22125", "\u22125"],
])("%j is written as %j", (words, field) => {
  const table = tableOf(
    [{ key: "a", label: "A", type: "text" }],
    [{ key: "row", values: { a: text(words) } }],
  );
  expect(writeTableCsv(table)).toBe(`\ufeffkey,label,a\r\nrow,row,${field}\r\n`);
});
