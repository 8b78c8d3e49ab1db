import { columnIndexOf } from "../../core/cells";
import type { SheetTable } from "../../core/sheet";
import { refuse } from "../refusals";
import { Archive, type Unpacking } from "../xlsx/archive";
import { encodingOf } from "../xlsx/decode-xml";
import { LIMITS } from "../xlsx/limits";
import { findMainPart, readRelationships, resolveTarget } from "../xlsx/package";
import { TablePart } from "../xlsx/table-part";
import { WorkbookPart } from "../xlsx/workbook-part";
import { readXml } from "../xlsx/xml";
import { type DataEnd, growRules } from "./grow-rules";
import { moveTotals } from "./move-totals";
import type { CellPatch, WorkbookPatch } from "./patch-content";
import {
  calculateOnOpening,
  type FormulaMoves,
  patchCalcChain,
  patchTable,
  withoutElements,
} from "./patch-parts";
import { type PatchedSheet, patchSheet } from "./patch-sheet";
import { replaceParts } from "./replace-parts";
import { showRows } from "./show-rows";
import { attributeOf, tagsOf, textOfXml } from "./xml-tags";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * A workbook with some cells changed: only the XML of these cells, of tables that grow, of the order of calculation and
 * of the wish to calculate anew is touched. All other parts stay byte for byte: charts, formats, names, protection.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  { fileName, ...unpacking }: Unpacking & { fileName: string },
): Uint8Array {
  return new WorkbookPatcher(new Archive(bytes, fileName, unpacking)).patch(bytes, patch, fileName);
}

/** A sheet of the workbook: its part, and the id by which the order of calculation knows it. */
interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly id: string;
}

/** A table of a sheet and its part. */
interface TableOfSheet {
  readonly path: string;
  readonly table: SheetTable;
}

/** Formulas of cells and of defined names. */
const FORMULAS = /<(?:[^\s/>:]+:)?(?:f|definedName)(?:\s[^>]*)?>[^<]*/g;

/** Where the data of the tables that change their length end before and after. */
function endsOf(
  tables: readonly TableOfSheet[],
  growths: WorkbookPatch["growths"],
): readonly DataEnd[] {
  return tables.flatMap(({ table }) => {
    const growth = growths.find((one) => one.table === table.name);
    const before = table.rowLast - table.totalsRows;
    if (growth === undefined || growth.rowLast === before) return [];
    return [{ table, before, after: growth.rowLast }];
  });
}

class WorkbookPatcher {
  readonly #archive: Archive;
  readonly #main: string;
  readonly #texts = new Map<string, string>();
  readonly #changes = new Map<string, Uint8Array | null>();

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#main = findMainPart(archive);
  }

  patch(
    bytes: Uint8Array,
    { cells, growths, rowsShown = [] }: WorkbookPatch,
    fileName: string,
  ): Uint8Array {
    const bySheet = new Map<string, CellPatch[]>();
    for (const patched of cells) {
      const own = bySheet.get(patched.cell.sheet);
      if (own) own.push(patched);
      else bySheet.set(patched.cell.sheet, [patched]);
    }
    const moves = new Map<string, FormulaMoves>();
    for (const sheet of this.#sheets()) {
      const own = bySheet.get(sheet.name) ?? [];
      bySheet.delete(sheet.name);
      const runs = rowsShown.filter((one) => one.sheet === sheet.name);
      if (runs.length > 0) {
        this.#set(sheet.part, showRows(this.#text(sheet.part), runs));
        // Sums of what is shown become other ones.
        moves.set(sheet.id, { lost: new Set(), gained: [] });
      }
      if (own.length === 0 && growths.length === 0) continue;
      const tables = this.#tablesOf(sheet);
      const moved = this.#patchSheet(sheet, own, endsOf(tables, growths));
      if (moved !== undefined) moves.set(sheet.id, moved);
      this.#patchTables(tables, own, growths);
    }
    for (const name of bySheet.keys()) refuse("SHEET_MISSING", name);
    this.#patchCalculation(moves);
    return replaceParts(bytes, this.#changes, fileName);
  }

  #sheets(): readonly SheetPart[] {
    const book = new WorkbookPart(this.#main);
    readXml(this.#main, this.#archive.pieces(this.#main, LIMITS.smallPartBytes), book);
    const ids = [...tagsOf(this.#text(this.#main))]
      .filter(({ name, kind }) => name === "sheet" && kind !== "close")
      .map(({ attributes }) => attributeOf(attributes, "sheetId") ?? "");
    const links = readRelationships(this.#archive, this.#main);
    return book.sheets.flatMap(({ name, relationshipId }, index) => {
      const link = links.find(({ id }) => id === relationshipId);
      if (link === undefined || link.kind !== "worksheet") return [];
      return [{ name, part: resolveTarget(this.#main, link), id: ids[index] ?? "" }];
    });
  }

  /** Changes the cells of a sheet; around it rows of totals make room for new rows, or close up to where rows were. */
  #patchSheet(
    { name, part }: SheetPart,
    cells: readonly CellPatch[],
    ends: readonly DataEnd[],
  ): FormulaMoves | undefined {
    if (cells.length === 0 && ends.length === 0) return undefined;
    const lost = new Set<string>();
    const gained = new Set<string>();
    const take = (patched: PatchedSheet): void => {
      this.#set(part, patched.xml);
      for (const address of patched.lost) {
        lost.add(address);
        gained.delete(address);
      }
      for (const address of patched.gained) gained.add(address);
    };
    for (const end of ends) this.#set(part, growRules(this.#text(part), end));
    const withTotals = ends.filter(({ table }) => table.totalsRows > 0);
    for (const end of withTotals) this.#refuseReferred(end);
    const isGrowing = ({ before, after }: DataEnd): boolean => after > before;
    for (const end of withTotals.filter(isGrowing)) take(moveTotals(this.#text(part), name, end));
    if (cells.length > 0) take(patchSheet(this.#text(part), name, cells));
    for (const end of withTotals.filter((one) => !isGrowing(one)))
      take(moveTotals(this.#text(part), name, end));
    return { lost, gained: [...gained] };
  }

  /** A formula that names a cell of the row of totals would name a row of data from now on. */
  #refuseReferred({ table, before }: DataEnd): void {
    const pattern = new RegExp(`(?<![A-Za-z\\d.])\\$?([A-Z]{1,3})\\$?${before + 1}(?!\\d)`, "g");
    for (const part of [this.#main, ...this.#sheets().map((sheet) => sheet.part)])
      for (const [formula] of this.#text(part).matchAll(FORMULAS))
        for (const [address, column] of formula.matchAll(pattern)) {
          const index = columnIndexOf(column) ?? -1;
          if (index >= table.columnFirst && index <= table.columnLast)
            refuse("PATCH_TOTALS", address);
        }
  }

  #tablesOf({ part }: SheetPart): readonly TableOfSheet[] {
    return readRelationships(this.#archive, part).flatMap((link) => {
      if (link.kind !== "table" || link.isExternal) return [];
      const path = resolveTarget(part, link);
      const reader = new TablePart(path);
      readXml(path, this.#archive.pieces(path, LIMITS.smallPartBytes), reader);
      return reader.table === undefined ? [] : [{ path, table: reader.table }];
    });
  }

  /** Tables of a sheet that grow, or whose headings are among the changed cells. */
  #patchTables(
    tables: readonly TableOfSheet[],
    cells: readonly CellPatch[],
    growths: WorkbookPatch["growths"],
  ): void {
    for (const { path, table } of tables) {
      const growth = growths.find((one) => one.table === table.name);
      const headings = new Map<number, string>();
      for (const { cell, content } of cells)
        if (cell.row === table.rowFirst && typeof content === "string")
          if (cell.columnIndex >= table.columnFirst && cell.columnIndex <= table.columnLast)
            headings.set(cell.columnIndex, content);
      if (growth === undefined && headings.size === 0) continue;
      for (const columnIndex of headings.keys())
        this.#refuseNamed(this.#text(path), columnIndex - table.columnFirst);
      const { totalsRows } = table;
      const task = { rowLast: growth?.rowLast, totalsRows, headings };
      this.#set(path, patchTable(this.#text(path), task));
    }
  }

  /** A heading that formulas name is renamed by Excel, which changes the formulas with it. */
  #refuseNamed(table: string, index: number): void {
    const columns = [...tagsOf(table)].filter(
      ({ name, kind }) => name === "tableColumn" && kind !== "close",
    );
    const heading = attributeOf(columns[index]?.attributes ?? "", "name") ?? "";
    const parts = [this.#main, ...this.#sheets().map(({ part }) => part)];
    if (parts.some((part) => this.#text(part).includes(`[${heading}]`)))
      refuse("PATCH_ARRAY", textOfXml(heading));
  }

  /** Cells that others are calculated from have changed: the order is kept true, and all is calculated on opening. */
  #patchCalculation(moves: ReadonlyMap<string, FormulaMoves>): void {
    if (moves.size === 0) return;
    this.#set(this.#main, calculateOnOpening(this.#text(this.#main)));
    const links = readRelationships(this.#archive, this.#main);
    const chain = links.find(({ kind }) => kind === "calcChain");
    if (chain === undefined || chain.isExternal) return;
    const part = resolveTarget(this.#main, chain);
    if (!this.#archive.has(part)) return;
    const isMoved = [...moves.values()].some(({ lost, gained }) => lost.size + gained.length > 0);
    if (!isMoved) return;
    const patched = patchCalcChain(this.#text(part), moves);
    if (patched === undefined) this.#leaveOut(part, chain.id);
    else this.#set(part, patched);
  }

  #leaveOut(part: string, relationshipId: string): void {
    const steps = this.#main.split("/");
    const links = [...steps.slice(0, -1), "_rels", `${steps.at(-1)}.rels`].join("/");
    const isLink = (value: string): boolean => value === relationshipId;
    this.#set(
      links,
      withoutElements(this.#text(links), "Relationship", { attribute: "Id", isOne: isLink }),
    );
    const isPart = (value: string): boolean => value.toLowerCase() === `/${part}`.toLowerCase();
    const types = this.#text(CONTENT_TYPES);
    this.#set(
      CONTENT_TYPES,
      withoutElements(types, "Override", { attribute: "PartName", isOne: isPart }),
    );
    this.#changes.set(part, null);
  }

  /** Text of a part as it is by now. */
  #text(part: string): string {
    const known = this.#texts.get(part);
    if (known !== undefined) return known;
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let whole = "";
    let isHead = true;
    // A host may use the room of a piece again for the next one: each is decoded at once.
    for (const piece of this.#archive.pieces(part, LIMITS.sheetBytes)) {
      if (isHead && encodingOf(piece) !== "utf-8") refuse("PATCH_ENCODING", part);
      isHead = false;
      whole += decoder.decode(piece, { stream: true });
    }
    whole += decoder.decode();
    this.#texts.set(part, whole);
    return whole;
  }

  #set(part: string, xml: string): void {
    this.#texts.set(part, xml);
    this.#changes.set(part, new TextEncoder().encode(xml));
  }
}
