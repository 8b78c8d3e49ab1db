import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inFolder, runCli } from "./run-cli";

const sample = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));

const HEADINGS = "No,Date,Account,Text,In,Out,Currency,Note\n";
const ROWS = [
  "2025-0001,2025-01-10,CASH,Contribution of AF-03,120.00,,EUR,\n",
  "2025-0002,2025-02-10,CASH,Stamps,,5.25,EUR,\n",
  "2025-0003,2025-03-10,BANK,Rent,,300.00,EUR,\n",
  "2025-0004,2025-12-31,BANK,Interest,1.10,,EUR,\n",
];
const book = (rows: readonly string[]): string => HEADINGS + rows.join("");
const files = {
  "then.csv": book(ROWS),
  "later.csv": book([...ROWS, "2026-0001,2026-01-02,CASH,Donation,50.00,,EUR,\n"]),
  "changed.csv": book([
    ROWS[0].replace("120.00", "210.00"),
    ROWS[2],
    ROWS[3].replace("Interest", "Interest ").replace("EUR,", "EUR,see letter"),
    "2025-0005,2025-12-31,CASH,Cookies,,2.00,EUR,\n",
  ]),
  "turned.csv": book([ROWS[3], ROWS[0], ROWS[1], ROWS[2]]),
};

/** The line that stands below "For the minutes:". */
const lineIn = (stdout: string): string => stdout.split("\n")[2] ?? "";

async function inBooks(run: (at: (name: string) => string) => Promise<void>): Promise<void> {
  await inFolder(files, (folder) => run((name) => join(folder, name)));
}

async function sealed(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli("seal", ...argv);
  expect([code, stderr]).toEqual([0, ""]);
  return lineIn(stdout);
}

async function verified(...argv: string[]): Promise<{ code: number; lines: string[] }> {
  const { code, stdout, stderr } = await runCli("verify", ...argv);
  expect(stderr).toBe("");
  return { code, lines: stdout.trim().split("\n").slice(1) };
}

describe("treasury seal and verify", () => {
  test("the line of a year holds when the ledger goes on, whatever its format", () =>
    inBooks(async (at) => {
      const line = await sealed(at("then.csv"), "--as-of", "2025-12-31");
      expect(line).toMatch(
        /^Ledger to 2025-12-31: 4 rows; net EUR -184\.15; seal ([0-9a-f]{8} ){3}[0-9a-f]{8}; check [0-9a-f]{4}$/,
      );
      expect(await verified(at("later.csv"), line)).toEqual({
        code: 0,
        lines: ["Unchanged: all 4 rows of Ledger up to 2025-12-31 are as they were sealed."],
      });
    }));

  test("the line alone says that something was changed, and which sums", () =>
    inBooks(async (at) => {
      const line = await sealed(at("then.csv"));
      const { code, lines } = await verified(at("changed.csv"), line);
      expect(code).toBe(1);
      expect(lines).toEqual([
        "CHANGED: Ledger is not what was sealed. A change may be right: ask for its reason.",
        "Sum net EUR: -184.15 was sealed, it is -90.90.",
        "The line tells no more. The chain (treasury seal --chain) names the entries, an earlier copy (--against) the fields.",
      ]);
    }));

  test("the chain names the entries", () =>
    inBooks(async (at) => {
      await sealed(at("then.csv"), "--chain", at("kept.txt"));
      const { code, lines } = await verified(at("changed.csv"), "--chain", at("kept.txt"));
      expect(code).toBe(1);
      expect(lines.slice(2)).toEqual([
        "changed!A2 (No 2025-0001): was changed.",
        "No 2025-0002: was removed.",
        "changed!A4 (No 2025-0004): was changed.",
        "changed!A5 (No 2025-0005): was added.",
        "In all: 2 changed, 1 added, 1 removed, 0 moved.",
      ]);
    }));

  test("an earlier copy names the fields, as they were and as they are", () =>
    inBooks(async (at) => {
      const { code, lines } = await verified(at("changed.csv"), "--against", at("then.csv"));
      expect(code).toBe(1);
      expect(lines.slice(2)).toEqual([
        "changed!E2 (No 2025-0001): In was 120 and is 210.",
        "No 2025-0002: was removed.",
        'changed!D4 (No 2025-0004): Text was "Interest" and is "Interest ".',
        'changed!H4 (No 2025-0004): Note was nothing and is "see letter".',
        "changed!A5 (No 2025-0005): was added.",
        "In all: 2 changed, 1 added, 1 removed, 0 moved.",
      ]);
    }));

  test("another order changes no figure, and is told", () =>
    inBooks(async (at) => {
      const { code, lines } = await verified(at("turned.csv"), "--against", at("then.csv"));
      expect(code).toBe(0);
      expect(lines).toEqual([
        "Unchanged: all 4 rows of Ledger are as they were sealed.",
        "The rows stand in another order, which changes no figure.",
        "turned!A2 (No 2025-0004): stands in place 1, and stood in place 4.",
        "In all: 0 changed, 0 added, 0 removed, 1 moved.",
      ]);
    }));

  test("the text that is written has the hash of the line", () =>
    inBooks(async (at) => {
      const line = await sealed(sample, "--as-of", "2022-12-31", "--text", at("ledger.txt"));
      const hash = createHash("sha256")
        .update(readFileSync(at("ledger.txt")))
        .digest("hex");
      expect(line.replaceAll(" ", "")).toContain(`seal${hash.slice(0, 32)};`);
    }));

  test("the next line names the one before", () =>
    inBooks(async (at) => {
      const first = await sealed(at("then.csv"), "--as-of", "2025-12-31");
      const next = await sealed(at("later.csv"), "--previous", first);
      const figures = /seal ([0-9a-f]{8} [0-9a-f]{8})/.exec(first)?.[1];
      expect(next).toContain(`; after ${figures}; seal `);
      expect((await verified(at("later.csv"), next)).code).toBe(0);
    }));

  test("nothing that was kept is overwritten", () =>
    inBooks(async (at) => {
      const before = readFileSync(at("later.csv"), "utf8");
      const { code, stderr } = await runCli("seal", at("then.csv"), "--chain", at("later.csv"));
      expect([code, readFileSync(at("later.csv"), "utf8")]).toEqual([2, before]);
      expect(stderr).toContain("stays as it is");
    }));

  test.each([
    [["BOOK"], "Name what was kept"],
    [["BOOK", "one", "--against", "BOOK"], "these are 2"],
    [["BOOK", "some words"], "no line of TREASURY.SEAL"],
    [["BOOK", "--against", "BOOK", "--table", "Pledges"], "no table Pledges"],
  ])("verify %j is refused: %s", (argv, sentence) =>
    inBooks(async (at) => {
      const given = argv.map((word) => (word === "BOOK" ? at("then.csv") : word));
      const { code, stderr } = await runCli("verify", ...given);
      expect(code).toBe(2);
      expect(stderr).toContain(sentence);
    }),
  );

  test("in German", () =>
    inBooks(async (at) => {
      const german = ["--language", "de"];
      const { lines } = await verified(at("changed.csv"), "--against", at("then.csv"), ...german);
      expect(lines.slice(2, 4)).toEqual([
        "changed!E2 (Nr. 2025-0001): Einnahme war 120 und ist 210.",
        "Nr. 2025-0002: wurde entfernt.",
      ]);
    }));
});
