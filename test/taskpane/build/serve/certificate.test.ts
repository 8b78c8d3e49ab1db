import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localCertificate } from "../../../../taskpane/build/serve/certificate.ts";
import { keptCertificate } from "../../../../taskpane/build/serve/kept-certificate.ts";
import { trustAdvice } from "../../../../taskpane/build/serve/trust.ts";

const now = new Date("2026-03-01T12:00:00Z");
const later = new Date("2027-03-02T12:00:00Z");

test("the certificate is for this machine, is no authority, and is signed by its own key", () => {
  const { cert, key } = localCertificate(now);
  const read = new X509Certificate(cert);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkHost("example.org")).toBeUndefined();
  expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(read.checkIP("::1")).toBeDefined();
  expect(read.ca).toBe(false);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect([new Date(read.validFrom), new Date(read.validTo)]).toEqual([
    now,
    new Date("2027-03-01T12:00:00Z"),
  ]);
});

test("no two certificates share a key or a number", () => {
  const made = Array.from({ length: 20 }, () => localCertificate(now));
  expect(new Set(made.map(({ key }) => key)).size).toBe(20);
  expect(new Set(made.map(({ cert }) => new X509Certificate(cert).serialNumber)).size).toBe(20);
});

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "treasury-home-"));
});
afterEach(() => rmSync(home, { recursive: true }));

test("a certificate is made once, and anew when its time is over", () => {
  const first = keptCertificate(home, now);
  expect(first.isNew).toBe(true);
  expect(readFileSync(first.file, "utf8")).toBe(first.cert);
  expect(keptCertificate(home, now)).toEqual({ ...first, isNew: false });
  expect(keptCertificate(home, later).isNew).toBe(true);
  expect(keptCertificate(home, later).cert).not.toBe(first.cert);
});

test.skipIf(process.platform === "win32")("nobody else may read the key", () => {
  const { file } = keptCertificate(home, now);
  expect(statSync(file.replace(".crt", ".key")).mode & 0o777).toBe(0o600);
});

test("the one of Microsoft's tool is taken first", () => {
  keptCertificate(home, now);
  const other = localCertificate(now);
  const folder = join(home, ".office-addin-dev-certs");
  mkdirSync(folder);
  writeFileSync(join(folder, "localhost.crt"), other.cert);
  writeFileSync(join(folder, "localhost.key"), other.key);
  expect(keptCertificate(home, now)).toEqual({
    ...other,
    file: join(folder, "localhost.crt"),
    isNew: false,
  });
});

test.each([
  ["win32", "certutil -user -addstore Root"],
  ["darwin", "security add-trusted-cert"],
  ["linux", "https://localhost:3000/help.html"],
])("on %s it is told how to trust it", (platform, words) => {
  const advice = trustAdvice("/home/a b/localhost.crt", platform);
  expect(advice).toContain(words);
  expect(advice).toContain("/home/a b/localhost.crt");
});
