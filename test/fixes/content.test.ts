import { expect, test } from "vitest";
import type { CellContent } from "../../addin/core/finding";
import { contentOfLog, logText } from "../../addin/core/log-content";

test.each<[CellContent, string]>([
  [true, "TRUE"],
  [false, "FALSE"],
  ["TRUE", "'TRUE"],
  ["true", "true"],
  [1, "1"],
  ["1", "'1"],
  [null, ""],
  ["", "'"],
  [{ formula: "A1+1" }, "=A1+1"],
  ["=A1", "'=A1"],
])("%j stands in the log as %s, and comes back as it was", (content, text) => {
  expect(logText(content)).toBe(text);
  expect(contentOfLog(text)).toEqual(content);
});
