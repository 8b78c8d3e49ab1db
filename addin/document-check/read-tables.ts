import type { WordDocument, WordFigure, WordTable } from "../layout/word-document";
import { figureOfCell, ownFigure, type TextFigure } from "./text-figures";

/** A cell of a table with what stands beside and above it. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the row begins with. */
  readonly label: string;
  /** What stands above the column; "" in a table without headings. */
  readonly heading: string;
  /** What the cell shows, where it is a figure and nothing else. */
  readonly shown?: TextFigure;
  /** The content control that is the whole cell, where it is one of ours. */
  readonly figure?: WordFigure;
}

/** A table with the words above it, and its cells but for labels and headings. */
export interface ReadTable {
  readonly table: WordTable;
  /** Number of the block of the document. */
  readonly block: number;
  readonly caption: string;
  readonly cells: readonly TableCell[];
}

/** All tables of a document, each with its cells. */
export function readTables({ blocks }: WordDocument, language: string): readonly ReadTable[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== "table") return [];
    const before = blocks[at - 1];
    const caption = before?.type === "paragraph" ? before.text.trim() : "";
    return [{ table: block, block: at, caption, cells: cellsOf(block, language) }];
  });
}

/** The first row is one of headings where none of its cells is a figure of ours or begins like one. */
function hasHeadings({ rows, figures }: WordTable): boolean {
  const own = new Set(figures.map(({ text }) => text));
  const cells = (rows[0] ?? []).slice(1);
  const isFigure = (text: string) => own.has(text) || /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);
  const isYear = (text: string) => /^(19|20)\d{2}$/.test(text.trim());
  return rows.length > 1 && cells.every((text) => isYear(text) || !isFigure(text));
}

/** Figures of ours come in reading order, so that each belongs to the next cell of its text. */
function cellsOf(table: WordTable, language: string): TableCell[] {
  const { rows, figures } = table;
  const first = hasHeadings(table) ? 1 : 0;
  let next = 0;
  return rows.slice(first).flatMap((texts, index) =>
    texts.slice(1).map((text, at): TableCell => {
      const figure = figures[next]?.text === text ? figures[next] : undefined;
      if (figure !== undefined) next++;
      const shown = figure ? ownFigure(text) : figureOfCell(text, language);
      return {
        row: index + first,
        column: at + 1,
        text,
        label: texts[0].trim(),
        heading: first === 1 ? (rows[0][at + 1] ?? "").trim() : "",
        ...(shown && { shown }),
        ...(figure && { figure }),
      };
    }),
  );
}

/** Id of the report's table that a table is, told by the keys of its figures; undefined for one of somebody else. */
export function reportTableId({ table: { figures } }: ReadTable): string | undefined {
  return figures[0]?.key.split("/")[0];
}

/** Row and column of the report's table by the key of a figure: a row's key may itself hold a stroke. */
export function partsOfKey(key: string): { table: string; row: string; column: string } {
  const [, table = "", row = "", column = ""] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(key) ?? [];
  return { table, row, column };
}
