import { OfficeFault } from "../wire";
import { addressOf, areaOf, WHOLE } from "./area";
import type { BookModel, ChartModel, SheetModel as Sheet, SheetModel } from "./book";
import { ChartCollection } from "./chart-object";
import { RangeObject } from "./range-object";
import { TableCollection } from "./table-object";

/** A chart as a shape: its name, and its alternative text. */
function shapeOf({ id, name, settings: kept }: ChartModel) {
  return Object.defineProperties(settings(kept, ["AltTextTitle", "AltTextDescription"]), {
    Id: { value: id, enumerable: true },
    Name: { value: name, enumerable: true },
  });
}

/** A worksheet as the wire names it. */
export class SheetObject {
  [name: string]: unknown;

  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
  ) {}

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    this.book.renameSheet(this.sheet, String(name));
  }
  get Visibility() {
    return this.sheet.visibility;
  }
  set Visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
      throw new OfficeFault("InvalidArgument", String(visibility));
    if (this.book.isStructureProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
    const isLast = this.book.sheets.every(
      (one) => one === this.sheet || one.visibility !== "Visible",
    );
    if (visibility !== "Visible" && isLast)
      throw new OfficeFault("InvalidOperation", "the last visible sheet cannot be hidden");
    this.sheet.visibility = visibility;
  }
  get Position() {
    return this.book.sheets.indexOf(this.sheet);
  }
  set Position(position: unknown) {
    const { sheets } = this.book;
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(Number(position), 0, this.sheet);
  }
  get Gridlines() {
    return this.sheet.showGridlines;
  }
  set Gridlines(isShown: unknown) {
    this.sheet.showGridlines = isShown === true;
  }
  get TabColor() {
    return this.sheet.tabColor;
  }
  set TabColor(color: unknown) {
    this.sheet.tabColor = String(color);
  }
  /** Charts are shapes where the book says so: nobody has written down which Excel lists them there. */
  get Shapes() {
    const charts = this.book.isChartShape ? this.sheet.charts : [];
    return {
      Items: charts.map((chart) => shapeOf(chart)),
      GetItem: (id: unknown) => {
        const chart = charts.find((one) => one.id === id);
        return chart === undefined ? null : shapeOf(chart);
      },
    };
  }
  get Tables() {
    return new TableCollection(this.book, this.sheet);
  }
  get Charts() {
    return new ChartCollection(this.book, this.sheet);
  }
  get Names() {
    return { Items: [] };
  }
  get Protection() {
    return { Protected: this.sheet.isProtected };
  }
  get FreezePanes() {
    const freeze = (area: Sheet["frozen"]) => {
      this.sheet.frozen = area;
    };
    return {
      FreezeAt: (range: unknown) =>
        freeze(range instanceof RangeObject ? range.area : areaOf(String(range))),
      Unfreeze: () => freeze(undefined),
    };
  }
  get PageLayout() {
    return pageLayout(this.sheet);
  }

  GetRange(address?: string | null) {
    const area = address === undefined || address === null ? WHOLE : areaOf(address);
    return new RangeObject(this.book, this.sheet, area);
  }
  GetCell(row: number, column: number) {
    const area = { top: row, left: column, bottom: row, right: column };
    return new RangeObject(this.book, this.sheet, area);
  }
  GetRangeByIndexes(top: number, left: number, rows: number, columns: number) {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return new RangeObject(this.book, this.sheet, area);
  }
  GetUsedRange() {
    return new RangeObject(this.book, this.sheet, this.sheet.used());
  }
  GetUsedRangeOrNullObject() {
    const isBlank = [...this.sheet.cells.values()].every(({ value }) => value === undefined);
    return isBlank ? null : this.GetUsedRange();
  }
  Activate() {
    if (this.sheet.visibility !== "Visible")
      throw new OfficeFault("InvalidOperation", "a hidden sheet cannot be activated");
    this.book.active = this.sheet;
  }
  Delete() {
    this.book.removeSheet(this.sheet);
  }
}

const LAYOUT = ["Orientation", "PaperSize", "Zoom", "CenterHorizontally"];

function pageLayout({ pageLayout: kept }: SheetModel) {
  const object: Record<string, unknown> = {
    SetPrintArea: (range: unknown) => kept.set("PrintArea", textOf(range)),
    SetPrintTitleRows: (range: unknown) => kept.set("PrintTitleRows", textOf(range)),
    HeadersFooters: { DefaultForAllPages: settings(kept, ["LeftHeader", "RightFooter"]) },
  };
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(settings(kept, LAYOUT)));
}

function textOf(range: unknown): string {
  return range instanceof RangeObject ? addressOf(range.area) : String(range);
}

/** An object of members that are kept by their names. */
export function settings(kept: Map<string, unknown>, names: readonly string[]) {
  const object: Record<string, unknown> = {};
  for (const name of names)
    Object.defineProperty(object, name, {
      get: () => kept.get(name) ?? null,
      set: (value: unknown) => kept.set(name, value),
    });
  return object;
}
