import type { Severity } from "../core/finding";
import type { Say } from "../core/words";
import type { WordDocument, WordPlace } from "../layout/word-document";
import { changedFigure } from "./doc-01-changed-figure";
import { nearFigure } from "./doc-02-near-figure";
import { sameLabel } from "./doc-03-same-label";
import { headingYear } from "./doc-04-heading-year";
import { tableSum } from "./doc-05-table-sum";
import { leftover } from "./doc-06-leftover";
import { type ReadTable, readTables } from "./read-tables";
import type { DocumentInput, DocumentRule } from "./rule";
import { placeWords as words } from "./words";

/** The six rules, in their order. */
export const documentRules: readonly DocumentRule[] = [
  changedFigure,
  nearFigure,
  sameLabel,
  headingYear,
  tableSum,
  leftover,
];

/** What a rule says of one place of a document. */
export interface DocumentFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: WordPlace;
  /** The place in words. */
  readonly where: string;
  /** What is wrong, both values, and what to do. */
  readonly message: string;
  readonly replacement?: { readonly before: string; readonly after: string };
}

/** Checks a document by all six rules; findings in reading order, at each place in the order of the rules. */
export function checkDocument(input: DocumentInput, say: Say): readonly DocumentFinding[] {
  const tables = readTables(input.document, input.language);
  const places = new Places(input.document, tables, say);
  const found = documentRules.flatMap((rule) =>
    [...rule.find({ ...input, readTables: tables })].map((one) => ({ code: rule.code, one })),
  );
  const ordered = found
    .map(({ code, one }) => ({ code, one, at: places.orderOf(one.place) }))
    .sort((a, b) => a.at - b.at);
  return ordered.map(({ code, one }) => ({
    code,
    severity: one.severity,
    place: one.place,
    where: places.wordsOf(one.place),
    message: say(one.message, one.values),
    ...(one.replacement && { replacement: one.replacement }),
  }));
}

/** Where places are, as numbers and in words. */
class Places {
  /** Block and cell of each content control of ours. */
  readonly #figures = new Map<number, { readonly block: number; readonly place?: WordPlace }>();
  readonly #paragraphs = new Map<number, number>();

  constructor(
    private readonly document: WordDocument,
    private readonly tables: readonly ReadTable[],
    private readonly say: Say,
  ) {
    document.blocks.forEach((block, at) => {
      for (const { id } of block.figures) this.#figures.set(id, { block: at });
      if (block.type === "paragraph") this.#paragraphs.set(block.index, at);
    });
    for (const { block, table, cells } of tables)
      for (const { figure, row, column, text } of cells)
        if (figure !== undefined) {
          const place: WordPlace = { type: "cell", table: table.index, row, column, text };
          this.#figures.set(figure.id, { block, place });
        }
  }

  /** Grows with the reading order: blocks, then rows, then columns. */
  orderOf(place: WordPlace): number {
    if (place.type === "figure") {
      const { block = 0, place: cell } = this.#figures.get(place.id) ?? {};
      return cell === undefined ? block : this.orderOf(cell);
    }
    if (place.type === "paragraph") return this.#paragraphs.get(place.index) ?? 0;
    const block = this.tables.find(({ table }) => table.index === place.table)?.block ?? 0;
    return block + (place.row + place.column / CELLS_MAX) / CELLS_MAX;
  }

  wordsOf(place: WordPlace): string {
    if (place.type === "cell") return this.#cellWords(place);
    if (place.type === "paragraph") return this.#paragraphWords(place.index);
    const { block = 0, place: cell } = this.#figures.get(place.id) ?? {};
    if (cell !== undefined) return this.wordsOf(cell);
    const home = this.document.blocks[block];
    return home?.type === "paragraph" ? this.#paragraphWords(home.index) : "";
  }

  #cellWords({ table, row, column }: Extract<WordPlace, { type: "cell" }>): string {
    const read = this.tables.find((one) => one.table.index === table);
    const cell = read?.cells.find((one) => one.row === row && one.column === column);
    const { label = "", heading = "" } = cell ?? {};
    const caption = read?.caption || String(table + 1);
    return this.say(heading === "" ? words.cell : words.cellOf, { caption, label, heading });
  }

  #paragraphWords(index: number): string {
    const { blocks } = this.document;
    const at = this.#paragraphs.get(index) ?? 0;
    const above = blocks.slice(0, at).findLast((one) => one.type === "paragraph" && one.level > 0);
    const heading = above?.type === "paragraph" ? above.text.trim() : "";
    const number = String(index + 1);
    if (heading === "") return this.say(words.paragraph, { number });
    return this.say(words.paragraphBelow, { number, heading });
  }
}

/** More than any table has rows or columns. */
const CELLS_MAX = 100_000;
