import type { Block, Document, Inline, ReportRow, ReportTable } from "../../core/document";
import { showValue, type Value } from "../../core/value";

/** A figure of the report with its key, such as T1/receipts.contributions/2023. */
export interface ReportFigure {
  readonly key: string;
  readonly value: Value;
  /** Where it stands, in words: title of the table, label of the row, label of the column; or its sentence. */
  readonly place: readonly string[];
  /** Where it stands in a table; undefined for one of the text. Codes may contain the stroke that parts a key. */
  readonly cell?: FigureCell;
}

/** A cell of a table by its keys. */
export interface FigureCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Every figure of the report by its key: those of the tables, then those that stand in the text only. */
export function reportFigures({ blocks }: Document): ReadonlyMap<string, ReportFigure> {
  const figures = new Map<string, ReportFigure>();
  const add = (figure: ReportFigure): void => {
    if (!figures.has(figure.key)) figures.set(figure.key, figure);
  };
  for (const block of blocks) if (block.type === "table") tableFigures(block).forEach(add);
  for (const block of blocks) textFigures(block).forEach(add);
  return figures;
}

function tableFigures({ id, title, rows, columns }: ReportTable): ReportFigure[] {
  const figureOf = (row: ReportRow) =>
    columns
      .filter(({ key }) => Object.hasOwn(row.values, key))
      .map(({ key, label }) => ({
        key: `${id}/${row.key}/${key}`,
        value: row.values[key],
        place: [title, row.label, label],
        cell: { table: id, row: row.key, column: key },
      }));
  return rows.flatMap(figureOf);
}

function textFigures(block: Block): ReportFigure[] {
  if (block.type === "paragraph") return inlineFigures(block.content, textOf(block.content));
  if (block.type === "list")
    return block.items.flatMap((content) => inlineFigures(content, textOf(content)));
  const facts = block.type === "cover" ? block.facts : block.type === "facts" ? block.items : [];
  return facts.flatMap(({ label, content }) => inlineFigures(content, label));
}

function inlineFigures(content: readonly Inline[], place: string): ReportFigure[] {
  return content.flatMap((inline) =>
    typeof inline !== "string" && "figure" in inline
      ? [{ key: inline.key, value: inline.figure, place: [place] }]
      : [],
  );
}

/** The words of a piece of running text, its figures among them. */
function textOf(content: readonly Inline[]): string {
  const shown = content.map((inline) => {
    if (typeof inline === "string") return inline;
    return "strong" in inline ? inline.strong : showValue(inline.figure);
  });
  return shown.join("").trim();
}
