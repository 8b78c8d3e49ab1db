import { type Cell, cellAddress, columnName } from "../../core/cells";
import { refuse } from "../refusals";
import { cellXml, withNewResult } from "./cell-xml";
import { moveFormula } from "./move-formula";
import type { CellPatch, FormulaContent, PatchContent, ResultContent } from "./patch-content";
import { type FormulaPlace, type SheetLayout, scanSheet } from "./scan-sheet";
import { widenedDimension } from "./widen-dimension";
import {
  attributeOf,
  type Edit,
  editText,
  tagText,
  textOfXml,
  withAttribute,
  withoutAttributes,
  xmlText,
} from "./xml-tags";

/** A sheet with its cells changed, and what that means for the order of calculation. */
export interface PatchedSheet {
  readonly xml: string;
  /** Addresses of cells that no longer hold a formula, and of those that hold one now. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Changes the cells of a sheet's XML; what is not told to change stays as it is written. */
export function patchSheet(
  xml: string,
  sheet: string,
  patches: readonly CellPatch[],
): PatchedSheet {
  const byRow = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    const { row, columnIndex } = patch.cell;
    const cells = byRow.get(row) ?? new Map<number, CellPatch>();
    cells.set(columnIndex, patch);
    byRow.set(row, cells);
  }
  const styleRows = new Set(patches.flatMap(({ styleRow }) => styleRow ?? []));
  const layout = scanSheet(xml, new Set([...byRow.keys(), ...styleRows]));
  return new SheetPatcher({ xml, sheet, layout, byRow }).patch();
}

class SheetPatcher {
  readonly #xml: string;
  readonly #sheet: string;
  readonly #layout: SheetLayout;
  readonly #byRow: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;
  readonly #edits: Edit[] = [];
  readonly #lost: string[] = [];
  readonly #gained: string[] = [];
  /** Ids of shared formulas whose first cell is replaced. */
  readonly #orphaned = new Map<string, FormulaPlace>();

  constructor(task: {
    xml: string;
    sheet: string;
    layout: SheetLayout;
    byRow: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;
  }) {
    this.#xml = task.xml;
    this.#sheet = task.sheet;
    this.#layout = task.layout;
    this.#byRow = task.byRow;
  }

  patch(): PatchedSheet {
    this.#refuseArrays();
    for (const [row, cells] of [...this.#byRow].sort(([a], [b]) => a - b)) {
      const known = this.#layout.rows.get(row);
      if (known === undefined) this.#insertRow(row, cells);
      else this.#changeRow(row, cells);
    }
    this.#giveOrphansTheirFormula();
    this.#widenDimension();
    return { xml: editText(this.#xml, this.#edits), lost: this.#lost, gained: this.#gained };
  }

  /** A formula that fills several cells cannot lose one of them. */
  #refuseArrays(): void {
    for (const { range } of this.#layout.arrays)
      for (const [row, cells] of this.#byRow)
        for (const [columnIndex, { content }] of cells) {
          const isInside =
            row >= range.rowFirst &&
            row <= range.rowLast &&
            columnIndex >= range.columnFirst &&
            columnIndex <= range.columnLast;
          const isSingle =
            range.rowFirst === range.rowLast && range.columnFirst === range.columnLast;
          if (isInside && !isSingle && !isResultOnly(content))
            refuse("PATCH_ARRAY", `${this.#sheet}!${columnName(columnIndex)}${row}`);
        }
  }

  #changeRow(row: number, cells: ReadonlyMap<number, CellPatch>): void {
    const known = this.#layout.rows.get(row);
    if (known === undefined) return;
    const added: { columnIndex: number; xml: string }[] = [];
    for (const [columnIndex, patch] of [...cells].sort(([a], [b]) => a - b)) {
      const cell = known.cells.get(columnIndex);
      if (cell === undefined) added.push({ columnIndex, xml: this.#newCell(patch) });
      else {
        const text = this.#changedCell(patch, cell);
        this.#edits.push({ from: cell.from, to: cell.to, text });
      }
    }
    const kept = added.filter(({ xml }) => xml !== "");
    if (kept.length === 0) return;
    const attributes = withoutAttributes(known.tag.attributes, ["spans"]).trimEnd();
    const { prefix } = known.tag;
    if (known.tag.kind === "empty") {
      const text = `<${prefix}row${attributes}>${kept.map(({ xml }) => xml).join("")}</${prefix}row>`;
      this.#edits.push({ from: known.tag.from, to: known.tag.to, text });
      return;
    }
    this.#edits.push({
      from: known.tag.from,
      to: known.tag.to,
      text: tagText(known.tag, attributes),
    });
    const byPlace = new Map<number, string>();
    for (const { columnIndex, xml } of kept) {
      const next = [...known.cells].find(([index]) => index > columnIndex)?.[1];
      const at = next?.from ?? known.end;
      byPlace.set(at, (byPlace.get(at) ?? "") + xml);
    }
    for (const [at, text] of byPlace) this.#edits.push({ from: at, to: at, text });
  }

  #insertRow(row: number, cells: ReadonlyMap<number, CellPatch>): void {
    const made = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([, patch]) => this.#newCell(patch))
      .join("");
    if (made === "") return;
    const { prefix, emptyData } = this.#layout;
    const at = this.#layout.placeOfRow(row);
    const text = `<${prefix}row r="${row}">${made}</${prefix}row>`;
    if (emptyData === undefined) {
      this.#insertAt(at, text);
      return;
    }
    const open = `<${prefix}sheetData>`;
    const known = this.#edits.find(({ from }) => from === emptyData.from);
    if (known === undefined)
      this.#edits.push({ ...emptyData, text: `${open}${text}</${prefix}sheetData>` });
    else
      this.#edits[this.#edits.indexOf(known)] = {
        ...emptyData,
        text: known.text.replace(`</${prefix}sheetData>`, () => `${text}</${prefix}sheetData>`),
      };
  }

  /** Rows come in their order, so what is inserted at one place is put behind what stands there already. */
  #insertAt(at: number, text: string): void {
    const index = this.#edits.findIndex(({ from, to }) => from === at && to === at);
    if (index < 0) this.#edits.push({ from: at, to: at, text });
    else this.#edits[index] = { from: at, to: at, text: this.#edits[index].text + text };
  }

  /** A cell that was not stored; "" where nothing is to be stored either. */
  #newCell({ cell, content, styleRow }: CellPatch): string {
    if (content === null) return "";
    if (isResultOnly(content)) throw new Error("a cell that is not there has no formula");
    const style = this.#styleOf(cell, styleRow);
    if (isFormula(content)) this.#gained.push(cellAddress(cell));
    const attributes = ` r="${cellAddress(cell)}"${style === "" ? "" : ` s="${style}"`}`;
    return cellXml(this.#layout.prefix, attributes, content);
  }

  #styleOf({ row, columnIndex }: Cell, styleRow: number | undefined): string {
    const lender = styleRow === undefined ? undefined : this.#layout.rows.get(styleRow);
    const lent = lender?.cells.get(columnIndex);
    if (lent !== undefined) return attributeOf(lent.attributes, "s") ?? "";
    const own = this.#layout.rows.get(row)?.tag.attributes ?? "";
    const isRowStyled = /^(1|true)$/.test(attributeOf(own, "customFormat") ?? "");
    if (isRowStyled) return attributeOf(own, "s") ?? "";
    return this.#layout.styleOfColumn(columnIndex);
  }

  #changedCell(
    { cell, content, styleRow }: CellPatch,
    known: { from: number; to: number; attributes: string; formula?: FormulaPlace },
  ): string {
    const { prefix } = this.#layout;
    const { formula } = known;
    const attributes = this.#dressed(known.attributes, cell, styleRow);
    if (isResultOnly(content)) {
      if (formula === undefined) throw new Error("only a formula has a result");
      const own = this.#xml.slice(formula.from, formula.to);
      return withNewResult({ prefix, attributes, formula: own }, content.result);
    }
    if (formula !== undefined && !isFormula(content)) this.#lost.push(cellAddress(cell));
    if (formula === undefined && isFormula(content)) this.#gained.push(cellAddress(cell));
    if (formula?.sharedId !== undefined && formula.text !== "")
      this.#orphaned.set(formula.sharedId, formula);
    return cellXml(prefix, attributes, content);
  }

  /** Attributes of a cell with the style of the same column in another row, where that stores one. */
  #dressed(attributes: string, { columnIndex }: Cell, styleRow: number | undefined): string {
    const lender = styleRow === undefined ? undefined : this.#layout.rows.get(styleRow);
    const lent = lender?.cells.get(columnIndex);
    const style = lent === undefined ? undefined : attributeOf(lent.attributes, "s");
    return style === undefined ? attributes : withAttribute(attributes, "s", style);
  }

  /** Cells that share the formula of a replaced one get it as their own, moved to their place. */
  #giveOrphansTheirFormula(): void {
    const { prefix, shared } = this.#layout;
    for (const [id, master] of this.#orphaned)
      for (const one of shared.get(id) ?? []) {
        const patch = this.#byRow.get(one.row)?.get(one.columnIndex);
        if (one === master) continue;
        const place = `${this.#sheet}!${columnName(one.columnIndex)}${one.row}`;
        // Only a new result: its edit holds the formula already.
        if (patch !== undefined) {
          if (isResultOnly(patch.content)) refuse("PATCH_ARRAY", place);
          continue;
        }
        const moved = moveFormula(textOfXml(master.text), {
          rows: one.row - master.row,
          columns: one.columnIndex - master.columnIndex,
        });
        if (moved === undefined) refuse("PATCH_ARRAY", place);
        const text = `<${prefix}f>${xmlText(moved)}</${prefix}f>`;
        this.#edits.push({ from: one.from, to: one.to, text });
      }
  }

  #widenDimension(): void {
    const filled = [...this.#byRow].flatMap(([row, cells]) => {
      const columns = [...cells].filter(([, { content }]) => content !== null).map(([at]) => at);
      if (columns.length === 0) return [];
      const [columnFirst, columnLast] = [Math.min(...columns), Math.max(...columns)];
      return [{ rowFirst: row, rowLast: row, columnFirst, columnLast }];
    });
    this.#edits.push(...widenedDimension(this.#layout, filled));
  }
}

function isFormula(content: PatchContent): content is FormulaContent {
  return typeof content === "object" && content !== null && content.formula !== undefined;
}

function isResultOnly(content: PatchContent): content is ResultContent {
  return typeof content === "object" && content !== null && content.formula === undefined;
}
