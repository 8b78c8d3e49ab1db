import { expect, test } from "vitest";
import type { Document, ReportRow } from "../../../addin/core/document";
import { amount, count } from "../../../addin/core/value";
import { findingsOf } from "../../ledger-text";
import { reportOf } from "../reports/documents";

const members = (open: string): string => `
Members
Key | Code | Open name
k1 | M1 | ${open}
k2 | M2 | yes

Ledger
No | Date | Account | In | Out
1 | 2024-01-31 | A | 1 |
`;

/** T5 with rows written as "key active minor". */
function report(...rows: string[]): Document {
  const made = rows.map((text): ReportRow => {
    const [key, active, minor] = text.split(" ");
    return {
      key,
      label: key,
      kind: key === "total" ? "total" : "line",
      values: { active: count(Number(active)), received: amount(Number(minor), "EUR") },
    };
  });
  const columns = [
    { key: "active", label: "Active", type: "count" },
    { key: "received", label: "Received", type: "amount" },
  ] as const;
  return reportOf("ICC", {
    type: "table",
    id: "T5",
    title: "T5",
    labelHeading: "Continent",
    columns,
    rows: made,
  });
}

const found = (document: Document, open = ""): string[] =>
  findingsOf("PRV-03", members(open), { cashReport: document }).map((one) =>
    one.slice(0, one.indexOf(": who")),
  );

test("PRV-03 is silent for five members, for groups without figures, and for open names", () => {
  expect(found(report("continent.Africa 5 100", "continent.Asia 0 0", "total 10 100"))).toEqual([]);
  expect(found(report("continent.Africa 4 100", "total 10 100"), "yes")).toEqual([]);
  expect(findingsOf("PRV-03", members(""))).toEqual([]);
});

test("PRV-03 is silent where all members together are fewer than five", () => {
  expect(found(report("continent.Africa 2 100", "total 4 100"))).toEqual([]);
});

test("PRV-03 tells every group below five, one without an active member too", () => {
  const rows = ["continent.Africa 4 100", "continent.Asia 1 7", "continent.Europe 0 3"];
  expect(found(report(...rows, "total 5 110"))).toEqual([
    "T5!B2: “continent.Africa” in T5 has 4 active members",
    "T5!B3: “continent.Asia” in T5 has 1 active member",
    "T5!B4: “continent.Europe” in T5 has no active member",
  ]);
});
