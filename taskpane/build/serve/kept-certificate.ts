import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Certificate, localCertificate } from "./certificate.ts";

/** Folder of Microsoft's own tool, whose certificate Office trusts already where it was installed. */
const OFFICE_TOOL = ".office-addin-dev-certs";
const OWN = ".treasury";
const OWNER_ONLY = 0o600;

/** A certificate with the place where it is kept. */
export interface KeptCertificate extends Certificate {
  readonly file: string;
  /** True where it was made just now, so that this computer does not trust it yet. */
  readonly isNew: boolean;
}

/** The certificate of this machine: that of Microsoft's tool, else our own, made where there is none that is still valid. */
export function keptCertificate(home: string, now: Date): KeptCertificate {
  for (const folder of [OFFICE_TOOL, OWN]) {
    const kept = readCertificate(join(home, folder), now);
    if (kept !== undefined) return kept;
  }
  return makeCertificate(join(home, OWN), now);
}

function readCertificate(folder: string, now: Date): KeptCertificate | undefined {
  const file = join(folder, "localhost.crt");
  const keyFile = join(folder, "localhost.key");
  if (!existsSync(file) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(file, "utf8");
  if (new Date(new X509Certificate(cert).validTo) <= now) return undefined;
  return { cert, key: readFileSync(keyFile, "utf8"), file, isNew: false };
}

function makeCertificate(folder: string, now: Date): KeptCertificate {
  const made = localCertificate(now);
  const file = join(folder, "localhost.crt");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.key"), made.key, { mode: OWNER_ONLY });
  writeFileSync(file, made.cert);
  return { ...made, file, isNew: true };
}
