import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { traceText } from "../../addin/command-line/trace-text";
import { dayOfIso } from "../../addin/core/calendar";
import { NO_BREAK_SPACE } from "../../addin/core/value";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { traceableReport, traceFigure } from "../../addin/reports/cash-report/trace";
import { hasRealData, realData } from "../real-data";
import { inFolder, runCli } from "./run-cli";

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../addin/${name}`, import.meta.url));
const sample = pathOf("sample/ledger.xlsx");
const today = ["--today", "2026-01-01"];

async function traced(...argv: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runCli("trace", sample, ...argv, ...today);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout.replaceAll(NO_BREAK_SPACE, " ").split("\n");
}

describe("treasury trace on the sample", () => {
  test("a line: entries in two currencies", async () => {
    expect(await traced("T1/receipts.interest/2023")).toEqual([
      "T1/receipts.interest/2023",
      "Statement of receipts and payments / Interest / 2023: 161.02 EUR",
      "Cell           No         Date        Text           As recorded  Adds, EUR",
      "Ledger!F739    2023-0378  2023-12-30  Interest 2023                   79.61",
      "Ledger!F740    2023-0379  2023-12-30  Interest 2023    78.25 CHF      81.41",
      "Sum of 2 rows                                                        161.02",
      "Checked: this comes to 161.02 EUR, the figure.",
      "",
    ]);
  });

  test("a row of the budget, in German", async () => {
    expect(await traced("T1/receipts.donations/budget", "--language", "de")).toEqual([
      "T1/receipts.donations/budget",
      "Einnahmen und Ausgaben / Spenden / Plan: 28 000.00 EUR",
      "Zelle               Text                                                 Trägt bei, EUR",
      "Budget!E5           2021-2025 donations ICC, minutes 2022-03-19, item 3       28 000.00",
      "Budget!E20          2021-2025 donations                                            0.00",
      "Budget!E21          2021-2025 donations                                            0.00",
      "Summe von 3 Zeilen                                                            28 000.00",
      "Geprüft: Das ergibt 28 000.00 EUR, die Zahl des Berichts.",
      "",
    ]);
  });

  test("a figure to which nothing adds", async () => {
    expect(await traced("T1/receipts.initiatives/2021")).toEqual([
      "T1/receipts.initiatives/2021",
      "Statement of receipts and payments / Other initiatives / 2021*: 0.00 EUR",
      "Nothing adds to this figure.",
      "Checked: this comes to 0.00 EUR, the figure.",
      "",
    ]);
  });

  test("a promise that is not yet received in full", async () => {
    expect(await traced("T4/member.EU-07.EUR/open")).toEqual([
      "T4/member.EU-07.EUR/open",
      "Annual contributions by member / EU-07 / Not yet received: 1 448.00 EUR",
      "Cell           No         Date        Text                               As recorded  Adds, EUR",
      "Pledges!D161              2021-11-22  EU-07 2022 Letter EU-07/2022                     1 020.00",
      "Pledges!D164              2025-02-12  EU-07 2025 Letter EU-07/2025                     1 040.00",
      "Ledger!F52     2022-0006  2022-01-16  Annual contribution 2022 of EU-07   612.00 EUR    −612.00",
      "Sum of 3 rows                                                                          1 448.00",
      "Checked: this comes to 1 448.00 EUR, the figure.",
      "",
    ]);
  });

  test("a rate", async () => {
    expect(await traced("T13/USD/closing")).toEqual([
      "T13/USD/closing",
      "Exchange rates of the cash / USD/EUR / End: 0.8738051",
      "Cell        Date        Text",
      "Rates!D397  2025-06-01  USD EUR 0.8738051 ECB reference rate",
      "This is worked out from the above; it is not their sum.",
      "",
    ]);
  });

  test("a balance at the rate of the last day, with the figures below it", async () => {
    const brief = await traced("T3/account.GBP-PAY/base");
    const lines = await traced("T3/account.GBP-PAY/base", "--all");
    expect(brief).toEqual([
      ...lines.slice(0, 6),
      "4 figures below this, down to the rows, were checked too; --all shows them.",
      "",
    ]);
    expect(lines.slice(0, 14)).toEqual([
      "T3/account.GBP-PAY/base",
      "Cash position / GBP-PAY / Closing in EUR: 4 230.40 EUR",
      "GBP-PAY: 3 588.31 GBP at 1.1789407 on 2025-06-14 (Rates!D393) is 4 230.40 EUR",
      "  Figure                      Where              Adds, GBP",
      "  T3/account.GBP-PAY/closing  GBP-PAY / Closing   3 588.31",
      "Checked: this comes to 4 230.40 EUR, the figure.",
      "",
      "T3/account.GBP-PAY/closing",
      "Cash position / GBP-PAY / Closing: 3 588.31 GBP",
      "Figure                      Where              Adds, GBP",
      "T3/account.GBP-PAY/opening  GBP-PAY / Opening   1 904.75",
      "T3/account.GBP-PAY/in       GBP-PAY / In        8 200.00",
      "T3/account.GBP-PAY/out      GBP-PAY / Out      −6 516.44",
      "Checked: this comes to 3 588.31 GBP, the figure.",
    ]);
    expect(lines).toContain(
      "Sum of 38 rows                                                                     8 200.00",
    );
  });

  test.each(["T1/closing/total", "T2/total/exchange", "T5/total/received", "T3b/total/base"])(
    "every figure below %s is checked, and shown with --all",
    async (key) => {
      const lines = await traced(key, "--all");
      const [first, rest] = [await traced(key), lines.filter((line) => /^T\w+\/\S+$/.test(line))];
      expect(first.filter((line) => line.startsWith("Checked: "))).toHaveLength(1);
      expect(first.at(-2)).toContain(
        `${rest.length - 1} figures below this, down to the rows, were`,
      );
      const checked = lines.filter((line) => line.startsWith("Checked: "));
      const heads = lines.filter((line) => /^T\w+\/\S+\/\S+$/.test(line));
      expect(checked.length).toBeGreaterThan(1);
      expect(checked.length).toBe(heads.length);
    },
  );

  test("without a key, or with list, every figure stands on a line", async () => {
    const lines = await traced();
    expect(lines).toEqual(await traced("list"));
    expect(lines.find((line) => line.startsWith("T1/surplus/total "))).toMatch(/ EUR$/);
    expect(lines).toContainEqual(expect.stringMatching(/^report\.day +2026-01-01$/));
    const keys = lines.slice(0, -1).map((line) => line.split("  ")[0].trim());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("for programs", async () => {
    const { code, stdout } = await runCli(
      ...["trace", sample, "T4/member.EU-07.EUR/received.2022", "--format", "json", ...today],
    );
    expect(code).toBe(0);
    const row = { sheet: "Ledger", cell: "F52", no: "2022-0006", day: "2022-01-16" };
    const text = "Annual contribution 2022 of EU-07";
    expect(JSON.parse(stdout)).toEqual({
      figures: [
        {
          key: "T4/member.EU-07.EUR/received.2022",
          place: ["Annual contributions by member", "EU-07", "Received 2022"],
          value: "612.00",
          currency: "EUR",
          addsUp: true,
          parts: [
            {
              table: "Ledger",
              rows: [{ ...row, text, recorded: "612.00", currency: "EUR", adds: "612.00" }],
            },
          ],
        },
      ],
    });
    const list = await runCli("trace", sample, "--format", "json", ...today);
    const { figures } = JSON.parse(list.stdout);
    expect(figures[0]).toMatchObject({ key: "T1/receipts.contributions/2021", currency: "EUR" });
  });

  test("rows that were converted as a whole stand as their sum until all are asked for", async () => {
    expect((await traced("T2/fund.general/closing")).slice(0, 4)).toEqual([
      "T2/fund.general/closing",
      "Receipts and payments by fund / General fund / Closing: 137 789.71 EUR",
      "EUR-BANK on 2025-06-14: 117 776.51 EUR",
      "  Sum of 586 rows: 117 776.51 EUR (--all shows what stands below)",
    ]);
    expect((await traced("T2/fund.general/closing", "--all")).length).toBeGreaterThan(1000);
  });

  test("every figure of every table is told, whatever it is", () => {
    const say = sayIn("en");
    const books = readBooks(readWorkbook(readFileSync(sample), "ledger.xlsx"), say);
    const period = { from: dayOfIso("2021-11-15") ?? 0, to: dayOfIso("2025-06-14") ?? 0 };
    const question = { books, base: "EUR", say, language: "en", today: period.to + 1, period };
    const report = traceableReport(question);
    const ends = [...report.figures.keys()].map((key) => {
      const text = traceText(report, [traceFigure(report, key)], { isWhole: true, hidden: 0 });
      return text
        .trimEnd()
        .split("\n")
        .at(-1)
        ?.split(/[:;,.]/)[0];
    });
    expect(new Set(ends)).toEqual(
      new Set([
        "Checked",
        "This is worked out from the above",
        "No rows of the workbook are added up for this",
      ]),
    );
  });

  test("the beginning of a key offers those that go on", async () => {
    const { stderr } = await runCli("trace", sample, "T6", ...today);
    expect(stderr).toMatch(/Near ones: T6\/fund\S+, T6\/fund\S+, T6\/fund/);
  });

  test("a reader who closes the pipe is no fault; any other fault of it is", async () => {
    await runCli("version");
    const emit = (code: string) =>
      process.stdout.emit("error", Object.assign(new Error(code), { code }));
    expect(() => emit("EPIPE")).not.toThrow();
    expect(() => emit("ENOSPC")).toThrow("ENOSPC");
  });

  test("the earlier report's figures say where they come from", async () => {
    await inFolder({}, async (folder) => {
      const made = [...today, "--out", folder, "--only", "cash", "--format", "json"];
      await runCli("report", sample, "--to", "2023-12-31", ...made);
      const file = join(folder, "cash-report.json");
      const { tables } = JSON.parse(readFileSync(file, "utf8"));
      const closing = tables.T1.rows.find(({ key }: { key: string }) => key === "closing");
      const lines = await traced("T1/closing/previous", "--from", "2024-01-01", "--previous", file);
      expect(lines[2].replaceAll(" ", "")).toContain(
        `Fromthereportbefore,asitwasgiven:${closing.values.total}EUR.`,
      );
    });
  });

  test.each([
    [[sample, "T1/receipts.contribution/2023"], "Near ones: T1/receipts.contributions/2023, "],
    [[sample, "T11/L-03/closing"], "Near ones: T11/title.L-03/closing, "],
    [[sample, "T9/x/y"], "The report has no figure T9/x/y."],
    [[sample, "T1/surplus/total", "T2"], "Name one workbook and one figure; these are 3: "],
    [[], "Name the workbook: treasury trace BOOK.xlsx"],
    [[sample, "--format", "csv"], "--format is csv; it must be one of text, json"],
  ])("could not run: %s", async (argv, sentence) => {
    const { code, stdout, stderr } = await runCli("trace", ...argv, ...today);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  test("a book without a dated entry has no report to trace", async () => {
    await inFolder({ "Ledger.csv": "No,Date,Account,In,Out,Currency\n" }, async (folder) => {
      const { code, stderr } = await runCli("trace", join(folder, "Ledger.csv"), ...today);
      expect(code).toBe(2);
      expect(stderr).toContain("there is nothing to report on yet");
    });
  });
});

describe.skipIf(!hasRealData)("treasury trace on a collective's export", () => {
  test.each(["T1/closing/total", "T1/receipts.contributions/2019", "T3/total/base"])(
    "every figure below %s is checked",
    async (key) => {
      const book = realData("open-collective/transactions-2017-2026.csv");
      const map = pathOf("mappings/open-collective.json");
      const { code, stdout } = await runCli("trace", book, key, "--map", map, "--all", ...today);
      expect(code).toBe(0);
      const lines = stdout.split("\n");
      const heads = lines.filter((line) => /^T\w+\/\S+\/\S+$/.test(line));
      expect(heads[0]).toBe(key);
      expect(lines.filter((line) => line.startsWith("Checked: ")).length).toBe(heads.length);
    },
  );
});
