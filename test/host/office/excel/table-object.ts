import { OfficeFault } from "../wire";
import { addressOf, areaOf, common } from "./area";
import type { BookModel, SheetModel, TableModel } from "./book";
import { RangeObject } from "./range-object";

/** A table (ListObject) as the wire names it. */
class TableObject {
  [name: string]: unknown;

  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
    readonly table: TableModel,
  ) {}

  get Id() {
    return this.table.id;
  }
  get Name() {
    return this.table.name;
  }
  set Name(input: unknown) {
    const name = String(input);
    const isTaken = this.book.tables.some(
      (one) => one !== this.table && one.name.toLowerCase() === name.toLowerCase(),
    );
    const isNamed = this.book.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
    // A name must not look like a cell.
    if (
      isTaken ||
      isNamed ||
      !/^[\p{L}_][\p{L}\d_.]*$/u.test(name) ||
      /^[A-Z]{1,3}\d+$/i.test(name)
    )
      throw new OfficeFault("InvalidArgument", name);
    this.table.name = name;
  }
  get ShowHeaders() {
    return this.table.showHeaders;
  }
  get ShowTotals() {
    return this.table.showTotals;
  }
  get Style() {
    return this.table.style;
  }
  set Style(style: unknown) {
    this.table.style = String(style);
  }
  get ShowBandedRows() {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(isShown: unknown) {
    this.table.showBandedRows = isShown === true;
  }
  get ShowFilterButton() {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(isShown: unknown) {
    this.table.showFilterButton = isShown === true;
  }
  get Rows() {
    return {
      Add: (index: unknown, values: unknown) => this.#addRows(index, values),
      GetItemAt: (index: number) => ({ Index: index, Delete: () => this.#deleteRow(index) }),
    };
  }

  /** The heading row stays where it is, and no other table may lie in the way. */
  Resize(range: unknown) {
    const area = range instanceof RangeObject ? range.area : areaOf(String(range));
    const { top, left, right } = this.table.area;
    const isOther = (one: TableModel): boolean =>
      one !== this.table && common(one.area, area) !== undefined;
    if (area.top !== top || area.left !== left || area.right !== right || area.bottom <= top)
      throw new OfficeFault("InvalidArgument", `${addressOf(area)}: another heading row`);
    if (this.sheet.tables.some(isOther)) throw new OfficeFault("InvalidArgument", "Overlap");
    if (this.table.showTotals) throw new OfficeFault("ApiNotFound", "resize with totals");
    if (this.sheet.isProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
    this.table.area = area;
    this.book.onChange({ sheet: this.sheet, area });
  }

  GetRange() {
    return new RangeObject(this.book, this.sheet, this.table.area);
  }
  GetHeaderRowRange() {
    const { top } = this.table.area;
    return new RangeObject(this.book, this.sheet, { ...this.table.area, bottom: top });
  }

  /** Only the last row of data can be deleted here: nothing below it but the totals has to move. */
  #deleteRow(index: number): void {
    const { top, bottom, left, right } = this.table.area;
    const last = bottom - this.#totalsRows;
    if (top + 1 + index !== last) throw new OfficeFault("ApiNotFound", "delete of an inner row");
    if (this.sheet.isProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
    for (let column = left; column <= right; column++) {
      if (this.table.showTotals) this.sheet.put(last, column, this.sheet.at(bottom, column));
      this.sheet.put(bottom, column, { value: undefined, format: "General" });
    }
    this.table.area = { ...this.table.area, bottom: bottom - 1 };
  }

  get #totalsRows(): number {
    return this.table.showTotals ? 1 : 0;
  }

  /** New rows at the end push down what stands below; nothing stands there in our workbooks. */
  #addRows(index: unknown, values: unknown) {
    if (index !== null && index !== undefined) throw new OfficeFault("ApiNotFound", "rows.add at");
    if (!Array.isArray(values)) throw new OfficeFault("InvalidArgument", "rows.add");
    if (this.sheet.isProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
    const { area } = this.table;
    const end = area.bottom - this.#totalsRows;
    if (this.table.showTotals)
      for (let column = area.left; column <= area.right; column++)
        this.sheet.put(area.bottom + values.length, column, this.sheet.at(area.bottom, column));
    values.forEach((row: unknown[], at) => {
      if (row.length !== area.right - area.left + 1)
        throw new OfficeFault("InvalidArgument", "rows.add: another width");
      row.forEach((value, column) => {
        const place = [end + 1 + at, area.left + column] as const;
        // A new row takes over the formats of the row above.
        const { format } = this.sheet.at(end, place[1]);
        if (end > area.top) this.sheet.put(place[0], place[1], { value: undefined, format });
        this.sheet.enter(place[0], place[1], value);
      });
    });
    this.table.area = { ...area, bottom: area.bottom + values.length };
    this.book.onChange({ sheet: this.sheet, area: this.table.area });
    return { Index: this.table.area.bottom };
  }
}

/** The tables of a sheet, or of the workbook. */
export class TableCollection {
  [name: string]: unknown;

  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel | undefined,
  ) {}

  get Items() {
    const sheets = this.sheet === undefined ? this.book.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new TableObject(this.book, sheet, table)),
    );
  }
  GetItem(key: string) {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new OfficeFault("ItemNotFound", key);
    return found;
  }
  GetItemOrNullObject(key: string) {
    const isMeant = ({ table: { id, name } }: TableObject) =>
      id === key || name.toLowerCase() === key.toLowerCase();
    return this.Items.find(isMeant) ?? null;
  }
  Add(range: unknown, hasHeaders: boolean) {
    const { sheet } = this;
    if (sheet === undefined) throw new OfficeFault("ApiNotFound", "workbook.tables.add");
    if (!hasHeaders) throw new OfficeFault("ApiNotFound", "tables.add without headings");
    const area = range instanceof RangeObject ? range.area : areaOf(String(range));
    if (sheet.tables.some((one) => common(one.area, area) !== undefined))
      throw new OfficeFault("InvalidArgument", `${addressOf(area)}: there is a table already`);
    const table: TableModel = {
      id: this.book.newId(),
      name: `Table${this.book.tables.length + 1}`,
      area,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.tables.push(table);
    return new TableObject(this.book, sheet, table);
  }
}
