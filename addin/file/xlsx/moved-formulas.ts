import type { Strings } from "../../core/sheet";
import { moveFormula } from "../patching/move-formula";
import type { TextStore } from "./text-store";

/** Copies are numbered from here on until all texts of the sheet are known. */
const COPY = 2 ** 30;
const INITIAL = 256;

/** A formula that a file writes once for several cells, and the cell that it is written for. */
export interface SharedFormula {
  /** Index of its text. */
  readonly text: number;
  readonly row: number;
  readonly columnIndex: number;
  /** True when it reads the same in every cell. */
  readonly isFixed: boolean;
}

/** Copies of shared formulas by what they were moved: their texts are made when asked, for a hostile file has millions. */
export class FormulaCopies {
  #texts = new Int32Array(INITIAL);
  #rows = new Int32Array(INITIAL);
  #columns = new Int16Array(INITIAL);
  count = 0;

  /** Index of a copy, to be renumbered when the sheet has been read. */
  add(text: number, rows: number, columns: number): number {
    if (this.count === this.#texts.length) this.#grow();
    this.#texts[this.count] = text;
    this.#rows[this.count] = rows;
    this.#columns[this.count] = columns;
    return COPY + this.count++;
  }

  #grow(): void {
    const grown = <Column extends Int32Array | Int16Array>(from: Column, to: Column): Column => {
      to.set(from);
      return to;
    };
    const length = this.#texts.length * 2;
    this.#texts = grown(this.#texts, new Int32Array(length));
    this.#rows = grown(this.#rows, new Int32Array(length));
    this.#columns = grown(this.#columns, new Int16Array(length));
  }

  /** All formulas of a sheet: its texts, then the copies. Gives the copies in its columns their last numbers. */
  joinedTo(texts: TextStore, columns: readonly { readonly formulas?: Int32Array }[]): Strings {
    if (this.count === 0) return texts;
    const first = texts.count;
    for (const column of columns) {
      const { formulas } = column ?? {};
      if (formulas === undefined) continue;
      for (let at = 0; at < formulas.length; at++)
        if (formulas[at] > COPY) formulas[at] += first - COPY;
    }
    return { count: first + this.count, get: (index) => this.#textAt(texts, index) };
  }

  #textAt(texts: TextStore, index: number): string {
    const at = index - texts.count;
    if (at < 0) return texts.get(index);
    const text = texts.get(this.#texts[at]);
    return moveFormula(text, { rows: this.#rows[at], columns: this.#columns[at] }) ?? text;
  }
}

/** Whether a formula reads the same wherever it is copied. */
export function readsTheSame(formula: string): boolean {
  const steps = [
    { rows: 1, columns: 0 },
    { rows: 0, columns: 1 },
  ];
  return steps.every((step) => moveFormula(formula, step) === formula);
}
