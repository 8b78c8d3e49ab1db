import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../shared/data/", import.meta.url));

/** Path of a file of the real data beside the project; the data are not part of it. */
export function realData(name: string): string {
  return `${folder}${name}`;
}

/** False where the folder is absent, which is said loudly: the tests that need it are then left out. */
export const hasRealData = existsSync(folder);

if (!hasRealData)
  console.warn("SKIPPED: the folder of real data is absent; tests on real ledgers are left out.");
