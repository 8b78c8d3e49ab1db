import { refuse } from "../refusals";
import { Archive, type Unpacking } from "../xlsx/archive";
import { encodingOf } from "../xlsx/decode-xml";
import { LIMITS } from "../xlsx/limits";
import { findMainPart, readRelationships, resolveTarget } from "../xlsx/package";
import { TablePart } from "../xlsx/table-part";
import { WorkbookPart } from "../xlsx/workbook-part";
import { readXml } from "../xlsx/xml";
import type { CellPatch, WorkbookPatch } from "./patch-content";
import {
  calculateOnOpening,
  type FormulaMoves,
  patchCalcChain,
  patchTable,
  withoutElements,
} from "./patch-parts";
import { patchSheet } from "./patch-sheet";
import { replaceParts } from "./replace-parts";
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

class WorkbookPatcher {
  readonly #archive: Archive;
  readonly #main: string;
  readonly #texts = new Map<string, string>();
  readonly #changes = new Map<string, Uint8Array | null>();

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#main = findMainPart(archive);
  }

  patch(bytes: Uint8Array, { cells, growths }: WorkbookPatch, fileName: string): Uint8Array {
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
      if (own.length > 0) {
        const patched = patchSheet(this.#text(sheet.part), sheet.name, own);
        this.#set(sheet.part, patched.xml);
        moves.set(sheet.id, { lost: new Set(patched.lost), gained: patched.gained });
      }
      this.#patchTables(sheet, own, growths);
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

  /** Tables of a sheet that grow, or whose headings are among the changed cells. */
  #patchTables(
    { part }: SheetPart,
    cells: readonly CellPatch[],
    growths: WorkbookPatch["growths"],
  ): void {
    if (cells.length === 0 && growths.length === 0) return;
    for (const link of readRelationships(this.#archive, part)) {
      if (link.kind !== "table" || link.isExternal) continue;
      const path = resolveTarget(part, link);
      const reader = new TablePart(path);
      readXml(path, this.#archive.pieces(path, LIMITS.smallPartBytes), reader);
      const { table } = reader;
      if (table === undefined) continue;
      const growth = growths.find((one) => one.table === table.name);
      const headings = new Map<number, string>();
      for (const { cell, content } of cells)
        if (cell.row === table.rowFirst && typeof content === "string")
          if (cell.columnIndex >= table.columnFirst && cell.columnIndex <= table.columnLast)
            headings.set(cell.columnIndex, content);
      if (growth === undefined && headings.size === 0) continue;
      for (const columnIndex of headings.keys())
        this.#refuseNamed(this.#text(path), columnIndex - table.columnFirst);
      const patched = patchTable(this.#text(path), { rowLast: growth?.rowLast, headings });
      this.#set(path, patched);
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
