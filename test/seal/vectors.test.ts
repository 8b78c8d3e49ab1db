// The test vectors of docs/seal.md: made by the program, and worked out again without it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canonicalText, type SealedTable } from "../../addin/seal/canonical-text";
import { readSealLine, sealLine, shownFigures } from "../../addin/seal/seal-line";
import { chainOfTable, sealOfTable } from "../../addin/seal/seal-of-table";

const page = readFileSync(join(import.meta.dirname, "../../docs/seal.md"), "utf8");
const blocks = (kind: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, "gs"))].map((match) => match[1]);
const [text, hash, digests, lines, emptyText, emptyHash] = blocks("text");
const linesOfPage = lines.trim().split("\n");
const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

const first = [
  { text: "2025-0001" },
  { day: "2025-01-31" },
  { text: "CASH" },
  { text: "Cafe\u0301 \\ tea\t1" },
  { number: 1200 },
  null,
];
const second = [
  { text: "2025-0002" },
  { day: "2025-02-01" },
  { text: "CASH" },
  { text: "Stamps\r\nand paper" },
  null,
  { number: 5.25 },
];
const columns = ["no", "date", "account", "text", "in", "out"];
const ledger: SealedTable = { name: "Ledger", columns, rows: [first, second] };
const turned: SealedTable = { name: "Ledger", columns, rows: [second, first] };

test("the program makes the texts and hashes of the page", () => {
  expect(canonicalText(ledger)).toBe(text);
  expect(`${sealOfTable(ledger).hash}\n`).toBe(hash);
  const empty: SealedTable = { name: "Funds", columns: ["fund"], rows: [] };
  expect(canonicalText(empty)).toBe(emptyText);
  expect(`${sealOfTable(empty).hash}\n`).toBe(emptyHash);
});

test("the program makes the chain of the page", () => {
  const chain = chainOfTable(ledger);
  expect([...chain.map(({ digest }) => digest), chain[0].link].join("\n")).toBe(digests.trim());
  expect(chain[1].link).toBe(sealOfTable(ledger).hash);
  expect(chainOfTable(turned).map(({ row }) => row)).toEqual([1, 0]);
});

test("the program makes the lines of the page, and reads them", () => {
  const facts = {
    table: "Ledger",
    to: "2025-12-31",
    rows: 2,
    totals: [{ key: "net", currency: "EUR", sum: "1194.75" }],
    after: "",
  };
  for (const [at, table] of [ledger, turned].entries()) {
    const whole = { ...facts, ...shownFigures(sealOfTable(table)) };
    expect(sealLine(whole)).toBe(linesOfPage[at]);
    expect(readSealLine(linesOfPage[at])).toEqual(whole);
  }
});

test("the hashes of the page are SHA-256 of its texts", () => {
  const rows = text.split(/(?<=\n)/);
  expect(`${sha256(text)}\n`).toBe(hash);
  expect(`${sha256(emptyText)}\n`).toBe(emptyHash);
  const worked = [sha256(rows[2]), sha256(rows[3]), sha256(rows.slice(0, 3).join(""))];
  expect(worked.join("\n")).toBe(digests.trim());
  const inSheet = [rows[0], rows[1], rows[3], rows[2]].join("");
  expect(linesOfPage[1]).toContain(`order ${sha256(inSheet).slice(0, 8)};`);
});

const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("python3 is not there: the page's lines of Python were not run");

test.skipIf(!python)("the page's lines of Python give the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "seal-"));
  try {
    writeFileSync(join(folder, "ledger.txt"), text);
    const [script] = blocks("python");
    const ran = spawnSync("python3", ["-c", script, linesOfPage[0]], { cwd: folder });
    const [one, two, linkOfOne] = digests.trim().split("\n");
    const whole = hash.trim();
    const check = linesOfPage[0].slice(-4);
    expect(ran.stderr.toString()).toBe("");
    expect(ran.stdout.toString().trim().split("\n")).toEqual([
      whole,
      `${one} ${linkOfOne}`,
      `${two} ${whole}`,
      check,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
