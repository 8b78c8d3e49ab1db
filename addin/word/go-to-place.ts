import { HostFault } from "../core/host-fault";
import type { WordPlace } from "../layout/word-document";
import { withWord } from "./with-word";

/** Selects a place of the open document. Throws HostFault where the document has changed so that it is not there. */
export function goToPlace(place: WordPlace): Promise<void> {
  return withWord(async (context) => {
    const found = await findPlace(context, place);
    found.select();
    await context.sync();
  }, "1.3");
}

interface Selectable {
  select(): void;
}

function findPlace(context: Word.RequestContext, place: WordPlace): Promise<Selectable> {
  switch (place.type) {
    case "figure":
      return findFigure(context, place.id);
    case "paragraph":
      return findParagraph(context, place);
    case "cell":
      return findCell(context, place);
  }
}

const moved = () => new HostFault("PlaceMoved", "wordReadAgain");

/** The content control of a figure. */
export async function findFigure(
  context: Word.RequestContext,
  id: number,
): Promise<Word.ContentControl> {
  const control = context.document.contentControls.getByIdOrNullObject(id).load("tag,text");
  await context.sync();
  if (control.isNullObject) throw moved();
  return control;
}

/** The paragraph of a number, or the only one of its text where others came or went before it. */
export async function findParagraph(
  context: Word.RequestContext,
  { index, text }: Extract<WordPlace, { type: "paragraph" }>,
): Promise<Word.Paragraph> {
  const paragraphs = context.document.body.paragraphs.load("items/text");
  await context.sync();
  const { items } = paragraphs;
  if (items[index]?.text === text) return items[index];
  const same = items.filter((one) => one.text === text);
  if (same.length !== 1) throw moved();
  return same[0];
}

async function findCell(
  context: Word.RequestContext,
  { table, row, column, text }: Extract<WordPlace, { type: "cell" }>,
): Promise<Selectable> {
  const tables = context.document.body.tables.load("items/nestingLevel");
  await context.sync();
  const [found] = tables.items.filter(({ nestingLevel }) => nestingLevel === 1).slice(table);
  if (found === undefined) throw moved();
  const cell = found.getCellOrNullObject(row, column).load("value");
  await context.sync();
  if (cell.isNullObject || cell.value !== text) throw moved();
  return cell.body;
}
