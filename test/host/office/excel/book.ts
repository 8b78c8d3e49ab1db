import { COLUMN_COUNT_MAX } from "../../../../addin/core/cells";
import { OfficeFault } from "../wire";
import { type Area, addressOf, around, common, WHOLE } from "./area";
import { type CellModel, type CellValue, entered } from "./entry";
import { sumValue } from "./sum-value";

const BLANK: CellModel = { value: undefined, format: "General" };

/** A look that was given to an area, such as Font.Bold. */
export interface Look {
  readonly area: Area;
  readonly name: string;
  readonly value: unknown;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly kind: string;
  name: string;
  readonly source: Area;
  readonly settings: Map<string, unknown>;
  readonly series: { readonly settings: Map<string, unknown> }[];
}

export interface NameModel {
  readonly name: string;
  readonly refersTo: string;
}

/** One sheet of an emulated workbook. */
export class SheetModel {
  readonly cells = new Map<number, CellModel>();
  readonly rowsHidden = new Set<number>();
  readonly columnsHidden = new Set<number>();
  readonly merges: Area[] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly looks: Look[] = [];
  readonly links = new Map<number, unknown>();
  readonly pageLayout = new Map<string, unknown>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  showGridlines = true;
  tabColor = "";
  frozen: Area | undefined;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): CellModel {
    return this.cells.get(row * COLUMN_COUNT_MAX + column) ?? BLANK;
  }

  /** Puts a cell as it is. */
  put(row: number, column: number, cell: CellModel): void {
    const key = row * COLUMN_COUNT_MAX + column;
    if (cell.value === undefined && cell.format === "General") this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** Writes into a cell as Excel takes it. */
  enter(row: number, column: number, input: unknown): void {
    if (this.isProtected) throw new OfficeFault("AccessDenied", this.name);
    if (input === null) return;
    this.put(row, column, entered(input, this.at(row, column).format));
  }

  /** What a cell shows: totals of ours are worked out, other formulas keep what they were loaded with. */
  valueAt(row: number, column: number): CellValue | undefined {
    const { formula, value } = this.at(row, column);
    if (formula === undefined) return value;
    const sum = sumValue(formula, (r, c) => {
      const part = this.valueAt(r, c);
      return typeof part === "number" ? part : 0;
    });
    return sum ?? value;
  }

  /** The rectangle around all cells that hold something, A1 where there is none. */
  used(): Area {
    const holding = [...this.cells].filter(([, { value }]) => value !== undefined);
    if (holding.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
    let area: Area | undefined;
    for (const [key] of holding) {
      const [row, column] = [Math.floor(key / COLUMN_COUNT_MAX), key % COLUMN_COUNT_MAX];
      const cell = { top: row, left: column, bottom: row, right: column };
      area = area === undefined ? cell : around(area, cell);
    }
    return area ?? WHOLE;
  }

  /** The latest look of a name that covers an area. */
  look(name: string, area: Area): unknown {
    const covers = (one: Look) => {
      const shared = common(one.area, area);
      return shared !== undefined && addressOf(shared) === addressOf(area);
    };
    return this.looks.findLast((one) => one.name === name && covers(one))?.value ?? null;
  }

  isHidden(row: number): boolean {
    return this.rowsHidden.has(row);
  }
}

/** What happened to a cell, as Excel tells who listens. */
export interface Change {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly isRemote?: boolean;
}

/** An emulated workbook, which a test changes as a user does and looks at as a user does. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** Files that were opened beside it, by createWorkbook. */
  readonly opened: string[] = [];
  name = "Book1.xlsx";
  isStructureProtected = false;
  /** While a cell is being typed into, Excel refuses everything. */
  isEditing = false;
  /** Whether charts are listed among the shapes of their sheet. */
  isChartShape = true;
  active: SheetModel | undefined;
  selection: { readonly sheet: SheetModel; readonly area: Area } | undefined;
  onChange: (change: Change) => void = () => {};
  isListened = false;
  #next = 1;

  newId(): string {
    return `{${String(this.#next++).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  addSheet(name: string): SheetModel {
    if (this.isStructureProtected) throw new OfficeFault("AccessDenied", name);
    guardSheetName(name);
    if (this.find(name) !== undefined) throw new OfficeFault("ItemAlreadyExists", name);
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  find(key: string): SheetModel | undefined {
    return this.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
  }

  sheet(key: string): SheetModel {
    const sheet = this.find(key);
    if (sheet === undefined) throw new OfficeFault("ItemNotFound", key);
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (this.isStructureProtected) throw new OfficeFault("AccessDenied", name);
    guardSheetName(name);
    const other = this.find(name);
    if (other !== undefined && other !== sheet) throw new OfficeFault("InvalidArgument", name);
    sheet.name = name;
  }

  removeSheet(sheet: SheetModel): void {
    if (this.isStructureProtected) throw new OfficeFault("AccessDenied", sheet.name);
    const left = this.sheets.filter((one) => one !== sheet);
    if (!left.some(({ visibility }) => visibility === "Visible"))
      throw new OfficeFault("InvalidOperation", "a workbook needs a visible sheet");
    if (sheet.visibility === "VeryHidden")
      throw new OfficeFault("InvalidOperation", "a very hidden sheet cannot be deleted");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = left[0];
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** A user types into a cell. */
  type(sheetName: string, [row, column]: readonly [number, number], input: unknown): void {
    const sheet = this.sheet(sheetName);
    sheet.enter(row, column, input);
    this.onChange({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
}

function guardSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
    throw new OfficeFault("InvalidArgument", name);
}
