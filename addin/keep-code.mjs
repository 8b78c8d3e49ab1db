// Makes both reports of the sample, into nowhere, and keeps the code that the engine made for it. Runs in a thread of
// its own, where the Word files are made too and not in another one: so the code of everything is in one place.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [loader, program] = process.argv.slice(2);
const { loadBuilt, keepCode } = createRequire(import.meta.url)(loader);
const folder = mkdtempSync(join(tmpdir(), "treasury-"));
try {
  await loadBuilt(program).main(["report", "--out", folder]);
  keepCode();
} finally {
  rmSync(folder, { recursive: true });
}
