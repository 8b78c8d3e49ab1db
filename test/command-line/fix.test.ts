import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook";
import { contentOfCell } from "../../addin/fixes/cell-content";
import { inFolder, runCli } from "./run-cli";

const NAME = "ledger-with-errors.xlsx";
const path = new URL(`../../addin/sample/${NAME}`, import.meta.url).pathname;
const DAY = ["--today", "2025-06-20", "--language", "en"];
/** In of the entry whose payment stands as a negative receipt, and Out beside it. */
const IN = { sheet: "Ledger", row: 352, columnIndex: 5 };
const OUT = { ...IN, columnIndex: 6 };
const held = (file: string) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)), NAME);
  return [IN, OUT].map((cell) => contentOfCell(workbook, cell));
};

test("a fix that asks is shown, made with --yes in a new workbook, and taken back", async () => {
  await inFolder({}, async (folder) => {
    const [out, back] = ["new.xlsx", "back.xlsx"].map((name) => join(folder, name));
    const before = held(path);
    const asked = await runCli("fix", path, "--only", "LED-02", "--out", out, ...DAY);
    expect(asked.stdout).toContain("need your consent; --yes");
    expect(asked.stdout).toContain("Ledger!G352: blank -> ");
    expect([asked.code, existsSync(out)]).toEqual([0, false]);

    const made = await runCli("fix", path, "--only", "LED-02", "--yes", "--out", out, ...DAY);
    expect(made.stdout).toContain("1 finding is mended.");
    expect(made.stdout).toContain("ChangeLog as group 1");
    expect(made.stdout).not.toContain("New since the change");
    expect(made.code).toBe(0);
    expect(held(out)).toEqual([null, -Number(before[0])]);
    expect(held(path)).toEqual(before);

    const preview = await runCli("fix", out, "--undo", ...DAY);
    expect(preview.stdout).toContain("Group 1 of the ChangeLog would be taken back");
    const undone = await runCli("fix", out, "--undo", "--out", back, ...DAY);
    expect(undone.stdout).toContain("Taken back: group 1");
    expect(held(back)).toEqual(before);
    expect((await runCli("fix", back, "--undo", ...DAY)).stdout).toContain("holds no changes");
  });
});

test("nobody consents to what was not named: --yes alone makes no fix that asks", async () => {
  await inFolder({}, async (folder) => {
    const out = join(folder, "new.xlsx");
    const all = await runCli("fix", path, "--yes", "--out", out, ...DAY);
    expect(all.stdout).toContain("need your consent; --yes makes them too, with --only CODE");
    expect(held(out)).toEqual(held(path));
  });
});

test("what is there already is not overwritten, and wrong words are told", async () => {
  await inFolder({ "old.xlsx": "x", "book.csv": "a;b" }, async (folder) => {
    const old = join(folder, "old.xlsx");
    const taken = await runCli("fix", path, "--only", "LED-02", "--yes", "--out", old, ...DAY);
    expect(taken.code).toBe(2);
    expect(readFileSync(old, "utf8")).toBe("x");
    expect((await runCli("fix", path, "--only", "XXX-99")).code).toBe(2);
  });
});

test("another entry has no such fix", async () => {
  const run = await runCli("fix", path, "--only", "LED-02", "--entry", "2020-0001", ...DAY);
  expect(run.stdout).toBe("No finding offers a fix here.\n");
});
