import { columnIndexOf, parseCell } from "../core/cells";
import { InputError } from "../core/faults";
import { KIND, type Sheet, type Workbook } from "../core/sheet";
import type { Say } from "../core/words";
import { indexOfRow, normalHeading, rowTexts } from "../tables/find-table";
import {
  type AmountSource,
  type Condition,
  type Mapping,
  type Place,
  type TextSource,
  words,
} from "./mapping";

/** A cell of the foreign sheet as it stands: its kind (0 blank) and value. */
export interface ForeignCell {
  readonly kind: number;
  readonly value: number;
  readonly columnIndex: number;
}

/** The foreign sheet with its headings, read by row and place. */
export class ForeignSheet {
  readonly headings: readonly string[];
  readonly #columns = new Map<string, number>();

  constructor(
    readonly sheet: Sheet,
    private readonly mapping: Mapping,
    private readonly say: Say,
  ) {
    this.headings = rowTexts(sheet, mapping.headingRow);
  }

  /** Column index of a place. Throws InputError when the sheet has no such column. */
  columnOf(place: Place): number {
    const key = "letter" in place ? `${place.letter}:` : place.column;
    const index = this.#columns.get(key) ?? this.#findColumn(place);
    this.#columns.set(key, index);
    return index;
  }

  #findColumn(place: Place): number {
    const index =
      "letter" in place
        ? (columnIndexOf(place.letter) ?? -1)
        : this.headings.findIndex((one) => normalHeading(one) === normalHeading(place.column));
    if (index >= 0) return index;
    const column = "letter" in place ? place.letter : place.column;
    const headings = this.headings.filter((heading) => heading !== "").join(", ");
    const { headingRow: row } = this.mapping;
    const filling = { column, row, sheet: this.sheet.name, headings };
    throw new InputError("MAPPING_COLUMN", this.sheet.name, this.say(words.noColumn, filling));
  }

  cellAt(row: number, columnIndex: number): ForeignCell {
    const column = this.sheet.columns[columnIndex];
    const at = column ? indexOfRow(column.rows, column.count, row) : -1;
    if (column === undefined || at < 0) return { kind: 0, value: Number.NaN, columnIndex };
    return { kind: column.kinds[at], value: column.values[at], columnIndex };
  }

  /** Cell of an address such as E3; blank when it is no address. */
  cellNamed(address: string): ForeignCell & { row: number } {
    const cell = parseCell(this.sheet.name, address);
    if (cell === undefined) return { kind: 0, value: Number.NaN, columnIndex: 0, row: 0 };
    return { ...this.cellAt(cell.row, cell.columnIndex), row: cell.row };
  }

  /** Text of a cell, trimmed: exports pad their columns. */
  textOf({ kind, value }: ForeignCell): string {
    if (kind === 0) return "";
    if (kind === KIND.number || kind === KIND.boolean) return String(value);
    return this.sheet.strings.get(value).trim();
  }

  text(row: number, source: TextSource): string {
    if ("value" in source) return source.value;
    if ("row" in source) return String(row);
    if ("rules" in source)
      return source.rules.find(({ when }) => this.holds(row, when))?.use ?? source.else ?? "";
    const text = this.textOf(this.cellAt(row, this.columnOf(source)));
    if ("letter" in source || source.values === undefined) return text;
    return source.values[text] ?? source.else ?? text;
  }

  holds(row: number, when: Condition): boolean {
    return Object.entries(when).every(
      ([column, text]) => this.textOf(this.cellAt(row, this.columnOf({ column }))) === text,
    );
  }

  /** First row below the headings, last row with a cell. */
  get rowFirst(): number {
    return this.mapping.headingRow + 1;
  }
}

/** The sheet that a mapping names, else the first. Throws InputError when there is none. */
export function foreignSheet(
  workbook: Workbook,
  { mapping, say }: { mapping: Mapping; say: Say },
): ForeignSheet {
  const { sheet: name } = mapping;
  const sheet =
    name === undefined
      ? workbook.sheets[0]
      : workbook.sheets.find((one) => normalHeading(one.name) === normalHeading(name));
  if (sheet !== undefined) return new ForeignSheet(sheet, mapping, say);
  const sheets = workbook.sheets.map((one) => one.name).join(", ");
  const sentence = say(words.noSheet, { sheet: name ?? "", sheets });
  throw new InputError("MAPPING_SHEET", sheets, sentence);
}

/** The two columns or the one from which a row's amount comes. */
export function columnsOfAmount(sheet: ForeignSheet, source: AmountSource): readonly number[] {
  if ("in" in source) return [sheet.columnOf(source.in), sheet.columnOf(source.out)];
  const signed = sheet.columnOf(source.signed);
  return "minus" in source ? [signed, sheet.columnOf(source.minus)] : [signed];
}
