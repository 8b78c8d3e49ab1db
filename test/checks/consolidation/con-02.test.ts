import { expect, test } from "vitest";
import { sealedData } from "../../../addin/books/sealed-data";
import { sealFacts } from "../../../addin/books/table-seal";
import { sealLine } from "../../../addin/seal/seal-line";
import { booksOf, findingsOf } from "../../ledger-text";

const LINES = [
  "AF | 2024 | opening | EUR | 100",
  "AF | 2024 | receipts.donations | EUR | 50.5",
  "AF | 2024 | closing | EUR | 150.5",
];
const FIGURES = "028a74c0 9e4e30d4 0875c687 27322d31";
const LEDGER_LINE = `Ledger to 2025-12-31: 2 rows; net EUR 1194.75; seal ${FIGURES}; check 1713`;

const book = (rows: readonly string[], periods: readonly string[] = []): string => `
Periods
Period | Body | From | To | Seal
2024 | ICC | 2024-01-01 | 2024-12-31 | another
${periods.join("\n")}

Ledger
No | Date | Account | In | Out

Returns
Body | Period | Line | Currency | Amount | Seal | Received on
${rows.join("\n")}
`;

/** The line that the body itself prints: treasury seal RETURN.xlsx --table Returns. */
function sealOf(rows: readonly string[]): string {
  const { tables, accounts } = booksOf(book(rows));
  const table = tables.get("Returns");
  if (table === undefined) throw new Error("no returns");
  return sealLine(sealFacts(sealedData(table, undefined), { to: undefined, after: "", accounts }));
}

const SEAL = sealOf(LINES);
const sealed = (seal: string, rows = LINES): string[] =>
  rows.map((row) => `${row} | ${seal} | 2025-02-01`);
const other = "AS | 2024 | opening | EUR | 7 | |";

test.each<[string, readonly string[], readonly string[]]>([
  ["no seal", LINES, []],
  ["the seal of its lines, on each of them", sealed(SEAL), []],
  [
    "the same on its first line only, beside another return",
    [`${LINES[0]} | ${SEAL} |`, ...LINES.slice(1), other],
    [],
  ],
  [
    "lines in another order, spaces and capitals",
    sealed(
      SEAL.replace(/seal .*(?=; check)/, (seal) => `seal  ${seal.slice(5).toUpperCase()}`),
      LINES.toReversed(),
    ),
    [],
  ],
  ["the seal of a ledger, with no period to compare it with", sealed(LEDGER_LINE), []],
  [
    "the same as in the periods",
    sealed(LEDGER_LINE),
    [`2024 | AF | 2024-01-01 | 2024-12-31 | ${FIGURES}`],
  ],
  ["bare figures", sealed(FIGURES), []],
])("%s: nothing", (_, rows, periods) => {
  expect(findingsOf("CON-02", book(rows, periods))).toEqual([]);
});

const ASK = "Ask AF for the return and its seal; do not correct either here.";
const typo = (seal: string): string => seal.replace("EUR 301.00", "EUR 302.00");

test.each<[string, readonly string[], readonly string[], string]>([
  [
    "words",
    sealed("by hand"),
    [],
    `“by hand” is no seal. A seal is the line that treasury seal prints, or its 32 figures.`,
  ],
  [
    "a typing error",
    sealed(typo(SEAL)),
    [],
    "the line of the seal was copied wrongly: its check figures do not fit. Copy it again.",
  ],
  [
    "another seal in the periods",
    sealed(LEDGER_LINE),
    [`2024 | AF | 2024-01-01 | 2024-12-31 | ${FIGURES.replace("0", "1")}`],
    `its seal is not the one in Periods, “${FIGURES.replace("0", "1")}”.`,
  ],
])("%s", (_, rows, periods, expected) => {
  expect(findingsOf("CON-02", book(rows, periods))).toEqual([
    `Returns!F2: Return of AF for 2024: ${expected} ${ASK}`,
  ]);
});

test("two seals in one return", () => {
  const rows = [...sealed(SEAL).slice(0, 2), `${LINES[2]} | ${LEDGER_LINE} |`];
  expect(findingsOf("CON-02", book(rows))).toEqual([
    `Returns!F4: Return of AF for 2024: two different seals stand with its lines; the first is “${SEAL}”. A return has one. ${ASK}`,
  ]);
});

test.each([
  [
    "an amount",
    sealed(SEAL).map((row) => row.replace("50.5 ", "51.5 ")),
    "amount EUR 301.00 → 303.00",
  ],
  ["a line less", sealed(SEAL).slice(0, 2), "rows 3 → 2; amount EUR 301.00 → 150.50"],
  [
    "a name alone",
    sealed(SEAL).map((row) => row.replace("donations", "other")),
    "the same rows and sums, another content",
  ],
])("%s was changed", (_, rows, differences) => {
  const [finding, ...others] = findingsOf("CON-02", book(rows));
  expect(others).toEqual([]);
  expect(finding).toMatch(
    /^Returns!F2: Return of AF for 2024: the lines give [0-9a-f]{32}, the seal/,
  );
  expect(finding).toContain(`: ${differences}. They were changed since.`);
});
