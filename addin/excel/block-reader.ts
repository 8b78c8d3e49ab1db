import { type Block, halves } from "./blocks";
import type { Matrices } from "./cell-collector";
import { HostFault, isTooLong } from "./host-fault";

const CELLS = "values,formulas,numberFormat,valueTypes";

/** A block with its cells, and which of its rows are hidden. */
export interface ReadBlock {
  readonly block: Block;
  readonly matrices: Matrices;
  /** By row of the block. */
  readonly isRowHidden: readonly boolean[];
}

/** Asks for the cells of a range and for its hidden rows; they are there behind the next sync. */
export function askForCells(range: Excel.Range) {
  range.load(CELLS);
  const rows = range.getRowProperties({ rowHidden: true });
  return (block: Block): ReadBlock | undefined => {
    // What is too large comes back as null, without a word of it.
    if (range.values === null || range.formulas === null) return undefined;
    if (range.numberFormat === null || range.valueTypes === null) return undefined;
    const { values, formulas, numberFormat, valueTypes } = range;
    const isRowHidden = (rows.value ?? []).map(({ rowHidden }) => rowHidden === true);
    return { block, matrices: { values, formulas, numberFormat, valueTypes }, isRowHidden };
  };
}

/** Reads blocks in one round trip, or in halves where Excel hands over too little at once. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadBlock[]> {
  const asked = blocks.map((block) => ({ block, answer: askForCells(rangeOf(context, block)) }));
  try {
    await context.sync();
  } catch (fault) {
    if (!isTooLong(fault) || !canSplit(blocks)) throw fault;
    return readInParts(context, blocks);
  }
  const read = asked.map(({ block, answer }) => answer(block));
  if (read.includes(undefined)) {
    if (!canSplit(blocks)) throw new HostFault("IncompleteCells", "openFile");
    return readInParts(context, blocks);
  }
  return read.filter((one) => one !== undefined);
}

const canSplit = (blocks: readonly Block[]) =>
  blocks.length > 1 || blocks.some((block) => halves(block) !== undefined);

async function readInParts(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadBlock[]> {
  const middle = Math.ceil(blocks.length / 2);
  const parts =
    blocks.length > 1
      ? [blocks.slice(0, middle), blocks.slice(middle)]
      : blocks.flatMap((block) => halves(block)?.map((half) => [half]) ?? []);
  const read: ReadBlock[] = [];
  for (const part of parts) read.push(...(await readBlocks(context, part)));
  return read;
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  const { sheetId, top, left, rowCount, columnCount } = block;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(top, left, rowCount, columnCount);
}
