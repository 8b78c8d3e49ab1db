import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cashBook } from "../bench/read-bench";
import { HOSTILE_ARCHIVES, isBig } from "./hostile-archives";
import { HOSTILE_SHEETS } from "./hostile-sheets";
import { bookOf, writeXlsx } from "./xlsx-writer";

const SECONDS_MAX = 5;
const HOSTILE_MEBIBYTES_MAX = 350;
const folder = mkdtempSync(join(tmpdir(), "treasury-read-"));

beforeAll(async () => {
  await build({
    logLevel: "silent",
    configFile: false,
    build: {
      ssr: join(import.meta.dirname, "read-in-child.ts"),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: "child.mjs" } },
    },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file in a process of its own, where nothing else has used memory. */
function readInChild(file: Uint8Array, way: "native" | "pure") {
  const path = join(folder, "book.xlsx");
  writeFileSync(path, file);
  const told = execFileSync(process.execPath, [join(folder, "child.mjs"), path, way]);
  const [code, seconds, mebibytes] = told.toString().split(" ");
  return { code, seconds: Number(seconds), mebibytes: Number(mebibytes) };
}

const BIG = [...HOSTILE_ARCHIVES, ...HOSTILE_SHEETS].filter(isBig);

test.each(BIG)("memory and time of: %s", (_, code, make) => {
  const file = make();
  // The file itself is in memory before the reader is asked.
  const mebibytesMax = HOSTILE_MEBIBYTES_MAX + file.length / 1024 ** 2;
  for (const way of ["native", "pure"] as const) {
    const answer = readInChild(file, way);
    expect(answer.code).toBe(code);
    expect(answer.seconds).toBeLessThan(SECONDS_MAX);
    expect(answer.mebibytes).toBeLessThan(mebibytesMax);
  }
});

test("a million rows of two columns stay small", () => {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>${at % 1000}.25</v></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
  );
  const answer = readInChild(writeXlsx(bookOf(rows.join(""))), "native");
  expect(answer.code).toBe("read");
  expect(answer.mebibytes).toBeLessThan(200);
});

test("100,000 rows of ten columns need at most 150 MiB beside node and the file", () => {
  const answer = readInChild(writeXlsx(cashBook(100_000)), "pure");
  expect(answer.code).toBe("read");
  expect(answer.mebibytes).toBeLessThan(150 + 60);
});
