import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { secrets, workbookWithSecrets } from "./planted-secrets";
import { inFolder, runCli } from "./run-cli";

const fileName = "Zsecretfile.xlsx";
const path = "Zsecretfolder";
const today = ["--today", "2025-12-31"];
const formats = ["--format", "xlsx,docx,csv,json"];

afterEach(() => vi.unstubAllEnvs());

/** Everything that a file holds, part by part, as letters of one and of two bytes. */
function textsOf(file: string): string {
  const bytes = readFileSync(file);
  const isZip = [".xlsx", ".docx"].includes(extname(file));
  const parts = isZip ? Object.entries(unzipSync(bytes)) : [["", bytes] as const];
  return parts
    .map(([name, part]) => {
      const buffer = Buffer.from(part);
      return [name, buffer.toString("utf8"), buffer.toString("utf16le")].join("\n");
    })
    .join("\n")
    .toLowerCase();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

test("twenty-eight secrets of a workbook come out nowhere", async () => {
  for (const variable of ["USER", "HOME", "HOSTNAME", "LOGNAME"])
    vi.stubEnv(variable, `Zsecret${variable.toLowerCase()}`);
  const planted = await workbookWithSecrets();
  await inFolder({}, async (folder) => {
    mkdirSync(join(folder, path));
    const book = join(folder, path, fileName);
    writeFileSync(book, planted);
    // The planting itself works: the workbook holds them all.
    const source = textsOf(book);
    for (const secret of Object.values(secrets)) expect(source).toContain(secret.toLowerCase());
    const out = join(folder, "out");
    const runs = [
      ["report", book, "--out", out, ...today, ...formats],
      ["statement", book, "--all", "--out", out, ...today, ...formats],
      ["export", book, "--out", join(out, "copy.xlsx"), ...today],
      ["export", book, "--out", join(out, "copy-de.xlsx"), "--language", "de", ...today],
    ];
    for (const run of runs) expect([run[0], (await runCli(...run)).code]).not.toEqual([run[0], 2]);
    const files = filesIn(out);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const found = new Set(textsOf(file).match(/zsecret[a-z]*/g) ?? []);
      // A7 of the auditors' report tells who counted the cash: that is what it is for.
      if (file.includes("auditors-report")) found.delete(secrets.counter.toLowerCase());
      expect([file, [...found]]).toEqual([file, []]);
    }
  });
});

test("with --names the names are there, and nothing else of the secrets", async () => {
  const planted = await workbookWithSecrets();
  await inFolder({ "book.xlsx": planted }, async (folder) => {
    const copy = join(folder, "copy.xlsx");
    await runCli("export", join(folder, "book.xlsx"), "--out", copy, "--names", ...today);
    const found = new Set(textsOf(copy).match(/zsecret[a-z]*/g) ?? []);
    const { name, person, counter, logged } = secrets;
    expect(found).toEqual(new Set([name, person, counter, logged].map((one) => one.toLowerCase())));
  });
});
