import { KIND, type SheetColumn, type Strings } from "../../addin/core/sheet";
import { isCellError, type Plain, plainValue } from "./cell-values";
import { ContentHash } from "./content-hash";
import { HashLanes } from "./hash-lanes";

/** A range as columns are read from it, and how. */
export interface RangeReading {
  readonly values: readonly (readonly unknown[])[];
  /** Row of the headings in the sheet, from 1. */
  readonly rowFirst: number;
  /** By column: whether a 0 is a number that somebody typed, and no blank cell. */
  readonly isCounted: readonly boolean[];
  /** Whether nobody filled in anything in a row: there a 0 is no number. */
  readonly isBlank: (cells: readonly unknown[]) => boolean;
}

/** So many rows are gone through column by column, for as many stay near the processor. */
const BLOCK = 512;

/** Rows of a part of a range, from its first. */
interface Block {
  readonly from: number;
  readonly to: number;
}

function* blocksOf({ length }: { readonly length: number }): Generator<Block> {
  for (let from = 0; from < length; from += BLOCK)
    yield { from, to: Math.min(from + BLOCK, length) };
}

/** Texts of a range one after another, equal ones as often as they come: nothing is looked up while they are added. */
class RangeTexts implements Strings {
  readonly areDistinct = false;
  count = 0;
  readonly #texts: string[];

  /** @param capacity So many texts are expected; more have room, too. */
  constructor(capacity: number) {
    this.#texts = new Array<string>(capacity);
  }

  get(index: number): string {
    return this.#texts[index];
  }

  add(text: string): number {
    this.#texts[this.count] = text;
    return this.count++;
  }

  /** Gives back the room that no text took. */
  end(): void {
    this.#texts.length = this.count;
  }
}

/** What was read of a range. */
interface RangeContent {
  /** The filled cells of each column. */
  readonly columns: readonly SheetColumn[];
  readonly strings: Strings;
  /** Of the cells, wherever the range stands: blank ones at its end are not among them. */
  readonly hash: HashLanes;
}

/** The filled cells of each column, and their texts. */
export function rangeColumns(reading: RangeReading): RangeContent {
  const height = reading.values.length;
  const texts = reading.values[1]?.filter((value) => typeof value === "string") ?? [];
  const strings = new RangeTexts(height * texts.length);
  // A column without a blank cell shares its rows, and none has a format.
  const shared = {
    rows: rowsFrom(reading.rowFirst, height),
    formats: new Uint16Array(height),
  };
  const columns = reading.isCounted.map(() => new RangeColumn(shared));
  const hashes = columns.map((column) => new ContentHash(column, reading.rowFirst));
  for (const block of blocksOf(reading.values))
    for (let at = 0; at < columns.length; at++) {
      columns[at].read(reading, { at, block, strings });
      hashes[at].addCells(strings);
    }
  strings.end();
  const hash = new HashLanes();
  for (const column of hashes) column.addTo(hash);
  return { columns, strings, hash };
}

function rowsFrom(first: number, count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let at = 0; at < count; at++) rows[at] = first + at;
  return rows;
}

/** Whether the columns hold what would be read from the range, cell by cell. */
export function areRangeColumns(
  columns: readonly (SheetColumn | undefined)[],
  strings: Strings,
  reading: RangeReading,
): boolean {
  const next = new Int32Array(columns.length);
  for (const block of blocksOf(reading.values))
    for (let at = 0; at < columns.length; at++) {
      const kept = { column: columns[at] ?? NO_CELLS, strings, next: next[at] };
      next[at] = afterAlike(kept, reading, { at, block });
      if (next[at] < 0) return false;
    }
  return true;
}

const NO_CELLS: Pick<SheetColumn, "count" | "rows" | "kinds" | "values"> = {
  count: 0,
  rows: new Int32Array(0),
  kinds: new Uint8Array(0),
  values: new Float64Array(0),
};

interface KeptCells {
  readonly column: Pick<SheetColumn, "count" | "rows" | "kinds" | "values">;
  readonly strings: Strings;
  /** The first cell that was not compared yet. */
  readonly next: number;
}

/** The kept cell after those of a block; -1 where a cell of the block is another. */
function afterAlike(
  { column, strings, next: first }: KeptCells,
  reading: RangeReading,
  { at, block: { from, to } }: { at: number; block: Block },
): number {
  const { values: range, rowFirst } = reading;
  const { count, rows, kinds, values } = column;
  // Looked up in every turn of the loop it would cost as much as the comparison.
  const { text: KIND_TEXT, number: KIND_NUMBER } = KIND;
  let next = first;
  for (let index = from; index < to; index++) {
    const given = range[index][at];
    const isFilled = next < count && rows[next] === rowFirst + index;
    if (typeof given === "string" && given !== "") {
      if (!isFilled || kinds[next] !== KIND_TEXT || strings.get(values[next]) !== given) return -1;
      next++;
    } else if (typeof given === "number" && given !== 0) {
      // NaN differs from itself: such a range is read anew.
      if (!isFilled || kinds[next] !== KIND_NUMBER || values[next] !== given) return -1;
      next++;
    } else {
      const plain = typeof given === "number" ? given : plainValue(given);
      const value = plain === 0 && !isZeroTyped(reading, index, at) ? null : plain;
      if ((value !== null) !== isFilled) return -1;
      if (value !== null && !isCell(column, { at: next++, strings, value })) return -1;
    }
  }
  return next;
}

function isCell(
  { kinds, values }: KeptCells["column"],
  { at, strings, value }: { at: number; strings: Strings; value: Exclude<Plain, null> },
): boolean {
  const kind = kinds[at];
  if (typeof value === "number") return kind === KIND.number && Object.is(values[at], value);
  if (typeof value === "string") return kind === KIND.text && strings.get(values[at]) === value;
  if (isCellError(value)) return kind === KIND.error && strings.get(values[at]) === value.error;
  return kind === KIND.boolean && values[at] === (value ? 1 : 0);
}

/** Whether a 0 there is a number that somebody typed: some hosts hand a blank cell over as 0. */
function isZeroTyped({ values, isCounted, isBlank }: RangeReading, row: number, at: number) {
  return row === 0 || (isCounted[at] && !isBlank(values[row]));
}

function kindOf(value: Exclude<Plain, null>): number {
  if (typeof value === "number") return KIND.number;
  if (typeof value === "string") return KIND.text;
  return isCellError(value) ? KIND.error : KIND.boolean;
}

/** One column while it is read, from top to bottom. */
class RangeColumn implements SheetColumn {
  count = 0;
  rows: Int32Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly formats: Uint16Array;
  #hasOwnRows = false;

  constructor({ rows, formats }: { rows: Int32Array; formats: Uint16Array }) {
    this.rows = rows;
    this.formats = formats;
    this.kinds = new Uint8Array(rows.length);
    this.values = new Float64Array(rows.length);
  }

  read(
    reading: RangeReading,
    { at, block, strings }: { at: number; block: Block; strings: RangeTexts },
  ): void {
    const { values: range, rowFirst } = reading;
    const { kinds, values } = this;
    // Looked up in every turn of the loop they would cost as much as the reading.
    const { text: KIND_TEXT, number: KIND_NUMBER } = KIND;
    let { count } = this;
    for (let index = block.from; index < block.to; index++) {
      const given = range[index][at];
      if (typeof given === "string" && given !== "") {
        kinds[count] = KIND_TEXT;
        values[count] = strings.add(given);
      } else if (typeof given === "number" && given !== 0) {
        kinds[count] = KIND_NUMBER;
        values[count] = given;
      } else {
        const plain = typeof given === "number" ? given : plainValue(given);
        const value = plain === 0 && !isZeroTyped(reading, index, at) ? null : plain;
        if (value === null) {
          if (!this.#hasOwnRows) this.#takeOwnRows();
          continue;
        }
        this.#put(value, { count, strings });
      }
      if (this.#hasOwnRows) this.rows[count] = rowFirst + index;
      count++;
    }
    this.count = count;
  }

  /** A cell of any kind, behind those that are there. */
  #put(value: Exclude<Plain, null>, { count, strings }: { count: number; strings: RangeTexts }) {
    this.kinds[count] = kindOf(value);
    if (typeof value === "string") this.values[count] = strings.add(value);
    else if (isCellError(value)) this.values[count] = strings.add(value.error);
    else this.values[count] = Number(value);
  }

  /** Until its first blank cell a column has the rows of all. */
  #takeOwnRows(): void {
    this.rows = this.rows.slice();
    this.#hasOwnRows = true;
  }
}
