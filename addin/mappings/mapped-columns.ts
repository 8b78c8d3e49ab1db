import { KIND } from "../core/sheet";
import { StringList } from "../core/sheet-builder";
import type { TableColumn } from "../tables/table-data";

/** Grows one column of a table whose rows come from a foreign sheet. Every cell knows its source column. */
export class MappedColumn {
  readonly #kinds: number[] = [];
  readonly #values: number[] = [];
  readonly #columnIndices: number[] = [];
  readonly strings = new StringList();

  number(value: number, columnIndex: number): void {
    if (Number.isNaN(value)) this.blank(columnIndex);
    else this.#push(KIND.number, value, columnIndex);
  }

  /** Blank text is a blank cell. */
  text(text: string, columnIndex: number): void {
    if (text === "") this.blank(columnIndex);
    else this.#push(KIND.text, this.strings.add(text), columnIndex);
  }

  blank(columnIndex: number): void {
    this.#push(0, Number.NaN, columnIndex);
  }

  #push(kind: number, value: number, columnIndex: number): void {
    this.#kinds.push(kind);
    this.#values.push(value);
    this.#columnIndices.push(columnIndex);
  }

  column(): TableColumn {
    return {
      kinds: Uint8Array.from(this.#kinds),
      values: Float64Array.from(this.#values),
      strings: this.strings,
      columnIndex: this.#columnIndices[0] ?? 0,
      columnIndices: Int32Array.from(this.#columnIndices),
      formulaTexts: new StringList(),
      formats: new Uint16Array(this.#kinds.length),
    };
  }
}
