import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, describe, expect, test, vi } from "vitest";
import { loadPdfWriter } from "../../addin/command-line/pdf";
import type { Block, Document } from "../../addin/core/document";
import { sayIn } from "../../addin/core/words";
import type { PrintOptions } from "../../addin/file/paper";
import { inlinesOf, shownAt, shownInline, valueAt } from "../../addin/layout/report-cells";
import { documentOfWords, HOSTILE_TEXTS } from "../file/hostile-document";
import { sampleDocument } from "../file/sample-document";
import { documentOf, tableOf } from "../file/small-document";
import { inFolder, runCli } from "./run-cli";

const say = sayIn("en");
const isTypesetterHere = await import("@myriaddreamin/typst-ts-node-compiler").then(
  () => true,
  () => false,
);
const isPdftotextHere = spawnSync("pdftotext", ["-v"]).status === 0;
if (!isTypesetterHere) console.warn("SKIPPED: the typesetter is absent; PDF tests are left out.");
if (!isPdftotextHere)
  console.warn("SKIPPED: pdftotext is absent; the words of PDF files are not compared.");

const folder = mkdtempSync(join(tmpdir(), "treasury-pdf-"));
/** Where a program of its own finds the packages. */
const childFolder = join(import.meta.dirname, "../../node_modules/.pdf-in-child");
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(childFolder, { recursive: true, force: true });
});

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text y="20">drawn</text></svg>';
const options: PrintOptions = { paper: "a4", svgOf: () => svg };

async function pdfOf(document: Document, how = options): Promise<Uint8Array> {
  return (await loadPdfWriter(say))(document, how);
}

const partsOf = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

/** The words of a PDF, all blanks alike. */
function wordsOf(pdf: Uint8Array): string {
  const path = join(folder, "words.pdf");
  writeFileSync(path, pdf);
  return alike(execFileSync("pdftotext", ["-raw", path, "-"], { stdio: "pipe" }).toString());
}

const alike = (text: string) => text.replace(/[\s\u00a0\u200e]+/g, " ");

describe.skipIf(!isTypesetterHere)("a PDF", () => {
  test("is tagged for readers by ear, and says so", async () => {
    const pdf = partsOf(await pdfOf({ ...sampleDocument(), language: "de-AT" }));
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    for (const part of [
      "/StructTreeRoot",
      "/Lang (de-AT)",
      "/DisplayDocTitle true",
      "pdfuaid:part",
    ])
      expect(pdf).toContain(part);
    for (const tag of [
      "H1",
      "H2",
      "H3",
      "Table",
      "TH",
      "TD",
      "Caption",
      "L",
      "LI",
      "TOC",
      "Figure",
    ])
      expect(pdf, tag).toMatch(new RegExp(`/S /${tag}\\b`));
    expect(pdf).toContain("/Alt (Columns of receipts)");
    expect(pdf).toContain("/PageLabels");
    expect(pdf).toContain("/Outlines");
  });

  test("every column heading is one, and each link has its place", async () => {
    const columns = ["a", "b"].map((key) => ({ key, label: key, type: "count" as const }));
    const rows = [{ key: "r", values: { a: { type: "count" as const, count: 1 } } }];
    const pdf = partsOf(
      await pdfOf(
        documentOf(
          {
            type: "facts",
            items: [{ label: "l", content: [{ figure: rows[0].values.a, key: "T1/r/a" }] }],
          },
          tableOf(columns, rows),
        ),
      ),
    );
    expect(pdf.match(/\/S \/TH\b/g)).toHaveLength(3);
    expect(pdf.match(/\/Subtype \/Link\b/g)).toHaveLength(1);
  });

  test("names no clock, no author and no path", async () => {
    const pdf = partsOf(await pdfOf(sampleDocument()));
    expect(pdf).not.toMatch(/CreationDate|ModDate|\/Author|CreateDate|\/tmp\//);
  });

  test.skipIf(!isPdftotextHere)("holds every figure and label of the sample", async () => {
    const document = sampleDocument();
    const words = wordsOf(await pdfOf(document));
    for (const block of document.blocks) {
      for (const inline of inlinesOf(block))
        if (typeof inline !== "string" && "figure" in inline)
          expect(words).toContain(alike(shownInline(inline, false)));
      if (block.type !== "table") continue;
      for (const row of block.rows) {
        const values = block.columns.flatMap((column) => {
          const value = valueAt(row, column);
          return value === undefined || column.type === "text" ? [] : [shownAt(value, column)];
        });
        for (const value of values) expect(words).toContain(alike(value));
        expect(words).toContain(row.label.split(" ")[0]);
      }
    }
    expect(words).toMatch(/Page 3 of 8/);
    expect(words).toContain("Contents");
  });

  test.skipIf(!isPdftotextHere)("words stay words, also hostile ones", async () => {
    const words = wordsOf(await pdfOf(documentOfWords(HOSTILE_TEXTS)));
    const shown = words.replaceAll(" ", "");
    for (const text of HOSTILE_TEXTS) expect(shown).toContain(alike(text).replaceAll(" ", ""));
    expect(words).not.toContain("root:x:");
  });

  test.skipIf(!isPdftotextHere)("a cell taller than a page goes on on the next one", async () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `w${index}`).join(" ");
    const columns = [{ key: "a", label: "A", type: "text" as const }];
    const rows = [{ key: "r", values: { a: { type: "text" as const, text: long } } }];
    const words = wordsOf(await pdfOf(documentOf(tableOf(columns, rows))));
    for (const word of long.split(" ")) expect(words).toContain(word);
  });

  test("every script of the bundled fonts, upright and slanted", async () => {
    const label = "Żółć Жук Ελλάδα العربية עברית ☐☑☒ €−";
    const row = (kind: "of-which" | "check" | "total") => ({ key: kind, label, kind });
    const table = tableOf([], [row("of-which"), row("check"), row("total")]);
    const ways: Document[] = (["ltr", "rtl"] as const).map((direction) => ({
      ...documentOf(table),
      direction,
    }));
    for (const document of ways) expect((await pdfOf(document)).length).toBeGreaterThan(10_000);
  });

  test("letters that no font has are named, rather than left out", async () => {
    const paragraph: Block = { type: "paragraph", style: "body", content: ["\u4e2d\u56fd"] };
    await expect(pdfOf(documentOf(paragraph))).rejects.toMatchObject({
      name: "InputError",
      code: "PDF_LETTERS",
      sentence: expect.stringContaining("these letters: \u4e2d \u56fd."),
    });
  });

  test("paper", async () => {
    expect(partsOf(await pdfOf(sampleDocument(), { paper: "letter" }))).toMatch(
      /\/MediaBox \[0 0 612 792\]/,
    );
  });

  test("the same bytes in another process, zone and language", async () => {
    await build({
      logLevel: "silent",
      configFile: false,
      build: {
        ssr: join(import.meta.dirname, "pdf-in-child.ts"),
        outDir: childFolder,
        rolldownOptions: { output: { entryFileNames: "child.mjs" } },
      },
    });
    const child = join(childFolder, "child.mjs");
    const env = (zone: string, language: string) => ({
      ...process.env,
      TZ: zone,
      LANG: language,
      LC_ALL: language,
    });
    const hashes = [
      execFileSync(process.execPath, [child], { env: env("Pacific/Kiritimati", "de_DE.UTF-8") }),
      execFileSync(process.execPath, [child], { env: env("America/St_Johns", "C") }),
    ].map(String);
    const here = createHash("sha256").update(await pdfOf(sampleDocument(), { paper: "a4" }));
    expect(hashes).toEqual([here.digest("hex"), hashes[0]]);
  });
});

describe("the command line", () => {
  const ledger =
    "No,Date,Account,Currency,Category,Text,In,Out\n1,2025-01-01,CASH,EUR,opening,start,100,\n";
  const book = { "Ledger.csv": ledger };

  test("says how to get the typesetter, and writes nothing", async () => {
    vi.doMock("@myriaddreamin/typst-ts-node-compiler", () => {
      throw new Error("no such package");
    });
    await inFolder(book, async (path) => {
      const out = join(path, "out");
      const argv = ["report", join(path, "Ledger.csv"), "--format", "pdf,json", "--out", out];
      const { code, stdout, stderr } = await runCli(...argv);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^treasury: .*NO_PDF_WRITER.*npm install --include=optional.*\n$/);
      expect(existsSync(out)).toBe(false);
    });
    vi.doUnmock("@myriaddreamin/typst-ts-node-compiler");
  });

  test.each([
    ["--format", "odt", "xlsx, docx, csv, json, html, pdf"],
    ["--paper", "a3", "a4, letter"],
  ])("%s %s is refused", async (option, word, choices) => {
    await inFolder(book, async (path) => {
      const { code, stderr } = await runCli("report", join(path, "Ledger.csv"), option, word);
      expect([code, stderr]).toEqual([2, expect.stringContaining(choices)]);
    });
  });

  test("html and pdf are written only when asked for", async () => {
    await inFolder(book, async (path) => {
      const { readdirSync, readFileSync } = await import("node:fs");
      const usual = join(path, "usual");
      const asked = join(path, "asked");
      const argv = ["report", join(path, "Ledger.csv"), "--today", "2025-12-31", "--only", "cash"];
      await runCli(...argv, "--out", usual);
      const formats = isTypesetterHere ? "html,pdf" : "html";
      await runCli(...argv, "--out", asked, "--format", formats, "--paper", "letter");
      expect(readdirSync(usual).filter((name) => /\.(html|pdf)$/.test(name))).toEqual([]);
      const expected = formats.split(",").map((format) => `cash-report.${format}`);
      expect(readdirSync(asked)).toEqual(expect.arrayContaining(expected));
      const html = readFileSync(join(asked, "cash-report.html"), "utf8");
      expect(html).toContain("size:612pt 792pt");
    });
  });
});
