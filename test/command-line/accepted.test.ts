import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import type { Finding } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { patchWorkbook } from "../../addin/file/patching/patch-workbook";
import { readWorkbook } from "../../addin/file/read-workbook";
import { reasonedFixes } from "../../addin/fixes/reasoned";
import { applyChanges } from "../../addin/workbooks/apply-changes";
import { acceptanceFix } from "../../taskpane/worker/acceptance-fix";
import { inFolder, runCli } from "./run-cli";

const NAME = "ledger-with-errors.xlsx";
const sample = new Uint8Array(readFileSync(new URL(`../../addin/sample/${NAME}`, import.meta.url)));
const today = dayOfIso("2025-06-20") ?? 0;
const say = sayIn("en");
const ASKED = ["--only", "LED-02", "--today", "2025-06-20", "--language", "en"];

/** The sample in which what a check finds is accepted, as the pane writes it. */
function withAcceptance(reason: string): { bytes: Uint8Array; finding: Finding } {
  const books = readBooks(readWorkbook(sample, NAME), say);
  const [finding] = runChecks({ ...books, today }, { say, only: ["LED-02"] }).findings;
  const fix = acceptanceFix(books, { finding, reason, say });
  if (fix === undefined) throw new Error("the sample has no table of findings with room");
  const { changes, growths } = reasonedFixes([{ code: finding.code, fix }]);
  const source = { bytes: sample, books, fileName: NAME, say };
  return { bytes: applyChanges(source, changes, { today, growths }).bytes, finding };
}

test("an accepted error stays listed, is told with its reason, and no longer stops a script", async () => {
  await inFolder({ "open.xlsx": sample }, async (folder) => {
    const open = await runCli("check", join(folder, "open.xlsx"), ...ASKED);
    expect(open.code).toBe(1);
    expect(open.stdout).toMatch(/1 error, no warnings, no notes\.\n$/);

    const { bytes, finding } = withAcceptance("The bank made it so");
    const path = join(folder, "accepted.xlsx");
    writeFileSync(path, bytes);
    const accepted = await runCli("check", path, ...ASKED);
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toContain(`${finding.message}\n    ${finding.advice}\n`);
    expect(accepted.stdout).toContain("    Accepted: The bank made it so\n");
    expect(accepted.stdout).toMatch(/1 error, no warnings, no notes \(1 of them accepted\)\.\n$/);
    const json = await runCli("check", path, "--format", "json", ...ASKED);
    expect(JSON.parse(json.stdout).findings[0].accepted).toBe("The bank made it so");
    expect(json.code).toBe(0);
    // In another language the words of the finding are others; it is the same finding.
    const german = await runCli("check", path, ...ASKED.slice(0, 4), "--language", "de");
    expect([german.code, german.stdout.includes("Angenommen: The bank made it so")]).toEqual([
      0,
      true,
    ]);
  });
});

test("it comes back when its cell changes", async () => {
  await inFolder({}, async (folder) => {
    const { bytes, finding } = withAcceptance("The bank made it so");
    const path = join(folder, "changed.xlsx");
    const cells = [{ cell: finding.cell, content: -12.34 }];
    writeFileSync(path, patchWorkbook(bytes, { cells, growths: [] }, { fileName: NAME }));
    const changed = await runCli("check", path, ...ASKED);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain("12.34");
    expect(changed.stdout).not.toContain("Accepted:");
  });
});

test("without a reason nothing is accepted", async () => {
  await inFolder({}, async (folder) => {
    const { bytes } = withAcceptance("");
    const path = join(folder, "silent.xlsx");
    writeFileSync(path, bytes);
    expect((await runCli("check", path, ...ASKED)).code).toBe(1);
  });
});
