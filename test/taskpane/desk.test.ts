import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cellAddress } from "../../addin/core/cells";
import { readWorkbook } from "../../addin/file/read-workbook";
import planted from "../../addin/sample/planted-errors.json";
import { Desk, type DeskHost } from "../../taskpane/worker/desk";
import { faultSentence } from "../../taskpane/worker/fault-sentence";
import type { BookSource, Progress, ReportRequest } from "../../taskpane/worker/messages";
import { speakerOf } from "../../taskpane/worker/open-book";
import { packWorkbook } from "../../taskpane/worker/packed-workbook";
import { inFolder, runCli } from "../command-line/run-cli";

const BOOK = "addin/sample/ledger-with-errors.xlsx";
const bytes = new Uint8Array(readFileSync(BOOK));
const file: BookSource = { name: "ledger-with-errors.xlsx", content: { type: "file", bytes } };
/** 2025-12-31, the day that the command line is given too. */
const today = 46_022;

/** A desk with a book on it, and all that it told. */
async function deskWith(source: BookSource, language = "en") {
  const desk = new Desk();
  const told: Progress[] = [];
  const findings: { code: string; sheet: string; cell: string }[] = [];
  const host: DeskHost = {
    onProgress: (progress) => told.push(progress),
    onFindings: (portion) =>
      findings.push(
        ...portion.map(({ code, cell }) => ({ code, sheet: cell.sheet, cell: cellAddress(cell) })),
      ),
    rasterise: async () => new Uint8Array(),
  };
  const summary = await desk.answer({ type: "open", source, today, language }, host);
  return { desk, host, told, findings, summary };
}

const request: ReportRequest = {
  kind: "auditors-report",
  from: "2021-11-15",
  to: "2025-06-14",
  base: "EUR",
  language: "en",
  reason: "",
  isReliefProposed: false,
  acceptances: [],
  paper: "a4",
};

describe("the desk", () => {
  test("hands over the help page of each check that found something, in the language asked for", async () => {
    const { summary, findings } = await deskWith(file, "de");
    if (summary === undefined || !("checks" in summary))
      throw new Error("a book that was opened has a summary");
    expect(Object.keys(summary.checks).sort()).toEqual(
      [...new Set(findings.map(({ code }) => code))].sort(),
    );
    expect(summary.checks["LED-15"]).toEqual({
      title: "Was geschah, ist einmal gebucht",
      source:
        "Prüfungspraxis: Derselbe Vorgang zweimal ist das häufigste Versehen in einem Kassenbuch.",
      reading: "Tag, Konto, Betrag, Text und Mitglied sind gleich, auf den Buchstaben.",
      remedy: "Mit dem Auszug vergleichen: Zeigt ihn die Bank einmal oder zweimal?",
      falseAlarm:
        "Gleiche Gebühren oder Fahrkarten an einem Tag: im Text unterscheiden oder hinnehmen.",
    });
  });

  test("finds every planted error, and what the command line finds", async () => {
    const { findings, told } = await deskWith(file);
    for (const { code, sheet, cell } of planted)
      expect(findings).toContainEqual({ code, sheet, cell });
    const { stdout } = await runCli("check", BOOK, "--format", "json", "--today", "2025-12-31");
    const told2: { findings: typeof findings } = JSON.parse(stdout);
    expect(findings).toEqual(
      told2.findings.map(({ code, sheet, cell }) => ({ code, sheet, cell })),
    );
    expect(told.at(0)).toEqual({ step: "reading" });
    expect(told.at(-1)).toMatchObject({ step: "checking", done: told.at(-1)?.all });
  });

  test("reads an open workbook, handed over in pieces, as its file", async () => {
    const workbook = structuredClone(packWorkbook(readWorkbook(bytes, file.name)));
    const open = await deskWith({ name: file.name, content: { type: "workbook", workbook } });
    const { findings } = await deskWith(file);
    expect(open.findings).toEqual(findings);
    expect(open.summary).toMatchObject({ fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test.each(["cash-report", "auditors-report"] as const)(
    "writes %s byte for byte as the command line",
    async (kind) => {
      const { desk, host } = await deskWith(file);
      await inFolder({}, async (out) => {
        const given = ["--today", "2025-12-31", "--out", out, "--format", "xlsx,html"];
        await runCli("report", BOOK, ...given);
        for (const format of ["xlsx", "html", "json"] as const) {
          const made = await desk.answer(
            { type: "report-file", format, report: { ...request, kind } },
            host,
          );
          const wanted = new Uint8Array(readFileSync(join(out, `${kind}.${format}`)));
          expect(made).toEqual({ name: `${kind}.${format}`, content: wanted });
        }
      });
    },
  );

  test("takes accepted findings as closed: the proposal counts one error less", async () => {
    const { desk, host } = await deskWith(file);
    const errorsOpen = async (acceptances: ReportRequest["acceptances"]) => {
      const made = await desk.answer({ type: "report", ...request, acceptances }, host);
      const text = JSON.stringify(made);
      return Number(/"count":(\d+)},"key":"A16\/conclusion\/errorsOpen"/.exec(text)?.[1]);
    };
    const [{ code, sheet, cell }] = planted.filter(({ severity }) => severity === "error");
    const accepted = [
      { code, address: `'${sheet}'!${cell}`.replaceAll(/'(\w+)'/g, "$1"), reason: "Decided" },
    ];
    expect(await errorsOpen(accepted)).toBe((await errorsOpen([])) - 1);
  });

  test("shows the cells around a place with the headings of its table", async () => {
    const { desk, host } = await deskWith(file);
    const cell = { sheet: "Ledger", row: 50, columnIndex: 9 };
    const excerpt = await desk.answer({ type: "excerpt", cell }, host);
    expect(excerpt).toMatchObject({
      row: 50,
      column: "J",
      columns: ["G", "H", "I", "J", "K", "L", "M"],
      headings: { texts: expect.arrayContaining(["Member"]) },
      rows: [{ row: 48 }, { row: 49 }, { row: 50 }, { row: 51 }, { row: 52 }],
    });
  });

  test("proposes a mapping for another layout and reads its first entries", async () => {
    const csv = "Datum;Text;Einnahme;Ausgabe\n01.02.2025;Spende;100,00;\n03.02.2025;Porto;;4,85\n";
    const content = { type: "file", bytes: new TextEncoder().encode(csv) } as const;
    const desk = new Desk();
    const { host } = await deskWith(file);
    const source = { name: "kasse.csv", content };
    const proposed = await desk.answer({ type: "propose", source, today, language: "en" }, host);
    if (proposed === undefined || !("questions" in proposed)) throw new Error("nothing proposed");
    expect(proposed.headings.map(({ heading }) => heading)).toEqual([
      "Datum",
      "Text",
      "Einnahme",
      "Ausgabe",
    ]);
    const mapping = JSON.stringify(proposed.mapping);
    const preview = await desk.answer({ type: "preview", mapping, language: "en" }, host);
    expect(preview).toMatchObject({
      entries: 2,
      rows: [
        { row: 2, day: "2025-02-01", in: "100.00", out: "" },
        { row: 3, day: "2025-02-03", in: "", out: "4.85" },
      ],
    });
  });
});

describe("faults", () => {
  test.each([
    ["a web page", "<html></html>", /web page/],
    ["a book without a ledger", "a,b\n1,2\n", /Map a cash book/],
  ])("of %s become one sentence", async (_, text, sentence) => {
    const content = { type: "file", bytes: new TextEncoder().encode(text) } as const;
    const fault = await deskWith({ name: "book.csv", content }).catch((thrown: unknown) => thrown);
    const told = faultSentence(fault, speakerOf("en"));
    expect(told).toEqual({ kind: "input", sentence: expect.stringMatching(sentence) });
  });

  test("of the program tell their kind, and nothing that a cell may hold", () => {
    const told = faultSentence(new TypeError("secret is not iterable"), speakerOf("en"));
    expect(told).toEqual({ kind: "program", sentence: "TypeError" });
  });
});
