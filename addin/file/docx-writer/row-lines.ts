import type { ReportTable } from "../../core/document";
import { lineCount, type MeasuredText, measuredText } from "../../layout/measured-text";
import { shownTable } from "../../layout/shown-table";
import { BOLD, type ColumnLayout } from "./column-widths";
import { TWIPS_A_POINT } from "./measures";
import { ROW_LOOKS } from "./row-looks";

/** How many lines the headings of a table take, and each of its rows: as many as the highest of its cells. */
export interface TableLines {
  readonly headings: number;
  readonly rows: readonly number[];
}

/** A cell that may need more than one line. */
interface Words {
  readonly column: number;
  readonly text: MeasuredText;
}

interface TableWords {
  readonly headings: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

const knownLines = new WeakMap<ColumnLayout["widths"], TableLines>();

/** The lines of a table in a layout of its own, kept as long as the layout. */
export function tableLines(table: ReportTable, layout: ColumnLayout): TableLines {
  const known = knownLines.get(layout.widths);
  if (known !== undefined) return known;
  const { headings, rows } = wordsOf(table);
  const lines = {
    headings: mostLines(headings, layout, 0),
    rows: rows.map((words, row) =>
      words.length === 0 ? 1 : mostLines(words, layout, ROW_LOOKS[table.rows[row].kind].indent),
    ),
  };
  knownLines.set(layout.widths, lines);
  return lines;
}

const knownWords = new WeakMap<ReportTable, TableWords>();

/** All cells of several words, measured. A figure is never broken, nor is a word. */
function wordsOf(table: ReportTable): TableWords {
  const known = knownWords.get(table);
  if (known !== undefined) return known;
  const { headings, rows } = shownTable(table);
  const isWords = [true, ...table.columns.map(({ type }) => type === "text")];
  const words = {
    headings: brokenCells(headings, () => true),
    rows: rows.map((texts) => brokenCells(texts, (column) => isWords[column])),
  };
  knownWords.set(table, words);
  return words;
}

function brokenCells(texts: readonly string[], isWords: (column: number) => boolean): Words[] {
  return texts.flatMap((text, column) =>
    isWords(column) && /[ \t\n]/.test(text) ? [{ column, text: measuredText(text) }] : [],
  );
}

function mostLines(
  words: readonly Words[],
  { widths, cellPadding, size }: ColumnLayout,
  indent: number,
): number {
  let most = 1;
  for (const { column, text } of words) {
    const room = widths[column] - 2 * cellPadding - (column === 0 ? indent : 0);
    most = Math.max(most, lineCount(text, room / (size * TWIPS_A_POINT * BOLD)));
  }
  return most;
}
