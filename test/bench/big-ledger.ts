import { strToU8, zipSync } from "fflate";

/** Accounts of the measured ledger: name, currency, kind. */
const ACCOUNTS = [
  ["BANK-EUR", "EUR", "bank"],
  ["BANK-USD", "USD", "bank"],
  ["CASH-CHF", "CHF", "cash"],
  ["BANK-XOF", "XOF", "bank"],
  ["BANK-TND", "TND", "bank"],
] as const;

const DIGITS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, CHF: 2, XOF: 0, TND: 3 };
const RATES: Readonly<Record<string, string>> = {
  EUR: "1",
  USD: "0.92",
  CHF: "1.05",
  XOF: "0.001524",
  TND: "0.297",
};
const CATEGORIES = [
  ["contributions", "receipt", "receipts.contributions"],
  ["donations", "receipt", "receipts.donations"],
  ["office", "payment", "payments.office"],
  ["bank-charges", "payment", "payments.bank-charges"],
] as const;

const FIRST_DAY = 44_562; // 2022-01-01
const DAYS = 1_400;

/** One entry of the measured ledger; amounts as decimal text. */
interface BigEntry {
  readonly no: string;
  readonly day: number;
  readonly account: string;
  readonly currency: string;
  readonly text: string;
  readonly amount: string;
  readonly isIn: boolean;
  readonly category: string;
  readonly member: string;
}

/** An honest ledger of any length, the same at every call: no negative balance, no gap, no duplicate. */
function* bigEntries(count: number): Generator<BigEntry> {
  for (let at = 0; at < count; at++) {
    const [account, currency] = ACCOUNTS[at % ACCOUNTS.length];
    const isIn = at % 3 !== 2;
    const minor = 1_000 + ((at * 7_919) % 90_000) + (isIn ? 50_000 : 0);
    const digits = DIGITS[currency];
    const amount = (minor / 10 ** digits).toFixed(digits);
    yield {
      no: `${2022}-${String(at + 1).padStart(7, "0")}`,
      day: FIRST_DAY + Math.floor((at * DAYS) / count),
      account,
      currency,
      text: `Voucher ${at} of member ${at % 59}`,
      amount,
      isIn,
      category: isIn ? CATEGORIES[at % 2][0] : CATEGORIES[2 + (at % 2)][0],
      member: isIn ? `M-${String(at % 59).padStart(2, "0")}` : "",
    };
  }
}

const LEDGER_HEADINGS = [
  "No",
  "Date",
  "Voucher",
  "Account",
  "Text",
  "In",
  "Out",
  "Currency",
  "Category",
  "Member",
  "Year",
  "Rate",
];

/** The ledger as .xlsx bytes, written by string: fast enough for a million entries. */
export function bigLedger(count: number): Uint8Array {
  return ledgerFile(bigEntries(count), []);
}

/** The same with one fault in every so many entries: both sides are filled. */
export function faultyLedger(count: number, every: number): Uint8Array {
  return ledgerFile(bigEntries(count), [], (at) => at % every === 0);
}

/** The same with balances beside it, by the formulas of a spreadsheet: two SUMIFS each, without a cached value. */
export function bigSumifs(count: number, formulaCount: number): Uint8Array {
  const formulas = Array.from({ length: formulaCount }, (_, at) => {
    const [account] = ACCOUNTS[at % ACCOUNTS.length];
    const day = FIRST_DAY + 30 * (1 + Math.floor(at / ACCOUNTS.length));
    const sum = (letter: string) =>
      `SUMIFS(${letter}2:${letter}${count + 1},D2:D${count + 1},"${account}",B2:B${count + 1},"&lt;=${day}")`;
    return `${sum("F")}-${sum("G")}`;
  });
  return ledgerFile(bigEntries(count), formulas);
}

/** Formulas stand in column N from the second row on. */
function ledgerFile(
  entries: Iterable<BigEntry>,
  formulas: readonly string[],
  isFaulty: (at: number) => boolean = () => false,
): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const texts = (row: number, values: readonly string[]): string =>
    `<row r="${row}">${values
      .map(
        (value, index) =>
          `<c r="${String.fromCharCode(65 + index)}${row}" t="s"><v>${shared(value)}</v></c>`,
      )
      .join("")}</row>`;
  const rows = [texts(1, LEDGER_HEADINGS)];
  let row = 1;
  for (const entry of entries) {
    row++;
    const cell = (letter: string, text: string): string =>
      text === "" ? "" : `<c r="${letter}${row}" t="s"><v>${shared(text)}</v></c>`;
    const side = entry.isIn ? "F" : "G";
    const isBoth = isFaulty(row - 2);
    const amounts = (isBoth ? ["F", "G"] : [side])
      .map((letter) => `<c r="${letter}${row}"><v>${entry.amount}</v></c>`)
      .join("");
    rows.push(
      `<row r="${row}">${cell("A", entry.no)}<c r="B${row}" s="1"><v>${entry.day}</v></c>${cell("C", `V-${entry.no}`)}` +
        `${cell("D", entry.account)}${cell("E", entry.text)}${amounts}` +
        `${cell("H", entry.currency)}${cell("I", entry.category)}${cell("J", entry.member)}` +
        `${entry.member ? `<c r="K${row}"><v>${2022 + (row % 3)}</v></c>` : ""}<c r="L${row}"><v>${RATES[entry.currency]}</v></c>${formulaCell(row, formulas[row - 2])}</row>`,
    );
  }
  const sheets = [
    ["Ledger", rows.join("")],
    ["Accounts", tableRows(texts, ["Account", "Currency", "Kind"], ACCOUNTS)],
    ["Categories", tableRows(texts, ["Category", "Side", "Report line"], CATEGORIES)],
    ["Settings", tableRows(texts, ["Key", "Value"], [["base-currency", "EUR"]])],
  ] as const;
  return zipWorkbook(sheets, [...strings.keys()]);
}

const formulaCell = (row: number, formula: string | undefined): string =>
  formula === undefined ? "" : `<c r="N${row}"><f>${formula}</f></c>`;

function tableRows(
  texts: (row: number, values: readonly string[]) => string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [headings, ...rows].map((values, index) => texts(index + 1, values)).join("");
}

function zipWorkbook(
  sheets: readonly (readonly [string, string])[],
  strings: readonly string[],
): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const numbered = sheets.map(([name], index) => ({ name, id: index + 1 }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered.map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join("")}<Relationship Id="rId98" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  sheets.forEach(([, data], index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  });
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6 });
}

/** The same entries as an hledger journal. */
export function bigJournal(count: number): string {
  const lines: string[] = [];
  for (const { no, day, account, currency, text, amount, isIn, category } of bigEntries(count))
    lines.push(
      `${isoDay(day)} (${no}) ${text}`,
      `  assets:${account}  ${isIn ? "" : "-"}${amount} ${currency}`,
      `  ${category}`,
      "",
    );
  return lines.join("\n");
}

function isoDay(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
