import { expect, test } from "vitest";
import { plainValue, type Value } from "../../../addin/core/value";
import { findingAt, reportOf } from "./small-book";

/** Values as another program reads them, so that the golden file shows 1222.00 and not 122200. */
function plain(_: string, value: unknown): unknown {
  return isValue(value) ? plainValue(value) : value;
}

function isValue(value: unknown): value is Value {
  const types = ["text", "amount", "count", "day", "rate", "share", "unknown"];
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  // A column has a type too, and a key.
  return types.includes(String(value.type)) && !("key" in value);
}

test("the report about the small book", async () => {
  const report = reportOf({
    findings: [
      findingAt("LED-01", { entry: "2025-0006" }),
      findingAt("LED-13", { severity: "warning" }),
      findingAt("PLG-06", { severity: "note" }),
    ],
    evidence: { fingerprint: "0123456789abcdef0123456789abcdef", version: "0.1.0" },
    conclusion: "B",
  });
  await expect(`${JSON.stringify(report, plain, 2)}\n`).toMatchFileSnapshot(
    "../../golden/auditors-report/small-book.json",
  );
});

test("the same input gives the same document", () => {
  expect(JSON.stringify(reportOf())).toBe(JSON.stringify(reportOf()));
});
