import type { Sheet, SheetTable } from "../../core/sheet";
import { refuse } from "../refusals";
import type { Archive } from "./archive";
import { NotPlain } from "./byte-window";
import { readFramed } from "./framed-part";
import { LIMITS } from "./limits";
import { readRelationships, resolveTarget } from "./package";
import { SheetBytes } from "./sheet-bytes";
import { type SharedParts, SheetCells } from "./sheet-cells";
import { SheetPart } from "./sheet-part";
import { TablePart } from "./table-part";
import type { SheetEntry } from "./workbook-part";
import { readXml, XmlReader } from "./xml";

/** Where a sheet is kept and what it shares with the others. */
export interface SheetSource {
  readonly archive: Archive;
  readonly part: string;
  readonly entry: SheetEntry;
  readonly shared: SharedParts;
}

/** Reads a sheet: its cells by bytes where they are plain, else all of it by the slow path. */
export function readSheet(source: SheetSource): Sheet {
  const { entry, shared } = source;
  const { cells, part } = readPlain(source) ?? readSlowly(source);
  if (!part.isWhole) refuse("BAD_XML", source.part);
  return {
    name: entry.name,
    state: entry.state,
    columns: cells.columns,
    rowLast: cells.rowLast,
    strings: shared.strings,
    formulas: cells.formulasRead(),
    uncached: cells.uncached,
    tables: readTables(source, part.tableIds),
    rowsHidden: Int32Array.from(cells.rowsHidden),
    columnsHidden: part.columnsHidden,
    merges: part.merges,
    ...part.conditions.looks(shared.changedLooks),
  };
}

function readPlain({ archive, part: name, entry, shared }: SheetSource) {
  const cells = new SheetCells(entry.name, shared);
  const part = new SheetPart(entry.name, cells);
  const frame = new XmlReader(name, part);
  const pieces = archive.pieces(name, LIMITS.sheetBytes);
  const loop = new SheetBytes(cells);
  try {
    readFramed({ place: entry.name, pieces, frame, path: "worksheet/sheetData", loop });
  } catch (fault) {
    if (fault instanceof NotPlain) return undefined;
    throw fault;
  }
  return { cells, part };
}

function readSlowly({ archive, part: name, entry, shared }: SheetSource) {
  const cells = new SheetCells(entry.name, shared);
  const part = new SheetPart(entry.name, cells);
  readXml(name, archive.pieces(name, LIMITS.slowPartBytes), part);
  return { cells, part };
}

function readTables({ archive, part }: SheetSource, ids: readonly string[]): SheetTable[] {
  if (ids.length === 0) return [];
  const relationships = readRelationships(archive, part);
  return ids.flatMap((id) => {
    const relationship = relationships.find((link) => link.id === id);
    if (relationship === undefined || relationship.kind !== "table" || relationship.isExternal)
      return refuse("TABLE", `${part} ${id}`);
    const name = resolveTarget(part, relationship);
    if (!archive.has(name)) return refuse("TABLE", name);
    const handler = new TablePart(name);
    readXml(name, archive.pieces(name, LIMITS.smallPartBytes), handler);
    return handler.table ?? [];
  });
}
