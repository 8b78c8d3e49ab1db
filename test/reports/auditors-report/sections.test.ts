import { expect, test } from "vitest";
import type { ReportTable } from "../../../addin/core/document";
import { amount } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { codeList } from "../../../addin/reports/auditors-report/code-list";
import { procedureOf, procedures } from "../../../addin/reports/auditors-report/procedures";
import { auditSamples } from "../../../addin/tables/audit-samples";
import {
  findingAt,
  givenReport,
  reportOf,
  rowsOf,
  sentencesOf,
  smallBook,
  tableIn,
} from "./small-book";

const recordedFindings = `${smallBook}
Findings
No | Rule | Cell | Fact | Status | Answer | Auditors' view
F-1 | LED-13 | Ledger!G7 | no voucher | explained | lost in the flood | seen the police report
F-2 | LED-08 | Ledger!A9 | a gap | corrected | numbered anew |
`;

test("A1 names the auditors of the body and their electing conference", () => {
  expect(rowsOf(reportOf(), "A1")).toEqual([
    "P-03.1 | WC-2021 | 2021-11-14 | - | A | -",
    "P-07.2 | WC-2021 | 2021-11-14 | - | B | -",
  ]);
  const both = smallBook.replace("P-01 | C", "P-07 | B");
  expect(sentencesOf(reportOf({ text: both }))).toContain(
    "The workbook records for P-07 in this body and period the office “Financial Officer” as well.",
  );
});

test("A4 says what is there and what is missing", () => {
  expect(rowsOf(reportOf(), "A4")).toEqual([
    "ledger | 12 | 12 entries | - | ☐ yes ☐ no",
    "statements.Bank | 1 | 2025-01-01 to 2025-12-31 | - | ☐ yes ☐ no",
    "statements.BankUSD | 0 | - | no statement for this period | ☐ yes ☐ no",
    "counts.Kasse | 1 | 2025-12-31 | - | ☐ yes ☐ no",
    "vouchers | 2 | 2 of 3 payments name a voucher (66 %) | one payment without a voucher number | ☐ yes ☐ no",
    "pledges | 1 | 1 of 2 promises name a letter | one promise without a letter | ☐ yes ☐ no",
    "decisions | 1 | Minutes 3 | - | ☐ yes ☐ no",
    "returns | 0 | - | no return recorded | ☐ yes ☐ no",
  ]);
});

test("A6 maps findings and checks to procedures", () => {
  const findings = [
    findingAt("LED-01"),
    findingAt("LED-13", { severity: "warning" }),
    findingAt("LED-13", { severity: "warning", row: 8 }),
    findingAt("LED-14", { severity: "note" }),
  ];
  const rows = rowsOf(reportOf({ findings }), "A6");
  expect(rows).toContain(
    "arithmetic | Reading and arithmetic of all rows | all rows (Ledger 12) | checks LED-01 | - | 1 error. | 1",
  );
  expect(rows).toContain(
    "vouchers | Vouchers: present, each used once; a sample in the original | all rows (Ledger 12) | checks LED-13 | - | 2 warnings, 1 note. With the originals not carried out, because no sample is on record; to be completed by hand: ____________________ | 2–4",
  );
  expect(rows).toContain(
    "opening | Opening balances against the last closing | all rows (Ledger 12) | checks ACC-03 | - | No finding. | -",
  );
  expect(rows).toContain(
    "consolidation | Returns of other bodies | - | - | - | Not carried out, because the table Returns is missing (CON-01). | -",
  );
  expect(rows).toContain(
    "rates | Exchange rates | - | - | - | Not carried out, because this version of the program has no check for it. | -",
  );
  expect(rows).toContain(
    "report | Cash report against ledger | 2 tables of the cash report with 39 figures | - | - | 39 of 39 figures compared with our own, all agree (A8). | -",
  );
});

/** Lines of a table of which the auditors have no figures of their own, and their sum if it is wanted. */
function furtherBlock(lines: number, hasSum: boolean): ReportTable {
  const keys = Array.from({ length: lines }, (_, at) => `line.${at}`);
  const rows = keys.map((key) => ({ key, label: key, kind: "line" as const, values: cents(5) }));
  const sum = keys.map((row) => ({ row, sign: 1 as const }));
  const total = { key: "sum", label: "", kind: "total" as const, values: cents(5 * lines), sum };
  return {
    type: "table",
    id: "X9",
    title: "Further",
    labelHeading: "",
    columns: [{ key: "total", label: "", type: "amount" }],
    rows: hasSum ? [...rows, total] : rows,
  };
}

const cents = (minor: number) => ({ total: amount(minor, "EUR") });

test.each([
  ["en", 1, false, "39 of 40 figures compared with our own, all agree; one figure only read (A8)."],
  [
    "en",
    2,
    true,
    "39 of 42 figures compared with our own, all agree; one further sum added up anew; 2 figures only read (A8).",
  ],
  [
    "de",
    0,
    true,
    "39 von 40 Zahlen mit unseren verglichen, alle stimmen überein; eine weitere Summe nachaddiert (A8).",
  ],
  ["es", 0, false, "39 de 39 cifras comparadas con las nuestras, todas concuerdan (A8)."],
  [
    "fr",
    1,
    false,
    "39 chiffres sur 40 comparés aux nôtres, tous concordent ; un chiffre seulement lu (A8).",
  ],
])(
  "A6 in %s leaves out what the cash report does not have: %i lines, a sum: %s",
  (language, lines, hasSum, sentence) => {
    const given = givenReport();
    const cashReport = { ...given, blocks: [...given.blocks, furtherBlock(lines, hasSum)] };
    const report = reportOf({ cashReport, say: sayIn(language), language });
    const [row] = rowsOf(report, "A6").filter((one) => one.startsWith("report |"));
    expect(row.split(" | ").at(-1)?.replaceAll("\u202f", " ")).toBe(sentence);
  },
);

test("A6 says nothing of comparisons where nothing was compared", () => {
  const cashReport = { ...givenReport(), blocks: [furtherBlock(2, false)] };
  const [head] = smallBook.split("Pledges\n");
  const text = `${head}Ledger\nNo | Date | Account | Currency | In | Out\n`;
  const [row] = rowsOf(reportOf({ cashReport, text }), "A6").filter((one) =>
    one.startsWith("report |"),
  );
  expect(row).toContain("| 2 figures only read (A8). Not carried out");
});

test.each([
  ["LED-01", "arithmetic"],
  ["STR-05", "arithmetic"],
  ["LED-08", "gaps"],
  ["LED-05", "closed"],
  ["PER-02", "closed"],
  ["ACC-03", "opening"],
  ["ACC-04", "funds"],
  ["ACC-01", "balances"],
  ["BNK-02", "statements"],
  ["BNK-04", "reconciliation"],
  ["RPT-05", "report"],
  ["PRV-03", "privacy"],
])("check %s belongs to %s", (code, key) => {
  expect(procedureOf(code)?.key).toBe(key);
});

test("no code is named by two procedures", () => {
  const codes = procedures.flatMap((one) => one.codes);
  expect(new Set(codes).size).toBe(codes.length);
});

test("A7 counts the cash box note by note", () => {
  const { rows } = tableIn(reportOf(), "A7");
  expect(rows[0].label).toBe("Kasse on 2025-12-31, counted by P-03, P-07");
  expect(rowsOf(reportOf(), "A7")).toEqual([
    "Kasse | - | -",
    "Kasse.1 | 3 | 150.00 EUR",
    "Kasse.2 | 1 | 20.00 EUR",
    "Kasse.3 | 9 | 9.00 EUR",
    "Kasse.4 | 1 | 0.50 EUR",
    "Kasse.counted | - | 179.50 EUR",
    "Kasse.book | - | 179.50 EUR",
    "Kasse.difference | - | 0.00 EUR",
  ]);
  const less = smallBook.replace("| 1 | 9", "| 1 | 8");
  expect(rowsOf(reportOf({ text: less }), "A7").at(-1)).toBe("Kasse.difference | - | −1.00 EUR");
});

const named = `${smallBook}
Names
Key | Name
m1 | Garden Friends
`;

test.each([
  ["P-03, P-07", "P-03, P-07"],
  ["p-03; P-07", "P-03, P-07"],
  ["P-03, garden  friends", "P-03, A"],
  ["P-03, Rosa Meyer", "two counters"],
  ["Garden Friends, Rosa Meyer", "two counters"],
  ["Rosa Meyer", "one counter"],
  ["Rosa, Emil, Rosa, Ida, P-03", "4 counters"],
  ["", "not recorded"],
])("A7 names those who counted by code, never by a name: %j", (typed, shown) => {
  const text = named.replace("P-03, P-07 |", `${typed} |`);
  const report = reportOf({ text });
  expect(tableIn(report, "A7").rows[0].label).toBe(`Kasse on 2025-12-31, counted by ${shown}`);
  expect(JSON.stringify(report)).not.toMatch(/Rosa|Meyer|Garden Friends/i);
});

test("A7 says when a cash box was not counted", () => {
  const text = smallBook.replace("Kasse | 2025-12-31 | P-03, P-07 |", "Bank | 2025-12-31 | P-03 |");
  expect(sentencesOf(reportOf({ text }))).toContain(
    "For the cash box Kasse no count up to 2025-12-31 is on record.",
  );
});

test("A8 ties every account to outside evidence", () => {
  expect(rowsOf(reportOf(), "A8")).toEqual([
    "account.Kasse | EUR | 100.00 EUR | 100.00 EUR | 20.50 EUR | 179.50 EUR | count of 2025-12-31 | 179.50 EUR | 179.50 EUR | 0.00 EUR",
    "account.Bank | EUR | 1 000.00 EUR | 342.00 EUR | 120.00 EUR | 1 222.00 EUR | statement 1 of 2025-12-31 | 1 222.00 EUR | 1 222.00 EUR | 0.00 EUR",
    "currency.EUR | EUR | 1 100.00 EUR | 442.00 EUR | 140.50 EUR | 1 401.50 EUR | - | - | - | -",
    "account.BankUSD | USD | 200.00 USD | 50.55 USD | 0.00 USD | 250.55 USD | none on record | - | - | -",
    "currency.USD | USD | 200.00 USD | 50.55 USD | 0.00 USD | 250.55 USD | - | - | - | -",
  ]);
});

test("A8 compares an older statement with the ledger of its day", () => {
  const text = smallBook.replace("| 2025-12-31 | 1000 | 1222", "| 2025-07-31 | 1000 | 1230");
  expect(rowsOf(reportOf({ text }), "A8")[1]).toMatch(
    /statement 1 of 2025-07-31 \| 1 235\.00 EUR \| 1 230\.00 EUR \| −5\.00 EUR$/,
  );
});

test("A9 counts promises with and without a letter, and changed ones", () => {
  expect(rowsOf(reportOf(), "A9")).toEqual([
    "recorded | 2 | 2",
    "withLetter | 1 | 1",
    "withoutLetter | 1 | 1",
    "changed | 1 | 1",
    "inKind | 0 | 0",
    "withoutAmount | 0 | 0",
  ]);
  expect(rowsOf(reportOf(), "A9b")).toEqual(["B.2025 | 2025 | 80.00 EUR"]);
});

test("A10 shows what came in for a purpose and what is left", () => {
  expect(rowsOf(reportOf(), "A10")).toEqual([
    "Sol.EUR | EUR | 0.00 EUR | 40.00 EUR | 15.00 EUR | 0.00 EUR | 0.00 EUR | 25.00 EUR | partly used",
  ]);
});

test("A11 counts transfers and lists incomplete ones", () => {
  expect(rowsOf(reportOf(), "A11")).toEqual([
    "matched | 1 | -",
    "one-sided | 0 | -",
    "different | 0 | -",
    "bodies | - | 0.00 EUR",
  ]);
  const oneSided = smallBook.replace(
    "| transfer | | | | t1 |\n2025-0009",
    "| transfer | | | | t2 |\n2025-0009",
  );
  expect(rowsOf(reportOf({ text: oneSided }), "A11b")).toEqual([
    "t1.1 | one side only, up to the end of the period | 2025-05-01 | Bank | −100.00 EUR | Ledger!L8",
    "t2.1 | one side only, up to the end of the period | 2025-05-01 | Kasse | 100.00 EUR | Ledger!L9",
  ]);
  const different = smallBook.replace(
    "| Kasse | EUR | 100 | | transfer",
    "| Kasse | EUR | 99 | | transfer",
  );
  expect(rowsOf(reportOf({ text: different }), "A11")).toEqual([
    "matched | 0 | -",
    "one-sided | 0 | -",
    "different | 1 | -",
    "bodies | - | 0.00 EUR",
  ]);
});

test("A12 and A13 put the answers beside the findings", () => {
  const report = reportOf({
    text: recordedFindings,
    findings: [
      findingAt("LED-01", { entry: "2025-0006" }),
      findingAt("LED-13", { severity: "warning" }),
      findingAt("PLG-06", { severity: "note" }),
    ],
  });
  expect(rowsOf(report, "A12")).toEqual([
    "finding.1 | error | LED-01 | Ledger!G7 (No 2025-0006) | Fact of LED-01. | −0.50 EUR | ____________________ | open",
    "finding.2 | warning | LED-13 | Ledger!G7 | Fact of LED-13. | −0.50 EUR | lost in the flood | explained: seen the police report",
  ]);
  expect(sentencesOf(report)).toContain("One note besides: see A19.");
  expect(rowsOf(report, "A13")).toEqual([
    "recorded.1 | LED-13 | Ledger!G7 | no voucher | explained | lost in the flood | seen the police report | found again: no. 2",
    "recorded.2 | LED-08 | Ledger!A9 | a gap | corrected | numbered anew | - | no check looked for it",
  ]);
  expect(rowsOf(report, "A19")).toHaveLength(3);
});

test("A19 tells errors and warnings with what to do, notes without", () => {
  const findings = [findingAt("LED-01"), findingAt("PLG-06", { severity: "note" })];
  expect(rowsOf(reportOf({ findings }), "A19")).toEqual([
    "finding.1 | LED-01 | error | Ledger!G7 | Fact of LED-01. Advice on LED-01.",
    "finding.2 | PLG-06 | note | Ledger!G7 | Fact of PLG-06.",
  ]);
});

test("A14 recommends for open errors and warnings only, and leaves lines", () => {
  const open = [
    findingAt("LED-01"),
    findingAt("BNK-03"),
    findingAt("LED-08", { severity: "warning" }),
    findingAt("KND-03", { severity: "note" }),
  ];
  const rows = rowsOf(reportOf({ findings: open }), "A14");
  expect(rows.map((row) => row.split(" | ")[0])).toEqual([
    "remedy.LED",
    "remedy.BNK",
    "blank.1",
    "blank.2",
    "blank.3",
  ]);
  expect(rows[0]).toContain("no. 1, 3");
  expect(
    rowsOf(reportOf({ text: recordedFindings, findings: [findingAt("LED-13")] }), "A14"),
  ).toHaveLength(3);
});

test("A15 puts promises of departed members and leftovers before the conference", () => {
  expect(rowsOf(reportOf(), "A15")).toEqual([
    "pledge.B.2025 | promise for 2025; the member left on 2025-06-30 | 80.00 EUR",
    "fund.Sol.EUR | left over; the fund ended on 2025-10-31, leftover rule: next campaign | 25.00 EUR",
  ]);
  const stayed = smallBook
    .replace("m2 | withdrawn | 2025-06-30", "m2 | withdrawn | 2026-01-01")
    .replace("2025-10-31 | next", "2026-01-01 | next");
  const sentences = sentencesOf(reportOf({ text: stayed }));
  expect(sentences).toContain("The books hold no such matter.");
  expect(sentences.filter((one) => one.includes("what the books hold:"))).toEqual([]);
});

test("A17 only on demand", () => {
  const has = (report: ReturnType<typeof reportOf>): boolean =>
    report.blocks.some((block) => block.type === "heading" && block.text.startsWith("A17"));
  expect(has(reportOf())).toBe(false);
  expect(has(reportOf({ isReliefProposed: true }))).toBe(true);
});

test("A18 has one block for each auditor", () => {
  const block = reportOf().blocks.find((one) => one.type === "signatures");
  expect(block).toMatchObject({ offices: ["Auditor, P-03", "Auditor, P-07"] });
});

test("keys of rows are unique in every table, and sums name rows that are there and add up", () => {
  const report = reportOf({
    text: recordedFindings,
    findings: [findingAt("LED-01"), findingAt("LED-01")],
  });
  for (const block of report.blocks) {
    if (block.type !== "table") continue;
    const rows = new Map(block.rows.map((one) => [one.key, one]));
    expect(rows.size).toBe(block.rows.length);
    for (const { sum = [], sumColumns = [], values } of block.rows)
      for (const column of sum.length > 0 ? sumColumns : []) {
        const minor = (value: unknown): number => {
          if (typeof value === "object" && value !== null && "minor" in value)
            return Number(value.minor);
          if (typeof value === "object" && value !== null && "count" in value)
            return Number(value.count);
          throw new Error(`no amount in ${block.id} ${column}`);
        };
        const added = sum.reduce(
          (all, { row, sign }) => all + sign * minor(rows.get(row)?.values[column]),
          0,
        );
        expect(added).toBe(minor(values[column]));
      }
  }
});

test("A9 leaves out promises to other bodies", () => {
  const text = smallBook
    .replace(
      "Member | Year | Amount | Currency | Document",
      "Member | Year | Recipient | Amount | Currency | Document",
    )
    .replace("A | 2025 | 250", "A | 2025 | ICC | 250")
    .replace("A | 2025 | 300", "A | 2025 | ICC | 300")
    .replace("B | 2025 | 80", "B | 2025 | AFR | 80");
  expect(rowsOf(reportOf({ text }), "A9")).toContain("recorded | 1 | 1");
});

const twoBoxes = `${smallBook}2025-0013 | 2025-10-01 | | Bank | EUR | | 10 | transfer | | | Sol | t2 |
2025-0014 | 2025-10-01 | | Kasse | EUR | 10 | | transfer | | | Sol | t2 |
2025-0015 | 2025-10-02 | | Bank | EUR | | 4 | transfer | | | Sol | t3 |
2025-0016 | 2025-10-02 | | Kasse | EUR | 4 | | transfer | | | General | t3 |
`;

test("A10 keeps moves between accounts of one fund out; those to another fund are moved", () => {
  expect(rowsOf(reportOf({ text: twoBoxes }), "A10")).toEqual([
    "Sol.EUR | EUR | 0.00 EUR | 40.00 EUR | 15.00 EUR | 0.00 EUR | −4.00 EUR | 21.00 EUR | partly used",
  ]);
});

test("A10 tells other use from use for the purpose, and a refund mends it", () => {
  const text = smallBook
    .replace("Leftover rule\n", "Leftover rule | Categories\n")
    .replace("next campaign\n", "next campaign | solidarity\n");
  const office = "2025-0013 | 2025-10-01 | | Bank | EUR | | 7 | office | | | Sol | |\n";
  const charge = "2025-0014 | 2025-10-01 | | Bank | EUR | | 1 | bank-charges | | | Sol | |\n";
  expect(rowsOf(reportOf({ text: text + office + charge }), "A10")).toEqual([
    "Sol.EUR | EUR | 0.00 EUR | 40.00 EUR | 16.00 EUR | 7.00 EUR | 0.00 EUR | 17.00 EUR | in part used otherwise",
  ]);
  expect(rowsOf(reportOf({ text }), "A10b")).toEqual([
    "Sol | Strike in X | Campaigns and solidarity passed on | Minutes 3 | 2025-10-31",
  ]);
});

test.each([
  ["en", "solidarity own-code", "Campaigns and solidarity passed on, own-code"],
  ["de", "solidarity own-code", "Weitergegeben für Kampagnen und Solidarität, own-code"],
  ["de", "solidarity solidarity", "Weitergegeben für Kampagnen und Solidarität"],
  ["fr", "", "toutes"],
])("A10b in %s names the categories %s", (language, typed, shown) => {
  const text = smallBook
    .replace("Leftover rule\n", "Leftover rule | Categories\n")
    .replace("next campaign\n", `next campaign | ${typed}\n`);
  const [row] = rowsOf(reportOf({ text, say: sayIn(language), language }), "A10b");
  expect(row.split(" | ")[2]).toBe(shown);
});

test("A8 shows the accounts in the base currency, and how the rates lead to T1", () => {
  const report = reportOf();
  expect(rowsOf(report, "A8a")).toEqual([
    "account.Kasse | 100.00 EUR | 100.00 EUR | 20.50 EUR | 0.00 EUR | 179.50 EUR",
    "account.Bank | 1 000.00 EUR | 342.00 EUR | 120.00 EUR | 0.00 EUR | 1 222.00 EUR",
    "account.BankUSD | 180.00 EUR | 48.02 EUR | 0.00 EUR | −27.58 EUR | 200.44 EUR",
    "total | 1 280.00 EUR | 490.02 EUR | 140.50 EUR | −27.58 EUR | 1 601.94 EUR",
  ]);
  expect(tableIn(report, "A8a").notes?.[0].replaceAll("\u00a0", " ")).toContain(
    "−27.58 EUR in all. With 0.00 EUR from conversions",
  );
});

const sampled = `${smallBook}
AuditSamples
No | Procedure | Population | Sample | Method | Seed | Announced on | Drawn on | Entries | Result | By
S-1 | vouchers | 3 | 2 | random | 4711 | 2026-01-10 | 2026-01-11 | 2025-0006, 2025-0009 | both seen | P-03
S-2 | receipt-book | | | judgement | | | | 2025-0099 | |
`;

test("A6 and A19 tell extent, share of the amount, seed and result of a sample", () => {
  const report = reportOf({ text: sampled });
  const rows = rowsOf(report, "A6");
  // 25.50 of the 40.50 EUR paid.
  expect(rows).toContain(
    "vouchers | Vouchers: present, each used once; a sample in the original | all rows (Ledger 12); sample S-1: 2 of 3 (63 % of the amount) | checks LED-13; drawn at random, drawn on 2026-01-11 | 4711, announced on 2026-01-10 | No finding. Sample S-1: both seen",
  );
  expect(rows).toContain(
    "receipt-book | Receipts against the receipt book | sample S-2: not recorded of not recorded | chosen by judgement | not recorded | Sample S-2: ____________________",
  );
  expect(rowsOf(report, "A19c")).toHaveLength(2);
  expect(rowsOf(report, "A19d")).toEqual([
    "sample.1.1 | S-1 | Ledger!A7 | 2025-04-01 | Kasse | V-1 | −20.50 EUR",
    "sample.1.2 | S-1 | Ledger!A10 | 2025-06-01 | Bank | - | −5.00 EUR",
    "sample.2.1 | S-2 | not in the ledger | - | - | - | -",
  ]);
});

test("A19 names who drew a sample by code, never by a name", () => {
  const report = reportOf({ text: sampled.replace("both seen | P-03", "both seen | Rosa Meyer") });
  expect(rowsOf(report, "A19c")[0]).toContain(" | auditors | both seen");
  expect(rowsOf(reportOf({ text: sampled }), "A19c")[0]).toContain(" | P-03 | both seen");
});

test("A6 needs no seed where everything was looked at, and calls a small share small", () => {
  const text = sampled
    .replace("S-2 | receipt-book | | | judgement", "S-2 | receipt-book | 4 | 1 | all")
    .replace("2025-0099", "2025-0004")
    .replace("EUR | 300 | | contributions", "EUR | 0.30 | | contributions");
  expect(rowsOf(reportOf({ text }), "A6")).toContain(
    "receipt-book | Receipts against the receipt book | sample S-2: 1 of 4 (less than 1 % of the amount) | all | - | Sample S-2: ____________________",
  );
});

test("A6 does not call an empty table checked", () => {
  const text = `${smallBook}\nReturns\nFrom body | Period\n`;
  const report = reportOf({ text, checksRun: ["CON-01"], checksNotRun: [] });
  expect(rowsOf(report, "A6")).toContain(
    "consolidation | Returns of other bodies | - | - | - | Not carried out, because the table Returns has no rows.",
  );
});

test("every procedure that a sample may name is a row of A6", () => {
  const keys: readonly string[] = procedures.map(({ key }) => key);
  const list = auditSamples.columns.procedure.list ?? [];
  expect([...list].filter((key) => !keys.includes(key))).toEqual([]);
});

test.each([
  ["LED-01", "LED-01"],
  ["LED-02,LED-01", "LED-01, 02"],
  ["LED-01,LED-02,LED-03,LED-05,STR-06", "LED-01–03, LED-05, STR-06"],
  ["LED-09,LED-10,LED-11", "LED-09–11"],
])("codes %s are listed as %s", (codes, list) => {
  expect(codeList(codes.split(","))).toBe(list);
});

test("A9 lists what changed during the period with both amounts", () => {
  const table = `Member | Year | Amount | Currency | Document | Version | Status | Declared on
A | 2025 | 250 | EUR | Letter 1 | 1 | replaced | 2024-11-01
A | 2025 | 300 | EUR | Letter 2 | 2 | valid | 2025-01-01
B | 2025 | 90 | EUR | Letter 3 | 1 | replaced | 2024-11-01
B | 2025 | 80 | EUR | Letter 4 | 2 | valid | 2024-12-31`;
  const start = smallBook.indexOf("Member | Year | Amount");
  const text = `${smallBook.slice(0, start)}${table}\n\n${smallBook.slice(smallBook.indexOf("Rates\n"))}`;
  const report = reportOf({ text });
  expect(rowsOf(report, "A9c")).toEqual([
    "A.2025 | 2025 | 250.00 EUR | 300.00 EUR | 2025-01-01 | Letter 2",
  ]);
  expect(rowsOf(report, "A9")).toContain("changed | 1 | 1");
});

test("A14 repeats recommendations on record that are open, with their day", () => {
  const text = `${smallBook}
Findings
No | Rule | Kind | Fact | To whom | By when | Status
R-1 | | recommendation | Two people at the bank | FO | 2025-06-30 | corrected
R-2 | | recommendation | A receipt book | FO | 2026-06-30 | open
R-3 | | recommendation | A second key | | |
F-1 | LED-13 | finding | no voucher | | | open
`;
  const rows = rowsOf(reportOf({ text, findings: [findingAt("LED-01")] }), "A14");
  expect(rows.slice(1, 4)).toEqual([
    "finding.1 | Settle finding F-1 on record: no voucher | on record: F-1 | Financial Officer (she or he) | ____________________",
    "recorded.1 | A receipt book | on record: R-2 | FO | 2026-06-30",
    "recorded.2 | A second key | on record: R-3 | ____________________ | ____________________",
  ]);
  expect(tableIn(reportOf({ text }), "A14").rows.map(({ label }) => label)).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
  ]);
});

test("A4 asks no decision for a row of the budget that only explains", () => {
  const budget = (amount: string) => `${smallBook}
Budget
Body | Category | Amount | Currency
ICC | donations | ${amount} | EUR
`;
  const decisions = (text: string) =>
    rowsOf(reportOf({ text }), "A4").find((row) => row.startsWith("decisions"));
  expect(decisions(budget("0"))).toBe("decisions | 1 | Minutes 3 | - | ☐ yes ☐ no");
  expect(decisions(budget("10"))).toContain("one fund or budget line without a decision");
});

test("A13 follows up recommendations with their status", () => {
  const text = `${smallBook}
Findings
No | Rule | Kind | Fact | To whom | By when | Status | Answer
R-1 | | recommendation | Two people at the bank | FO | 2025-06-30 | corrected | done in May
R-2 | | recommendation | A receipt book | | | |
`;
  const report = reportOf({ text });
  expect(rowsOf(report, "A13b")).toEqual([
    "recommendation.1 | Two people at the bank | FO | 2025-06-30 | corrected | done in May",
    "recommendation.2 | A receipt book | not recorded | - | no status on record | ____________________",
  ]);
  expect(sentencesOf(report)).toContain("The workbook records no earlier findings.");
});

test("A18 has room for one who does not agree, and shows what she or he wrote", () => {
  expect(reportOf().blocks.find(({ type }) => type === "pen-lines")).toEqual({
    type: "pen-lines",
    content: ["An auditor who does not agree writes here:"],
    lineCount: 4,
  });
  expect(sentencesOf(reportOf({ dissent: "The count was not without notice." }))).toContain(
    "An auditor who does not agree wrote: “The count was not without notice.”",
  );
});

test.each(["A", "B", "C", "D"] as const)(
  "no sentence of A12, A16 or A17 is of two kinds (conclusion %s)",
  (conclusion) => {
    const findings = [findingAt("LED-01"), findingAt("RPT-02")];
    const report = reportOf({ findings, conclusion, isReliefProposed: true });
    const kinds = [
      /\d\.\d\d [A-Z]{3}|Ledger!|findings no\. /,
      /came to our attention/,
      /grant relief/,
    ];
    const seen = new Set<number>();
    for (const shown of sentencesOf(report).flatMap((one) => one.split(/(?<=[.:]) (?=\p{Lu})/u))) {
      const own = kinds.flatMap((kind, index) => (kind.test(shown) ? [index] : []));
      expect([shown, own.length > 1]).toEqual([shown, false]);
      for (const kind of own) seen.add(kind);
    }
    expect(seen.has(2)).toBe(true);
    expect(seen.has(1)).toBe(conclusion === "A" || conclusion === "B");
  },
);

test("a deviation stands with the auditors' reason, for the record too", () => {
  const report = reportOf({
    conclusion: "A",
    reason: "the error was mended after the draw",
    findings: [findingAt("LED-01")],
  });
  expect(sentencesOf(report)).toContain(
    "The auditors chose (A); by rule (B) was proposed. Their reason: the error was mended after the draw",
  );
  expect(JSON.stringify(report)).toContain('"A16/conclusion/chosen"');
});
