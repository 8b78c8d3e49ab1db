import { KIND, type SheetColumn, type Strings } from "../../addin/core/sheet";
import { HashLanes, laneA, laneB } from "./hash-lanes";

/** More than there are kinds of cells. */
const KINDS = 8;

/**
 * A hash of what a column holds, for telling contents apart that differ by chance, not for seals: where cells of which kind
 * follow each other, since 1, "1" and TRUE are three things; and, apart, what the cells hold. It is fed while the column is
 * read, when the cells are near the processor.
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
    let { a, b } = this.#shape;
    for (let at = from; at < to; at++) {
      if (at > 0 && kinds[at] === kinds[at - 1] && rows[at] === rows[at - 1] + 1) continue;
      const start = (rows[at] - this.#rowFirst) * KINDS + kinds[at];
      a = laneA(a, start);
      b = laneB(b, start);
    }
    this.#shape.a = a;
    this.#shape.b = b;
  }

  /** Both halves of a number; of a text its length, and two letters at a time. */
  #addContent(strings: Strings, { from, to }: { from: number; to: number }): void {
    const { kinds, values } = this.#column;
    // Looked up in every turn of the loop they would take a third of its time.
    const { text: KIND_TEXT, error: KIND_ERROR } = KIND;
    const halves = new Uint32Array(values.buffer, values.byteOffset + 8 * from, 2 * (to - from));
    let { a, b } = this.#content;
    for (let at = from; at < to; at++) {
      if (kinds[at] !== KIND_TEXT && kinds[at] !== KIND_ERROR) {
        a = laneA(laneA(a, halves[2 * (at - from)]), halves[2 * (at - from) + 1]);
        b = laneB(laneB(b, halves[2 * (at - from)]), halves[2 * (at - from) + 1]);
        continue;
      }
      const text = strings.get(values[at]);
      const { length } = text;
      a = laneA(a, length);
      b = laneB(b, length);
      for (let letter = 1; letter < length; letter += 2) {
        const letters = text.charCodeAt(letter - 1) | (text.charCodeAt(letter) << 16);
        a = laneA(a, letters);
        b = laneB(b, letters);
      }
      if (length % 2 === 0) continue;
      a = laneA(a, text.charCodeAt(length - 1));
      b = laneB(b, text.charCodeAt(length - 1));
    }
    this.#content.a = a;
    this.#content.b = b;
  }

  /** Feeds what was gathered to the hash of a whole range. */
  addTo(lanes: HashLanes): void {
    lanes.addWord(this.#next);
    lanes.addLanes(this.#shape);
    lanes.addLanes(this.#content);
  }
}
