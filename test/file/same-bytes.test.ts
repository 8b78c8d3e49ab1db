import { afterEach, expect, test, vi } from "vitest";
import { writeReportDocx } from "../../addin/file/write-docx";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { sampleDocument } from "./sample-document";

const zoneBefore = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

test.each([
  ["xlsx", writeReportXlsx],
  ["docx", writeReportDocx],
])("%s: the same bytes at any time in any zone", async (_, write) => {
  const files: Uint8Array[] = [];
  for (const [zone, now] of [
    ["UTC", "2026-01-31T12:00:00Z"],
    ["Pacific/Kiritimati", "2031-12-31T23:59:59Z"],
    ["America/St_Johns", "1999-07-01T03:30:00Z"],
  ]) {
    process.env.TZ = zone;
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    files.push(await write(sampleDocument()));
    vi.useRealTimers();
  }
  expect(Buffer.compare(files[0], files[1])).toBe(0);
  expect(Buffer.compare(files[0], files[2])).toBe(0);
});
