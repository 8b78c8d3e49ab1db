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
export const BAND_ROWS = Math.floor(BLOCK_CELLS / BAND_COLUMNS);
/**
 * Cells of one round trip: a cell of a ledger takes 40 to 60 bytes, measured on the sample, so these take 2.5 MB. Excel's
 * client code reads an answer in one go, so that more would hold the pane up for longer than 50 ms.
 */
const TRIP_CELLS = 50_000;

/** A sheet in blocks, band by band, each from top to bottom. */
export function blocksOf(
  sheetId: string,
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): Block[] {
  const blocks: Block[] = [];
  for (let left = 0; left < columnCount; left += BAND_COLUMNS)
    for (let top = 0; top < rowCount; top += BAND_ROWS)
      blocks.push({
        sheetId,
        top,
        left,
        rowCount: Math.min(BAND_ROWS, rowCount - top),
        columnCount: Math.min(BAND_COLUMNS, columnCount - left),
      });
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
