import { KIND, type SheetColumn, type Strings } from "../../addin/core/sheet";
import { HashLanes } from "./hash-lanes";

/** More than there are kinds of cells. */
const KINDS = 8;

/**
 * A hash of what a column holds, for telling contents apart that differ by chance, not for seals: where cells of which kind
 * follow each other, since 1, "1" and TRUE are three things; and, apart, what the cells hold. It is fed while the column is
 * read, when the cells are near the processor: that takes a tenth of what SHA-256 would take.
 */
export class ContentHash {
  readonly #column: SheetColumn;
  readonly #rowFirst: number;
  readonly #shape = new HashLanes();
  readonly #content = new HashLanes();
  #next = 0;

  /** @param rowFirst Rows count from this one, so that it does not matter where a range stands. */
  constructor(column: SheetColumn, rowFirst: number) {
    this.#column = column;
    this.#rowFirst = rowFirst;
  }

  /** Feeds the cells that were added since the last time. */
  addCells(strings: Strings): void {
    const from = this.#next;
    const to = this.#column.count;
    this.#addShape(from, to);
    this.#addContent(strings, { from, to });
    this.#next = to;
  }

  /** Cells that do not follow the one before them, or are of another kind. */
  #addShape(from: number, to: number): void {
    const { rows, kinds } = this.#column;
    for (let at = from; at < to; at++)
      if (at === 0 || kinds[at] !== kinds[at - 1] || rows[at] !== rows[at - 1] + 1)
        this.#shape.addWord((rows[at] - this.#rowFirst) * KINDS + kinds[at]);
  }

  #addContent(strings: Strings, { from, to }: { from: number; to: number }): void {
    const { kinds, values } = this.#column;
    const content = this.#content;
    const halves = new Uint32Array(values.buffer, values.byteOffset + 8 * from, 2 * (to - from));
    for (let at = from; at < to; at++)
      if (kinds[at] === KIND.text || kinds[at] === KIND.error)
        content.addText(strings.get(values[at]));
      else {
        content.addWord(halves[2 * (at - from)]);
        content.addWord(halves[2 * (at - from) + 1]);
      }
  }

  /** Feeds what was gathered to the hash of a whole range. */
  addTo(lanes: HashLanes): void {
    lanes.addWord(this.#next);
    lanes.addLanes(this.#shape);
    lanes.addLanes(this.#content);
  }
}
