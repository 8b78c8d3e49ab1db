import type { Sheet, Workbook } from "../core/sheet";
import { type ReadBlock, readBlocks } from "./block-reader";
import { type Block, blocksOf, roundTrips } from "./blocks";
import { CellCollector, SharedTexts } from "./cell-collector";
import { isTooLong, withExcel } from "./host-fault";
import { type Outline, readOutline, type SheetEntry } from "./outline";
import { pause } from "./pause";
import { askForHead, type SheetHead } from "./sheet-head";

/** How a workbook is read. */
export interface ReadOptions {
  /** Cells that are read, of all that there are. */
  onProgress?(done: number, all: number): void;
  readonly signal?: AbortSignal;
}

/** Cells that are taken before the host may draw again: a few milliseconds of work. */
const CELLS_AT_ONCE = 10_000;

/**
 * The open workbook, as the file reader would read it from its file, in two round trips; more only for sheets of more than
 * 50,000 cells and for workbooks of more than Excel hands over at once. It cannot see: hidden rows and columns behind the
 * last used cell, links to other files, Excel's own names such as print areas, and whether dates count from 1904.
 */
export function readWorkbook(
  options: ReadOptions = {},
): Promise<{ readonly workbook: Workbook; readonly name: string }> {
  return withExcel(async (context) => {
    options.signal?.throwIfAborted();
    const outline = await readOutline(context);
    const heads = await readHeads(context, outline.sheets);
    const reading = new Reading(heads, options);
    await reading.takeFirst();
    for (const trip of roundTrips(reading.missing)) {
      options.signal?.throwIfAborted();
      await reading.take(await readBlocks(context, trip));
    }
    return { workbook: workbookOf(reading, outline), name: outline.name };
  });
}

/** Sizes and first blocks of all sheets at once; sizes alone where Excel does not hand over so much. */
async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetHead[]> {
  const ask = (withCells: boolean) =>
    sheets.map((entry) => askForHead(context, entry, { withCells }));
  const asked = ask(true);
  try {
    await context.sync();
    return asked.map((head) => head());
  } catch (fault) {
    if (!isTooLong(fault)) throw fault;
    const sizes = ask(false);
    await context.sync();
    return sizes.map((head) => head());
  }
}

function workbookOf({ sheets, shared }: Reading, { names }: Outline): Workbook {
  return {
    sheets: sheets(),
    is1904: false,
    formats: Array.from({ length: shared.formats.count }, (_, index) => shared.formats.get(index)),
    names,
    notFollowed: [],
  };
}

/** A workbook while its blocks come in. */
class Reading {
  readonly shared = new SharedTexts();
  readonly #collectors: ReadonlyMap<string, CellCollector>;
  readonly #all: number;
  #done = 0;

  constructor(
    private readonly heads: readonly SheetHead[],
    private readonly options: ReadOptions,
  ) {
    this.#collectors = new Map(
      heads.map(({ entry, tables }) => [entry.id, new CellCollector(this.shared, tables)]),
    );
    this.#all = heads.reduce((sum, { size }) => sum + size.rowCount * size.columnCount, 0);
  }

  /** Blocks that did not come along with the sizes, those of each column from top to bottom. */
  get missing(): Block[] {
    return this.heads.flatMap(({ entry, size, first }) =>
      blocksOf(entry.id, size).slice(first === undefined ? 0 : 1),
    );
  }

  async takeFirst(): Promise<void> {
    await this.take(this.heads.flatMap(({ first }) => first ?? []));
  }

  /** Takes the cells of blocks, and lets the host breathe in between. */
  async take(blocks: readonly ReadBlock[]): Promise<void> {
    for (const { block, matrices, isRowHidden } of blocks) {
      const collector = this.#collectors.get(block.sheetId);
      const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / block.columnCount));
      for (let from = 0; from < block.rowCount; from += rows) {
        const to = Math.min(block.rowCount, from + rows);
        collector?.takeRows(matrices, block, { from, to });
        this.#done += (to - from) * block.columnCount;
        if (to - from === rows) await pause(this.options.signal);
      }
      if (block.left === 0)
        isRowHidden.forEach((isHidden, index) => {
          if (isHidden) collector?.rowsHidden.push(block.top + index + 1);
        });
      this.options.onProgress?.(this.#done, this.#all);
    }
  }

  readonly sheets = (): Sheet[] =>
    this.heads.flatMap(({ entry, tables, merges, columnsHidden }) => {
      const collector = this.#collectors.get(entry.id);
      if (collector === undefined) return [];
      return {
        name: entry.name,
        state: entry.state,
        columns: collector.sheetColumns,
        rowLast: collector.rowLast,
        strings: this.shared.strings,
        formulas: collector.formulas,
        uncached: [],
        tables,
        rowsHidden: Int32Array.from(collector.rowsHidden),
        columnsHidden: Int32Array.from(columnsHidden),
        merges,
      };
    });
}
