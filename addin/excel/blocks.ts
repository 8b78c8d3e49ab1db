/** Cells that are read at once: rows and columns from 0. */
export interface Block {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel on the web hands over no more than 5 MB at once; more cells than these in one block could come near it. */
const BLOCK_CELLS = 50_000;
export const BAND_COLUMNS = 26;
/** Rows of a sheet's first block, which comes along with its size: the whole of a usual ledger. */
export const BAND_ROWS = Math.floor(BLOCK_CELLS / BAND_COLUMNS);
/**
 * Cells of each later round trip, and of its blocks. Excel's client code reads an answer in one go: 50,000 cells of a
 * ledger, 2 MB, took 50 ms of the pane's time, so these take half of what people notice.
 */
const TRIP_CELLS = 25_000;

/** A sheet in blocks, band by band, each from top to bottom; the first as large as it comes along with the size. */
export function blocksOf(
  sheetId: string,
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): Block[] {
  const blocks: Block[] = [];
  for (let left = 0; left < columnCount; left += BAND_COLUMNS) {
    const columns = Math.min(BAND_COLUMNS, columnCount - left);
    const rowsNext = Math.floor(TRIP_CELLS / columns);
    for (let top = 0; top < rowCount; ) {
      const rows = Math.min(blocks.length === 0 ? BAND_ROWS : rowsNext, rowCount - top);
      blocks.push({ sheetId, top, left, rowCount: rows, columnCount: columns });
      top += rows;
    }
  }
  return blocks;
}

/** Blocks in the order given, as many in one round trip as it may take. */
export function roundTrips(blocks: readonly Block[]): Block[][] {
  const trips: Block[][] = [];
  let cells = 0;
  for (const block of blocks) {
    const size = block.rowCount * block.columnCount;
    const trip = trips.at(-1);
    if (trip === undefined || cells + size > TRIP_CELLS) {
      trips.push([block]);
      cells = size;
    } else {
      trip.push(block);
      cells += size;
    }
  }
  return trips;
}

/** Two halves of a block, the upper one first; undefined for one row, which cannot be read in parts. */
export function halves(block: Block): readonly [Block, Block] | undefined {
  if (block.rowCount < 2) return undefined;
  const upper = Math.ceil(block.rowCount / 2);
  return [
    { ...block, rowCount: upper },
    { ...block, top: block.top + upper, rowCount: block.rowCount - upper },
  ];
}
