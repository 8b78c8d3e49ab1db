import { describe, expect, test } from "vitest";
import { NATIVE_UNPACKING } from "../../addin/command-line/native-inflate";
import { InputError } from "../../addin/core/faults";
import { REFUSALS } from "../../addin/file/refusals";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";
import { HOSTILE_ARCHIVES, HOSTILE_PACKAGES, isBig } from "./hostile-archives";
import { HOSTILE_SHEETS } from "./hostile-sheets";

const SECONDS_MAX = 5;
const ALL = [...HOSTILE_ARCHIVES, ...HOSTILE_PACKAGES, ...HOSTILE_SHEETS];
const CSV_CODES = Object.keys(REFUSALS).filter((code) => code.startsWith("CSV_"));
// A file of 65,536 formats does not differ from the others that are bounded; codes of patching stand with the patcher.
const NOT_SHOWN = new Set([
  "TOO_MANY_FORMATS",
  "PATCH_ARRAY",
  "PATCH_ENCODING",
  "PATCH_TOTALS",
  ...CSV_CODES,
]);

/** Code with which a file is refused; within its time. */
function refusalOf(file: Uint8Array, options = {}): string {
  const from = performance.now();
  try {
    readXlsx(file, options);
    return "read";
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    return fault.code;
  } finally {
    expect((performance.now() - from) / 1000).toBeLessThan(SECONDS_MAX);
  }
}

describe("a hostile file is refused with its code, in time", () => {
  test.each(ALL.filter((file) => !isBig(file)))("%s: %s", (_, code, make) => {
    const file = make();
    expect(refusalOf(file)).toBe(code);
    expect(refusalOf(file, NATIVE_UNPACKING)).toBe(code);
  });
});

test("every code is shown by a file", () => {
  const shown = new Set(ALL.map(([, code]) => code));
  const missing = Object.keys(REFUSALS).filter((code) => !shown.has(code) && !NOT_SHOWN.has(code));
  expect(missing).toEqual([]);
});

test("every sentence is one sentence", () => {
  for (const { english } of Object.values(REFUSALS))
    expect(english).toMatch(/^[A-Z][^!?]{20,110}\.$/);
});
