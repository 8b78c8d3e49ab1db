import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memberFileName } from "../../addin/command-line/member-files";
import { inFolder, runCli } from "./run-cli";

const today = ["--today", "2025-12-31"];
const sheet = (members: readonly string[]): string =>
  [
    "No,Date,Account,Text,In,Out,Currency,Category,Member,Year",
    ...members.map(
      (member, index) =>
        `${index + 1},2025-01-0${index + 1},CASH,Thanks,10.00,,EUR,contributions,${member},2025`,
    ),
  ].join("\n");
const map = JSON.stringify({
  title: "Members",
  sheet: "Ledger",
  headingRow: 1,
  order: "oldest-first",
  baseCurrency: "EUR",
  accounts: [{ account: "CASH", kind: "cash", currency: "EUR", opening: { amount: "0" } }],
  categories: [
    { category: "contributions", side: "receipt", reportLine: "receipts.contributions" },
  ],
  entry: {
    no: { column: "No" },
    date: { column: "Date" },
    account: { value: "CASH" },
    text: { column: "Text" },
    category: { column: "Category" },
    member: { column: "Member" },
    year: { column: "Year" },
    amount: { in: { column: "In" }, out: { column: "Out" } },
  },
});
const files = (members: readonly string[]) => ({ "Ledger.csv": sheet(members), "map.json": map });

test.each([
  ["AF-01", "statement-AF-01"],
  ["AB (ML)", "statement-AB_(ML)"],
  ["AB/ML", "statement-AB-ML"],
  ["КПР", "statement-КПР"],
  ["../../etc", "statement-..-..-etc"],
  ["CON", "statement-CON"],
  ['a<b>:"|?*\u0000\u202e', "statement-a-b--------"],
  ["end.", "statement-end-"],
  ["x".repeat(300), `statement-${"x".repeat(50)}`],
])("%j is written to %s", (code, name) => {
  expect(memberFileName(code)).toBe(name);
});

describe("the command statement", () => {
  const run = (folder: string, ...argv: string[]) =>
    runCli(
      "statement",
      join(folder, "Ledger.csv"),
      "--map",
      join(folder, "map.json"),
      ...argv,
      ...today,
    );

  test("writes one file for every member", async () => {
    await inFolder(files(["AA", "BB"]), async (folder) => {
      const out = join(folder, "out");
      const { code, stderr } = await run(folder, "--all", "--out", out, "--format", "json,docx");
      expect([code, stderr]).toEqual([0, ""]);
      expect(readdirSync(out).sort()).toEqual([
        "statement-AA.docx",
        "statement-AA.json",
        "statement-BB.docx",
        "statement-BB.json",
      ]);
    });
  });

  test("writes nothing where two members would have one file", async () => {
    await inFolder(files(["AA", "aa"]), async (folder) => {
      const { code, stderr } = await run(folder, "--all", "--out", join(folder, "out"));
      expect([code, stderr]).toEqual([2, expect.stringContaining("overwrite each other")]);
      expect(readdirSync(folder)).not.toContain("out");
    });
  });

  test.each([
    [["aa"], "no member aa. Did you mean: AA?"],
    [["QQQQ"], "no member QQQQ. Codes are compared letter by letter"],
    [[], "Name one member, or --all"],
    [["AA", "--all"], "Name one member, or --all"],
  ])("%j is answered with a sentence", async (argv, sentence) => {
    await inFolder(files(["AA", "BB"]), async (folder) => {
      const { code, stderr } = await run(folder, ...argv);
      expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    });
  });
});
