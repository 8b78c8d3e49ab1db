import { type CodedColumn, codesOf, type TableColumn } from "./table-data";

/** Codes of a column, found when somebody first asks: a balance needs four of the sixteen coded columns of a ledger. */
export function codesWhenAsked(column: TableColumn | undefined, count: number): CodedColumn {
  return new CodesWhenAsked(column, count);
}

// Of one class, so that the engine knows every column by sight: getters in a literal would make each a stranger.
class CodesWhenAsked implements CodedColumn {
  readonly cells: TableColumn | undefined;
  readonly #count: number;
  #found: CodedColumn | undefined;

  constructor(column: TableColumn | undefined, count: number) {
    this.cells = column;
    this.#count = count;
  }

  get #known(): CodedColumn {
    this.#found ??= codesOf(this.cells, this.#count);
    return this.#found;
  }

  get codes() {
    return this.#known.codes;
  }

  get dictionary() {
    return this.#known.dictionary;
  }

  get size() {
    return this.#known.size;
  }

  get filled() {
    return this.#known.filled;
  }

  get origin() {
    return this.#known.origin;
  }
}
