import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../addin/command-line/files";
import { InputError } from "../../addin/core/faults";
import { sayIn } from "../../addin/core/words";
import { inFolder } from "./run-cli";

const say = sayIn("en");
const files = [
  { name: "a.json", content: "new a" },
  { name: "b.json", content: "new b" },
];

test("all files are written, over earlier ones, and nothing else is left", async () => {
  await inFolder({ "a.json": "old a" }, async (folder) => {
    writeFiles(folder, files, say);
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.json"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("new a");
  });
});

test("when the last one cannot be placed, the earlier ones are as before", async () => {
  await inFolder({ "a.json": "old a" }, async (folder) => {
    mkdirSync(join(folder, "b.json", "full"), { recursive: true });
    expect(() => writeFiles(folder, files, say)).toThrow(InputError);
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.json"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old a");
  });
});

test("a file where the folder should be is told in one sentence", async () => {
  await inFolder({ out: "a file" }, async (folder) => {
    const out = join(folder, "out");
    expect(() => writeFiles(out, files, say)).toThrow(/CANNOT_WRITE: Nothing was written into/);
    expect(readFileSync(out, "utf8")).toBe("a file");
  });
});

test.skipIf(!existsSync("/proc/self"))(
  "a place where no folder can be made is told at once",
  () => {
    const out = "/proc/no-such-folder/below";
    expect(() => writeFiles(out, files, say)).toThrow(/CANNOT_WRITE: Nothing was written into/);
  },
);
