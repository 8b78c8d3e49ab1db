import { HostFault } from "../core/host-fault";
import type { Value } from "../core/value";
import { figureTag, parseFigureTag } from "../layout/figure-tag";
import { figureText } from "../layout/figure-text";
import type { WordFigure } from "../layout/word-document";
import { withWord } from "./with-word";

/** A figure that says something else now. */
export interface FigureChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Figures of the books by key, as `documentFigures` lists them, and the seal of these books. */
export interface PresentFigures {
  readonly figures: ReadonlyMap<string, Value>;
  /** First eight signs. */
  readonly seal: string;
}

/** What refreshing did. */
export interface Refreshed {
  readonly changes: readonly FigureChange[];
  /** Keys of figures that the books no longer have: left as they are. */
  readonly gone: readonly string[];
}

/** All figures of the open document, in reading order. */
export function readFigures(): Promise<readonly WordFigure[]> {
  return withWord(async (context) => (await loadFigures(context)).map(({ figure }) => figure));
}

/** Puts the present figures into the document, all in one batch, and marks each with the seal of the books. */
export function refreshFigures({ figures, seal }: PresentFigures): Promise<Refreshed> {
  return withWord(async (context) => {
    const found = await loadFigures(context);
    const changes: FigureChange[] = [];
    for (const { control, figure } of found) {
      const value = figures.get(figure.key);
      if (value === undefined) continue;
      const after = figureText(value, figure.text);
      if (after !== figure.text) {
        control.insertText(after, "Replace");
        changes.push({ key: figure.key, before: figure.text, after });
      }
      const tag = figureTag({ key: figure.key, seal });
      if (tag !== undefined && seal !== figure.seal) control.tag = tag;
    }
    await syncOrTakeBack(context, found);
    const gone = found.filter(({ figure }) => !figures.has(figure.key));
    return { changes, gone: [...new Set(gone.map(({ figure }) => figure.key))] };
  });
}

interface Found {
  readonly control: Word.ContentControl;
  readonly figure: WordFigure;
}

async function loadFigures(context: Word.RequestContext): Promise<Found[]> {
  const controls = context.document.contentControls.load("items/id,items/tag,items/text");
  await context.sync();
  return controls.items.flatMap((control) => {
    const tag = parseFigureTag(control.tag);
    return tag === undefined
      ? []
      : { control, figure: { ...tag, id: control.id, text: control.text } };
  });
}

/** Word does not take a failed batch back by itself: every figure gets its old text and tag, then the fault is thrown. */
async function syncOrTakeBack(
  context: Word.RequestContext,
  found: readonly Found[],
): Promise<void> {
  try {
    await context.sync();
  } catch (fault) {
    try {
      await Word.run((again) => restore(again, found));
    } catch (second) {
      throw new HostFault("HalfRefreshed", "wordCheckAgain", { cause: second });
    }
    throw fault;
  }
}

async function restore(context: Word.RequestContext, found: readonly Found[]): Promise<void> {
  const now = await loadFigures(context);
  // Somebody added or deleted a figure meanwhile: which is which can no longer be told.
  if (now.length !== found.length) throw new HostFault("FiguresMoved", "wordCheckAgain");
  now.forEach(({ control, figure }, index) => {
    const { text, key, seal } = found[index].figure;
    if (figure.text !== text) control.insertText(text, "Replace");
    const tag = figureTag({ key, seal });
    if (tag !== undefined && figure.seal !== seal) control.tag = tag;
  });
  await context.sync();
}
