import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { columnIndexOf } from "../../addin/core/cells";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { fieldsOf, partsOfFile } from "./office-parts";
import { sampleDocument } from "./sample-document";

const isOfficeHere = spawnSync("soffice", ["--version"]).status === 0;
if (!isOfficeHere) console.warn("LibreOffice is not installed: formulas are not recomputed.");

/** Cuts every cached value away, so that the values read later are computed ones. */
function withoutCache(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((each) => each.startsWith("xl/worksheets/sheet"))) {
    const xml = new TextDecoder().decode(parts[path]);
    parts[path] = strToU8(xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** Every sheet as LibreOffice computes it, by sheet name, with full precision. */
function computedSheets(bytes: Uint8Array, names: readonly string[]): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "formulas-"));
  try {
    mkdirSync(join(folder, "profile"));
    writeFileSync(join(folder, "report.xlsx"), withoutCache(bytes));
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = [profile, "--headless", "--convert-to", filter, "--outdir", folder];
    spawnSync("soffice", [...options, join(folder, "report.xlsx")], { timeout: 50_000 });
    return new Map(
      names.map((name) => [
        name,
        fieldsOf(readFileSync(join(folder, `report-${name}.csv`), "utf8")),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!isOfficeHere)("cached values are what the formulas compute", async () => {
  const bytes = await writeReportXlsx(sampleDocument());
  const names = ["T1", "T3", "T4"];
  const computed = computedSheets(bytes, names);
  const parts = partsOfFile(bytes);
  let count = 0;
  names.forEach((name, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 2}.xml`) ?? "";
    const cells = xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*><f>[^<]*<\/f><v>([^<]*)<\/v>/g);
    for (const [, column, row, cached] of cells) {
      const field = computed.get(name)?.[Number(row) - 1]?.[columnIndexOf(column) ?? -1];
      expect(Number(field), `${name}!${column}${row}`).toBe(Number(cached));
      count++;
    }
  });
  expect(count).toBe(25);
});
