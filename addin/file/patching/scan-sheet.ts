import { columnIndexOf } from "../../core/cells";
import { type CellRange, parseRange } from "../xlsx/ranges";
import { attributeOf, type Tag, tagsOf } from "./xml-tags";

/** A formula as it stands in the XML of a sheet. */
export interface FormulaPlace {
  readonly row: number;
  readonly columnIndex: number;
  readonly from: number;
  readonly to: number;
  /** XML content: "" for one of the cells that share the formula of another. */
  readonly text: string;
  readonly sharedId?: string;
}

/** A stored cell of a row that was asked for. */
export interface CellPlace {
  readonly from: number;
  readonly to: number;
  readonly attributes: string;
  readonly formula?: FormulaPlace;
}

/** A row that was asked for. */
export interface RowPlace {
  readonly tag: Tag;
  /** Place of its closing tag. */
  readonly end: number;
  /** By column, ascending. */
  readonly cells: ReadonlyMap<number, CellPlace>;
}

/** Where things stand in the XML of a sheet. */
export interface SheetLayout {
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, RowPlace>;
  readonly shared: ReadonlyMap<string, readonly FormulaPlace[]>;
  /** Ranges that one formula or one table of data fills. */
  readonly arrays: readonly { readonly range: CellRange }[];
  readonly dimension: { readonly range: CellRange; readonly tag: Tag } | undefined;
  /** Set where the sheet stores no row at all. */
  readonly emptyData: { readonly from: number; readonly to: number } | undefined;
  /** Place at which a row that is not stored belongs. */
  placeOfRow(row: number): number;
  /** Style of the cells of a column that are not stored, "" for none. */
  styleOfColumn(columnIndex: number): string;
}

/** Looks through a sheet once, and keeps the rows of a set. */
export function scanSheet(xml: string, wanted: ReadonlySet<number>): SheetLayout {
  const scan = new SheetScan(xml, wanted);
  for (const tag of tagsOf(xml)) if (!scan.take(tag)) break;
  return scan;
}

class SheetScan implements SheetLayout {
  readonly rows = new Map<number, RowPlace>();
  readonly shared = new Map<string, FormulaPlace[]>();
  readonly arrays: { range: CellRange }[] = [];
  prefix = "";
  dimension: { range: CellRange; tag: Tag } | undefined;
  emptyData: { from: number; to: number } | undefined;
  readonly #xml: string;
  readonly #wanted: ReadonlySet<number>;
  readonly #columns: { min: number; max: number; style: string }[] = [];
  readonly #starts: { row: number; from: number }[] = [];
  #dataEnd = 0;
  #isInData = false;
  #row = 0;
  #columnIndex = -1;
  #rowTag: Tag | undefined;
  #cellTag: Tag | undefined;
  #formulaTag: Tag | undefined;
  #formula: FormulaPlace | undefined;
  #cells = new Map<number, CellPlace>();

  constructor(xml: string, wanted: ReadonlySet<number>) {
    this.#xml = xml;
    this.#wanted = wanted;
  }

  placeOfRow(row: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle].row < row) low = middle + 1;
      else high = middle;
    }
    return this.#starts[low]?.from ?? this.#dataEnd;
  }

  styleOfColumn(columnIndex: number): string {
    const number = columnIndex + 1;
    return this.#columns.find(({ min, max }) => number >= min && number <= max)?.style ?? "";
  }

  /** Takes the next tag; false when the rest does not matter. */
  take(tag: Tag): boolean {
    if (this.#isInData) return this.#takeInData(tag);
    if (tag.name === "dimension") this.#takeDimension(tag);
    else if (tag.name === "col") this.#takeColumn(tag);
    else if (tag.name === "sheetData") return this.#openData(tag);
    return true;
  }

  #takeDimension(tag: Tag): void {
    const range = parseRange(attributeOf(tag.attributes, "ref") ?? "");
    if (range !== undefined) this.dimension = { range, tag };
  }

  #takeColumn({ attributes }: Tag): void {
    const [min, max] = ["min", "max"].map((name) => Number(attributeOf(attributes, name)));
    this.#columns.push({ min, max, style: attributeOf(attributes, "style") ?? "" });
  }

  #openData(tag: Tag): boolean {
    this.prefix = tag.prefix;
    this.#isInData = true;
    if (tag.kind !== "empty") return true;
    this.emptyData = { from: tag.from, to: tag.to };
    return false;
  }

  #takeInData(tag: Tag): boolean {
    if (tag.name === "sheetData") {
      this.#dataEnd = tag.from;
      return false;
    }
    if (tag.name === "row") this.#takeRow(tag);
    else if (tag.name === "c") this.#takeCell(tag);
    else if (tag.name === "f") this.#takeFormula(tag);
    return true;
  }

  #takeRow(tag: Tag): void {
    if (tag.kind !== "close") {
      this.#row = Number(attributeOf(tag.attributes, "r") ?? this.#row + 1);
      this.#starts.push({ row: this.#row, from: tag.from });
      this.#columnIndex = -1;
      this.#rowTag = tag;
      this.#cells = new Map();
    }
    if (tag.kind === "open" || this.#rowTag === undefined || !this.#wanted.has(this.#row)) return;
    this.rows.set(this.#row, { tag: this.#rowTag, end: tag.from, cells: this.#cells });
  }

  #takeCell(tag: Tag): void {
    if (tag.kind !== "close") {
      const letters = /^[A-Z]+/.exec(attributeOf(tag.attributes, "r") ?? "")?.[0] ?? "";
      this.#columnIndex = columnIndexOf(letters) ?? this.#columnIndex + 1;
      this.#cellTag = tag;
      this.#formula = undefined;
    }
    if (tag.kind === "open" || this.#cellTag === undefined || !this.#wanted.has(this.#row)) return;
    const { from, attributes } = this.#cellTag;
    const formula = this.#formula;
    const place = { from, to: tag.to, attributes, ...(formula && { formula }) };
    this.#cells.set(this.#columnIndex, place);
  }

  #takeFormula(tag: Tag): void {
    if (tag.kind !== "close") this.#formulaTag = tag;
    if (tag.kind === "open" || this.#formulaTag === undefined) return;
    const { from, to, attributes } = this.#formulaTag;
    const type = attributeOf(attributes, "t");
    const sharedId = type === "shared" ? attributeOf(attributes, "si") : undefined;
    this.#formula = {
      row: this.#row,
      columnIndex: this.#columnIndex,
      from,
      to: tag.to,
      text: tag.kind === "empty" ? "" : this.#xml.slice(to, tag.from),
      ...(sharedId !== undefined && { sharedId }),
    };
    if (sharedId !== undefined) this.#keepShared(sharedId, this.#formula);
    const range = parseRange(attributeOf(attributes, "ref") ?? "");
    if ((type === "array" || type === "dataTable") && range !== undefined)
      this.arrays.push({ range });
  }

  #keepShared(id: string, formula: FormulaPlace): void {
    const known = this.shared.get(id);
    if (known) known.push(formula);
    else this.shared.set(id, [formula]);
  }
}
