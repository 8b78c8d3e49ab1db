import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minorUnitDigits } from "../../addin/core/currencies";
import type { ReportTable } from "../../addin/core/document";
import { readWorkbook as readGuarded } from "../../addin/file/read-workbook";
import { readWorkbook, sheetOf } from "../file/office-parts";
import { hasLibreOffice, recalculated } from "../file/template/libre-office";
import { reportLanguages, sampleReports } from "../reports/sample-reports";

/*
 * What the built command line writes for the sample, as a reader gets it: in processes of their own, and through
 * LibreOffice.
 */
const root = join(import.meta.dirname, "../..");
const program = join(root, "dist", "whole-outputs");
const folder = mkdtempSync(join(tmpdir(), "whole-outputs-"));
const MINUTES = 60_000;

beforeAll(async () => {
  await build({
    root,
    logLevel: "silent",
    build: {
      outDir: program,
      rolldownOptions: { input: { run: "test/command-line/run-main.ts" } },
    },
  });
}, 2 * MINUTES);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { recursive: true, force: true });
});

/** Runs the built program in a process of its own. */
function run(environment: Readonly<Record<string, string>>, ...argv: string[]): void {
  execFileSync(process.execPath, [join(program, "run.cjs"), ...argv], {
    env: { ...process.env, ...environment },
    stdio: "pipe",
  });
}

/** Fingerprints of the files of a folder by name. */
function fingerprints(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => {
        const bytes = readFileSync(join(path, name));
        return [name, createHash("sha256").update(bytes).digest("hex")];
      }),
  );
}

const sample = join(root, "addin/sample/ledger.xlsx");
const today = ["--today", "2025-12-31"];

test(
  "every output is the same, byte for byte, in three time zones and two languages of the system",
  () => {
    const systems = [
      ["UTC", "C"],
      ["Pacific/Kiritimati", "de_DE.UTF-8"],
      ["America/St_Johns", "C"],
    ];
    const runs = systems.map(([zone, language]) => {
      const out = join(folder, `${zone}-${language}`.replaceAll("/", "-"));
      const environment = { TZ: zone, LANG: language, LC_ALL: language };
      run(environment, "report", sample, ...today, "--format", "xlsx,docx,csv,html", "--out", out);
      run(environment, "statement", sample, "EU-01", ...today, "--out", out);
      run(environment, "export", sample, ...today, "--out", join(out, "copy.xlsx"));
      return fingerprints(out);
    });
    expect(Object.keys(runs[0]).length).toBeGreaterThan(40);
    for (const other of runs) expect(other).toEqual(runs[0]);
  },
  5 * MINUTES,
);

describe.skipIf(!hasLibreOffice)("in LibreOffice", () => {
  test.each(reportLanguages)(
    "every .docx becomes a PDF without a warning: %s",
    (language) => {
      const out = join(folder, `docx-${language}`);
      run({}, "report", sample, ...today, "--language", language, "--format", "docx", "--out", out);
      run({}, "statement", sample, "EU-01", ...today, "--language", language, "--out", out);
      const names = readdirSync(out).filter((name) => name.endsWith(".docx"));
      expect(names).toHaveLength(3);
      const profile = `-env:UserInstallation=file://${join(folder, `profile-${language}`)}`;
      const { stderr, status } = spawnSync(
        "soffice",
        [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...names],
        { cwd: out, encoding: "utf8" },
      );
      // A line on Java is about the machine, not about the document.
      const said = stderr.split("\n").filter((line) => line !== "" && !/java/i.test(line));
      expect([status, said]).toEqual([0, []]);
      for (const name of names) {
        const pdf = readFileSync(join(out, name.replace(".docx", ".pdf")));
        expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      }
    },
    4 * MINUTES,
  );

  test(
    "every figure of both workbooks is the report's, to the last minor unit",
    async () => {
      for (const { document, xlsx } of await sampleReports("en")) {
        const book = await readWorkbook(recalculated(xlsx));
        for (const table of document.blocks.filter((block) => block.type === "table"))
          expect(differences(book, table)).toEqual([]);
        // The program's own reader takes what it wrote, too.
        expect(readGuarded(xlsx, "report.xlsx").sheets.length).toBe(book.worksheets.length);
      }
    },
    6 * MINUTES,
  );
});

/** Cells whose figure is not that of the table, in words. */
function differences(book: Awaited<ReturnType<typeof readWorkbook>>, table: ReportTable): string[] {
  const sheet = sheetOf(book, table.id);
  const firstRow = 4;
  return table.rows.flatMap((row, index) =>
    table.columns.flatMap((column, columnIndex) => {
      const value = row.values[column.key];
      if (value?.type !== "amount" && value?.type !== "count") return [];
      const cell = sheet.getCell(firstRow + index, columnIndex + 2);
      const shown =
        typeof cell.value === "object" && cell.value !== null ? cell.result : cell.value;
      const wanted =
        value.type === "count" ? value.count : value.minor / 10 ** minorUnitDigits(value.currency);
      const isSame = Number.isNaN(wanted) ? shown === "n/a" : shown === wanted;
      const isNear =
        typeof shown === "number" &&
        Math.abs(shown - wanted) < 1e-9 * Math.max(1, Math.abs(wanted));
      return isSame || isNear
        ? []
        : [`${table.id} ${cell.address}: ${String(shown)}, not ${wanted}`];
    }),
  );
}
