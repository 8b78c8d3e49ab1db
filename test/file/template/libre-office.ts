import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whether LibreOffice is there to calculate for us. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasLibreOffice)
  console.warn("SKIPPED: soffice is not installed; formulas are not recalculated.");

/** Makes LibreOffice calculate every formula of an .xlsx anew, whatever values it holds. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const TIME_MAX_MS = 120_000;

/** The packed workbook as LibreOffice calculates and writes it. */
export function recalculated(packed: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "lo-template-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    writeFileSync(join(folder, "book.xlsx"), withoutValues(packed));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "book.xlsx")], {
      timeout: TIME_MAX_MS,
    });
    return new Uint8Array(readFileSync(join(folder, "out", "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook without the values beside its formulas, so that none of them can come back uncalculated. */
function withoutValues(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  for (const path of Object.keys(parts)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(parts[path]).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[path] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}
