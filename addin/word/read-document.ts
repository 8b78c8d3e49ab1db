import { parseFigureTag } from "../layout/figure-tag";
import type { WordDocument, WordFigure, WordParagraph, WordTable } from "../layout/word-document";
import { withWord } from "./with-word";

/** From this version on Word tells tables, and which paragraphs stand in them. */
const TABLES_SINCE = "1.3";

/** The open document in two round trips: words and tables, then the figures of ours that stand in them. */
export function readDocument(): Promise<WordDocument> {
  return withWord(async (context) => {
    const { body } = context.document;
    const paragraphs = body.paragraphs.load(
      "items/text,items/tableNestingLevel,items/styleBuiltIn",
    );
    const tables = body.tables.load("items/values,items/nestingLevel");
    await context.sync();
    const outer = tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
    const free = paragraphs.items.map((paragraph, index) => ({ paragraph, index }));
    const words = free
      .filter(({ paragraph }) => paragraph.tableNestingLevel === 0)
      .map((one) => ({ ...one, controls: controlsIn(one.paragraph) }));
    const grids = outer.map((table) => askForFigures(table.getRange().contentControls));
    await context.sync();
    const blocks = words.map(({ paragraph, index, controls }) =>
      paragraphOf(paragraph, index, figuresOf(controls)),
    );
    const readTables = outer.map(
      ({ values }, index): WordTable => ({
        type: "table",
        index,
        rows: values,
        figures: figuresOf(grids[index]),
      }),
    );
    return { blocks: inOrder(blocks, readTables) };
  }, TABLES_SINCE);
}

/** A paragraph without a digit holds no figure: it is not asked. */
function controlsIn(paragraph: Word.Paragraph): Word.ContentControlCollection | undefined {
  return /\d|n\/a/.test(paragraph.text) ? askForFigures(paragraph.contentControls) : undefined;
}

function askForFigures(controls: Word.ContentControlCollection): Word.ContentControlCollection {
  return controls.load("items/id,items/tag,items/text");
}

function figuresOf(controls: Word.ContentControlCollection | undefined): WordFigure[] {
  return (controls?.items ?? []).flatMap(({ id, tag, text }) => {
    const parsed = parseFigureTag(tag);
    return parsed === undefined ? [] : [{ ...parsed, id, text }];
  });
}

function paragraphOf(
  { text, styleBuiltIn }: Word.Paragraph,
  index: number,
  figures: readonly WordFigure[],
): WordParagraph {
  const [, number] = /^Heading([1-9])$/.exec(styleBuiltIn) ?? [];
  const level = styleBuiltIn === "Title" ? 1 : Number(number ?? 0);
  return { type: "paragraph", index, text, level, figures };
}

/** Where numbers of paragraphs are missing stands a table: two tables never touch. */
function inOrder(
  paragraphs: readonly WordParagraph[],
  tables: readonly WordTable[],
): WordDocument["blocks"] {
  const left = [...tables];
  const blocks: WordDocument["blocks"][number][] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.index > next) blocks.push(...left.splice(0, 1));
    blocks.push(paragraph);
    next = paragraph.index + 1;
  }
  return [...blocks, ...left];
}
