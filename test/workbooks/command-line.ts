import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../addin/core/calendar";
import { version } from "../../package.json";
import { inFolder, runCli } from "../command-line/run-cli";
import type { Told } from "./copy-of";

const TODAY = "2025-12-31";

/** The sample ledger as a file. */
export const sample = new Uint8Array(
  readFileSync(join(import.meta.dirname, "../../addin/sample/ledger.xlsx")),
);

/** What the command line would know of the sample. */
export function toldOfSample(language: string): Told {
  const today = dayOfIso(TODAY);
  if (today === undefined) throw new Error(`${TODAY} is no day`);
  const fingerprint = createHash("sha256").update(sample).digest("hex");
  return { language, today, evidence: { fingerprint, version } };
}

/** Bytes of `treasury template`. */
export function templateByCommand(language: string): Promise<Uint8Array> {
  return inFolder({}, async (folder) => {
    const file = join(folder, "new.xlsx");
    await runCli("template", file, "--language", language);
    return new Uint8Array(readFileSync(file));
  });
}

/** Bytes of `treasury export` of the sample. */
export function copyByCommand(language: string): Promise<Uint8Array> {
  return inFolder({ "book.xlsx": sample }, async (folder) => {
    const out = join(folder, "copy.xlsx");
    const options = ["--out", out, "--today", TODAY, "--language", language];
    await runCli("export", join(folder, "book.xlsx"), ...options);
    return new Uint8Array(readFileSync(out));
  });
}
