import { fullAddress } from "../../../../addin/core/cells";
import { type Member, OfficeFault } from "../wire";
import { type Area, addressOf, areaOf, around, cellCount, common } from "./area";
import type { BookModel, SheetModel } from "./book";
import type { CellValue } from "./entry";
import { FormatObject } from "./format-object";

/** More cells than these come back as null, without a word of it. */
const READ_CELLS_MAX = 5_000_000;

/** A range as the wire names it. */
export class RangeObject {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {}

  get Address() {
    const { name: sheet } = this.sheet;
    const { top: row, left: columnIndex } = this.area;
    const [prefix] = fullAddress({ sheet, row: row + 1, columnIndex }).split(/!(?=[^!]*$)/);
    return `${prefix}!${addressOf(this.area)}`;
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount() {
    return this.area.right - this.area.left + 1;
  }
  get CellCount() {
    return cellCount(this.area);
  }

  get Values() {
    return this.#matrix((row, column) => plain(this.sheet.valueAt(row, column)));
  }
  set Values(input: unknown) {
    this.#fill(input, (row, column, value) => this.sheet.enter(row, column, value));
    this.#tell();
  }
  get Formulas() {
    return this.#matrix((row, column) => {
      const { formula } = this.sheet.at(row, column);
      return formula ?? plain(this.sheet.valueAt(row, column));
    });
  }
  set Formulas(input: unknown) {
    this.Values = input;
  }
  get ValueTypes() {
    return this.#matrix((row, column) => typeOf(this.sheet.valueAt(row, column)));
  }
  get NumberFormat() {
    return this.#matrix((row, column) => this.sheet.at(row, column).format);
  }
  set NumberFormat(input: unknown) {
    this.#guard();
    this.#fill(input, (row, column, format) => {
      if (format === null) return;
      this.sheet.put(row, column, { ...this.sheet.at(row, column), format: String(format) });
    });
  }
  get Hyperlink() {
    return this.sheet.links.get(this.area.top) ?? null;
  }
  set Hyperlink(link: unknown) {
    this.#guard();
    this.sheet.links.set(this.area.top, link);
  }
  set RowHidden(isHidden: unknown) {
    this.#guard();
    for (const row of list(this.area.top, this.area.bottom))
      if (isHidden === true) this.sheet.rowsHidden.add(row);
      else this.sheet.rowsHidden.delete(row);
  }
  get RowHidden() {
    return this.#mixed(this.sheet.rowsHidden, this.area.top, this.area.bottom);
  }
  get ColumnHidden() {
    return this.#mixed(this.sheet.columnsHidden, this.area.left, this.area.right);
  }
  get Format() {
    return new FormatObject(this.sheet, this.area);
  }
  get Worksheet() {
    throw new OfficeFault("ApiNotFound", "Range.worksheet");
  }

  GetCell(row: number, column: number) {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.#of({ top, left, bottom: top, right: left });
  }
  GetRow(row: number) {
    const top = this.area.top + row;
    return this.#of({ ...this.area, top, bottom: top });
  }
  GetBoundingRect(other: unknown) {
    return this.#of(around(this.area, this.#areaOf(other)));
  }
  GetIntersectionOrNullObject(other: unknown) {
    const shared = common(this.area, this.#areaOf(other));
    return shared === undefined ? null : this.#of(shared);
  }
  GetRowProperties(wanted: unknown) {
    const { top, bottom } = this.area;
    return list(top, bottom).map((row) =>
      properties(wanted, { rowHidden: this.sheet.isHidden(row), rowIndex: row }),
    );
  }
  GetColumnProperties(wanted: unknown) {
    const { left, right } = this.area;
    return list(left, right).map((column) =>
      properties(wanted, {
        columnHidden: this.sheet.columnsHidden.has(column),
        columnIndex: column,
      }),
    );
  }
  GetMergedAreasOrNullObject() {
    const inside = this.sheet.merges.filter((area) => common(area, this.area) !== undefined);
    if (inside.length === 0) return null;
    const address = inside.map((area) => this.#of(area).Address).join(",");
    return { _IsKept: true, Address: address };
  }
  /** Office's code on the web asks so before it hands a large matrix over in pieces of 1,500 cells. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new OfficeFault("InvalidArgument", `${addressOf(this.area)}: another size`);
  }
  Select() {
    if (this.sheet.visibility !== "Visible")
      throw new OfficeFault("InvalidOperation", "a hidden sheet cannot be selected");
    this.book.active = this.sheet;
    this.book.selection = { sheet: this.sheet, area: this.area };
  }
  Merge() {
    this.#guard();
    this.sheet.merges.push(this.area);
  }

  #of(area: Area): RangeObject {
    return new RangeObject(this.book, this.sheet, area);
  }

  #areaOf(other: unknown): Area {
    if (other instanceof RangeObject) return other.area;
    if (typeof other === "string") return areaOf(other);
    throw new OfficeFault("InvalidArgument", String(other));
  }

  #guard(): void {
    if (this.sheet.isProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
  }

  #tell(): void {
    this.book.onChange({ sheet: this.sheet, area: this.area });
  }

  #matrix(cell: (row: number, column: number) => unknown): unknown[][] | null {
    const { top, left, bottom, right } = this.area;
    if (cellCount(this.area) > READ_CELLS_MAX) return null;
    return list(top, bottom).map((row) => list(left, right).map((column) => cell(row, column)));
  }

  /** One value for all cells, or a matrix of exactly the range's size. */
  #fill(input: unknown, write: (row: number, column: number, value: unknown) => void): void {
    const { top, left, bottom, right } = this.area;
    const isMatrix = Array.isArray(input);
    if (isMatrix && (input.length !== bottom - top + 1 || input[0].length !== right - left + 1))
      throw new OfficeFault("InvalidArgument", `${addressOf(this.area)}: another size`);
    for (const row of list(top, bottom))
      for (const column of list(left, right))
        write(row, column, isMatrix ? input[row - top][column - left] : input);
  }

  #mixed(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
    const count = list(from, to).filter((index) => hidden.has(index)).length;
    if (count === 0) return false;
    return count === to - from + 1 ? true : null;
  }
}

function list(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function plain(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

function typeOf(value: CellValue | undefined): string {
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "string" ? "String" : "Boolean";
}

/** Only what was asked for; the rest of Excel's properties fail loudly. */
function properties(wanted: unknown, known: Member): Member {
  const names = Object.keys(Object(wanted));
  const foreign = names.find((name) => !(name in known));
  if (foreign !== undefined)
    throw new OfficeFault("ApiNotFound", `properties of cells: ${foreign}`);
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}
