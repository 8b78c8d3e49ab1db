import { OfficeFault } from "../wire";
import type { BookModel } from "./book";
import { RangeObject } from "./range-object";
import { SheetObject } from "./sheet-object";
import { TableCollection } from "./table-object";

class SheetCollection {
  [name: string]: unknown;

  constructor(readonly book: BookModel) {}

  get Items() {
    return this.book.sheets.map((sheet) => new SheetObject(this.book, sheet));
  }
  GetItem(key: string) {
    return new SheetObject(this.book, this.book.sheet(key));
  }
  GetItemOrNullObject(key: string) {
    const sheet = this.book.find(key);
    return sheet === undefined ? null : new SheetObject(this.book, sheet);
  }
  GetActiveWorksheet() {
    const { active } = this.book;
    return active === undefined ? null : new SheetObject(this.book, active);
  }
  Add(name?: string | null) {
    return new SheetObject(this.book, this.book.addSheet(name ?? this.#freeName()));
  }
  _RegisterDataChangedEvent() {
    this.book.isListened = true;
  }
  _UnregisterDataChangedEvent() {
    this.book.isListened = false;
  }

  #freeName(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.find(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }
}

/** The workbook as the wire names it; the global object of every batch. */
export class WorkbookObject {
  [name: string]: unknown;

  constructor(readonly book: BookModel) {}

  get Name() {
    return this.book.name;
  }
  get Worksheets() {
    return new SheetCollection(this.book);
  }
  get Tables() {
    return new TableCollection(this.book, undefined);
  }
  get Names() {
    const items = this.book.names.map(({ name, refersTo }) => ({
      Name: name,
      Formula: `=${refersTo}`,
      Visible: true,
    }));
    return { Items: items };
  }
  get Protection() {
    return { Protected: this.book.isStructureProtected };
  }
  get Application() {
    const open = (base64: unknown) => this.book.opened.push(String(base64));
    return {
      CreateWorkbook: (base64: unknown) => ({ Id: "new", _IsKept: true, Open: () => open(base64) }),
    };
  }
  GetSelectedRange() {
    const { selection } = this.book;
    if (selection === undefined) throw new OfficeFault("InvalidSelection");
    return new RangeObject(this.book, selection.sheet, selection.area);
  }
}
