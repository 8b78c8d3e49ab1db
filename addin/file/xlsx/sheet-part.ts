import { COLUMN_COUNT_MAX } from "../../core/cells";
import { refuse } from "../refusals";
import { openCell, rowNumber, storeCell } from "./cell-text";
import { CONDITIONAL, ConditionalRules } from "./conditional-rules";
import { LIMITS } from "./limits";
import { cellCount, parseRange } from "./ranges";
import { isTooLow, isTooNarrow } from "./seen-sizes";
import { NONE, type SheetCells } from "./sheet-cells";
import { type Attributes, isTrue, type XmlHandler } from "./xml";

const DATA = "worksheet/sheetData";
const ROW = `${DATA}/row`;
const CELL = `${ROW}/c`;
const TEXTS = new Set([`${CELL}/is/t`, `${CELL}/is/r/t`]);
/** Elements that may stand in sheetData; whatever they hold besides is left alone. */
const KNOWN = new Set([ROW, CELL, `${CELL}/v`, `${CELL}/f`, `${CELL}/is`]);

/** Reads a sheet's XML: all of it, or only the frame around the cells when the byte loop has those. */
export class SheetPart implements XmlHandler {
  readonly decisive = new Set(["sheetData", "row", "c", "v", "f", "is", "t", "cols", "mergeCells"]);
  readonly merges: string[] = [];
  readonly tableIds: string[] = [];
  readonly conditions = new ConditionalRules();
  readonly #columnsHidden = new Set<number>();
  readonly #sheet: string;
  readonly #cells: SheetCells;
  #hasData = false;
  #isWorksheet = false;
  #type = "n";
  #format = 0;
  #formula = NONE;
  #formulaText = "";
  #hasFormula = false;
  #sharedId: string | undefined;
  #value: string | undefined;
  #inline: string | undefined;

  constructor(sheet: string, cells: SheetCells) {
    this.#sheet = sheet;
    this.#cells = cells;
  }

  /** Hidden or zero-width columns, ascending, from 0. */
  get columnsHidden(): Int32Array {
    return Int32Array.from(this.#columnsHidden).sort();
  }

  /** True when the part was a worksheet with its one sheetData. */
  get isWhole(): boolean {
    return this.#isWorksheet && this.#hasData;
  }

  open(path: string, attributes: Attributes): void {
    if (path.startsWith(`${DATA}/`)) this.#openInData(path, attributes);
    else if (path === "worksheet") this.#isWorksheet = true;
    else if (path === DATA) this.#openData();
    else this.#openInFrame(path, attributes);
  }

  #openData(): void {
    if (this.#hasData) refuse("TWO_SHEETDATA", this.#sheet);
    this.#hasData = true;
  }

  #openInFrame(path: string, attributes: Attributes): void {
    if (path === "worksheet/cols/col") this.#openColumns(attributes);
    else if (path === "worksheet/mergeCells/mergeCell") this.#openMerge(attributes);
    else if (path === "worksheet/tableParts/tablePart")
      this.tableIds.push(attributes.relationshipId ?? refuse("TABLE", this.#sheet));
    else if (path === "worksheet/dataValidations/dataValidation") this.#openRule(attributes);
    else if (path.startsWith(CONDITIONAL)) {
      if (path === CONDITIONAL) this.#openRule(attributes);
      this.conditions.open(path, attributes);
    }
  }

  #openColumns(attributes: Attributes): void {
    const [first, last] = [attributes.get("min"), attributes.get("max")].map((text) =>
      /^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : Number.NaN,
    );
    if (!(first <= last && last <= COLUMN_COUNT_MAX)) refuse("COL_RANGE", this.#sheet);
    if (!isTrue(attributes.get("hidden")) && !isTooNarrow(Number(attributes.get("width") ?? "9")))
      return;
    for (let column = first; column <= last; column++) this.#columnsHidden.add(column - 1);
  }

  #openMerge(attributes: Attributes): void {
    const text = attributes.get("ref") ?? "";
    const range = parseRange(text) ?? refuse("MERGE_REF", this.#sheet);
    if (cellCount(range) > LIMITS.mergeCells) refuse("MERGE_TOO_BIG", `${this.#sheet}!${text}`);
    if (this.merges.length >= LIMITS.merges) refuse("TOO_MANY_MERGES", this.#sheet);
    this.merges.push(text);
  }

  #openRule(attributes: Attributes): void {
    const areas = (attributes.get("sqref") ?? "").trim().split(/\s+/);
    if (areas.some((area) => parseRange(area) === undefined)) refuse("SQREF", this.#sheet);
  }

  #openInData(path: string, attributes: Attributes): void {
    if (path === ROW) this.#openRow(attributes);
    else if (path === CELL) this.#openCell(attributes);
    else if (path === `${CELL}/v`) {
      if (this.#value !== undefined) refuse("TWO_VALUES", this.#cells.place);
      this.#value = "";
    } else if (path === `${CELL}/is`) {
      if (this.#inline !== undefined) refuse("TWO_VALUES", this.#cells.place);
      this.#inline = "";
    } else if (path === `${CELL}/f`) this.#openFormula(attributes);
    else if (path.split("/").length < CELL.split("/").length + 1) refuse("BAD_XML", this.#sheet);
  }

  #openRow(attributes: Attributes): void {
    const isHidden =
      isTrue(attributes.get("hidden")) || isTooLow(Number(attributes.get("ht") ?? "15"));
    this.#cells.openRow(rowNumber(attributes.get("r"), this.#cells), isHidden);
  }

  #openCell(attributes: Attributes): void {
    openCell(this.#cells, attributes.get("r"));
    const format = attributes.get("s") ?? "0";
    if (!/^\d{1,5}$/.test(format)) refuse("STYLE_INDEX", this.#cells.place);
    this.#format = Number(format);
    this.#type = attributes.get("t") ?? "n";
    this.#formula = NONE;
    this.#hasFormula = false;
    this.#sharedId = undefined;
    this.#value = undefined;
    this.#inline = undefined;
  }

  #openFormula(attributes: Attributes): void {
    if (this.#hasFormula) refuse("TWO_VALUES", this.#cells.place);
    this.#hasFormula = true;
    this.#formulaText = "";
    this.#sharedId = attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : undefined;
  }

  text(path: string, text: string): void {
    if (path === `${CELL}/v`) this.#value += text;
    else if (path === `${CELL}/f`) this.#formulaText += text;
    else if (TEXTS.has(path)) this.#inline += text;
    else if (path.startsWith(CONDITIONAL)) this.conditions.text(path, text);
    else if ((path === DATA || KNOWN.has(path)) && text.trim() !== "")
      refuse("BAD_XML", this.#sheet);
  }

  close(path: string): void {
    if (path === `${CELL}/f`) this.#closeFormula();
    else if (path === CELL)
      storeCell(this.#cells, {
        type: this.#type,
        format: this.#format,
        formula: this.#formula,
        value: this.#value,
        inline: this.#inline,
      });
  }

  #closeFormula(): void {
    const formula = this.#cells.formulas.addText(this.#formulaText);
    this.#formula =
      this.#sharedId === undefined ? formula : this.#cells.sharedFormula(this.#sharedId, formula);
  }
}
