import { dayOfIso } from "../core/calendar";
import { InputError } from "../core/faults";
import { minorOfDecimal } from "../core/money";
import { KIND } from "../core/sheet";
import { columnsOfAmount, type ForeignCell, type ForeignSheet } from "./foreign-sheet";
import { addAmount, addBalance, type Line, pushSides } from "./map-amounts";
import { type TextSource, words } from "./mapping";
import { type Application, dayOf, digitsOf, minorOf, signedMinor } from "./read-cells";

/** Texts of an entry that a mapping may fill. */
export const entryTexts = [
  "text",
  "voucher",
  "category",
  "member",
  "year",
  "fund",
  "transfer",
  "corrects",
  "note",
] as const;

/** Opening balances become the first entries, dated like the oldest one. */
export function addOpenings(application: Application): void {
  const { sheet, mapping, say, columns, rows } = application;
  for (const { account, currency, opening } of mapping.accounts) {
    if (opening === undefined) continue;
    const cell = "cell" in opening ? sheet.cellNamed(opening.cell) : blankCell(mapping.headingRow);
    const minor =
      "amount" in opening
        ? minorOfDecimal(opening.amount, digitsOf(currency))
        : cell.kind > 0
          ? minorOf(application, cell, currency)
          : undefined;
    if (minor === undefined || Number.isNaN(minor)) {
      const place = "cell" in opening ? opening.cell : opening.amount;
      const sentence = say(words.noCell, { account, cell: place });
      throw new InputError("MAPPING_CELL", sheet.sheet.name, sentence);
    }
    if (minor === 0) continue;
    rows.push(cell.row);
    const at = cell.columnIndex;
    columns.get("no")?.text(`opening-${account}`, at);
    columns.get("date")?.number(firstDay(application), at);
    columns.get("account")?.text(account, at);
    columns.get("currency")?.text(currency, at);
    pushSides(application, { minor, currency, inIndex: at, outIndex: at });
    columns.get("balance")?.blank(at);
    for (const key of entryTexts) columns.get(key)?.text(key === "category" ? "opening" : "", at);
  }
}

/** Where an opening amount that stands in the mapping is shown: the row of the headings. */
function blankCell(row: number): ForeignCell & { row: number } {
  return { kind: 0, value: Number.NaN, columnIndex: 0, row };
}

function firstDay(application: Application): number {
  const { sheet, mapping } = application;
  const column = sheet.columnOf(mapping.entry.date);
  let first = Number.NaN;
  for (let row = sheet.rowFirst; row <= sheet.sheet.rowLast; row++) {
    const day = dayOf(application, sheet.cellAt(row, column));
    if (day !== undefined && !(day >= first)) first = day;
  }
  return first;
}

export function addEntries(application: Application): void {
  const { sheet, mapping, say, rows } = application;
  const before = rows.length;
  const dateColumn = sheet.columnOf(mapping.entry.date);
  const last = sheet.sheet.rowLast;
  const isNewestFirst = mapping.order === "newest-first";
  for (let step = 0; step <= last - sheet.rowFirst; step++) {
    const row = isNewestFirst ? last - step : sheet.rowFirst + step;
    if ((mapping.skip ?? []).some((when) => sheet.holds(row, when))) continue;
    const amounts = columnsOfAmount(sheet, mapping.entry.amount);
    const isBlank = [dateColumn, ...amounts].every(
      (column) => sheet.cellAt(row, column).kind === 0,
    );
    if (!isBlank) addEntry(application, row);
  }
  if (rows.length > before) return;
  const sentence = say(words.noEntries, { row: mapping.headingRow, sheet: sheet.sheet.name });
  throw new InputError("MAPPING_EMPTY", sheet.sheet.name, sentence);
}

/** One foreign row: its entry, and the further ones whose amount is not 0. The balance stands after the last. */
function addEntry(application: Application, row: number): void {
  const { sheet, mapping } = application;
  const { entry, further = [] } = mapping;
  const account = sheet.text(row, entry.account);
  const currency = mapping.accounts.find((one) => one.account === account)?.currency ?? "";
  const no = sheet.text(row, entry.no);
  const own = { row, account, currency };
  countTextDate(application, sheet.cellAt(row, sheet.columnOf(entry.date)));
  const fees = further.filter(
    ({ amount }) => signedMinor(application, { row, currency, amount }) !== 0,
  );
  addLine(application, { ...own, no, amount: entry.amount, isLast: fees.length === 0 }, (key) =>
    entry[key] ? sheet.text(row, entry[key]) : "",
  );
  fees.forEach((fee, index) => {
    const isLast = index === fees.length - 1;
    const texts: Partial<Record<string, TextSource>> = {
      category: fee.category,
      text: fee.text ?? entry.text,
    };
    addLine(application, { ...own, no: no + fee.suffix, amount: fee.amount, isLast }, (key) => {
      const source = texts[key];
      return source ? sheet.text(row, source) : "";
    });
  });
}

function addLine(
  application: Application,
  line: Line,
  textOf: (key: (typeof entryTexts)[number]) => string,
): void {
  const { sheet, mapping, columns, rows } = application;
  rows.push(line.row);
  const dateColumn = sheet.columnOf(mapping.entry.date);
  columns.get("no")?.text(line.no, columnOfText(sheet, mapping.entry.no));
  addDate(application, sheet.cellAt(line.row, dateColumn));
  columns.get("account")?.text(line.account, columnOfText(sheet, mapping.entry.account));
  columns.get("currency")?.text(line.currency, dateColumn);
  addAmount(application, line);
  addBalance(application, line);
  for (const key of entryTexts) {
    const source = mapping.entry[key];
    columns.get(key)?.text(textOf(key), source ? columnOfText(sheet, source) : dateColumn);
  }
}

function columnOfText(sheet: ForeignSheet, source: TextSource): number {
  if ("column" in source || "letter" in source) return sheet.columnOf(source);
  if ("rules" in source) {
    const [column] = Object.keys(source.rules[0]?.when ?? {});
    return column === undefined ? 0 : sheet.columnOf({ column });
  }
  return 0;
}

/** A date as number, ISO text or text of the mapping's language and year; what is no date stays as it is. */
function addDate(application: Application, cell: ForeignCell): void {
  const column = application.columns.get("date");
  const day = dayOf(application, cell);
  if (day === undefined) column?.text(application.sheet.textOf(cell), cell.columnIndex);
  else column?.number(day, cell.columnIndex);
}

/** Counts dates that are words or have no year (01. Okt); 2025-01-31 is a date in any file. */
function countTextDate(application: Application, cell: ForeignCell): void {
  if (cell.kind !== KIND.text || dayOf(application, cell) === undefined) return;
  if (dayOfIso(application.sheet.textOf(cell)) === undefined) application.textDates++;
}
