import { HostFault } from "../core/host-fault";
import type { WordPlace } from "../layout/word-document";
import { findFigure, findParagraph } from "./go-to-place";
import { withWord } from "./with-word";

/** A figure of the document, and what is to stand in its place. */
export interface Replacement {
  readonly place: WordPlace;
  readonly before: string;
  readonly after: string;
}

const moved = () => new HostFault("PlaceMoved", "wordReadAgain");

/**
 * Puts one figure in the place of another, in one batch. Refuses where the place no longer says what was read, and where a
 * paragraph says it more than once: then nobody can tell which one was meant.
 */
export function replaceFigure({ place, before, after }: Replacement): Promise<void> {
  return withWord(async (context) => {
    if (place.type === "figure") {
      const control = await findFigure(context, place.id);
      if (control.text !== before) throw moved();
      control.insertText(after, "Replace");
    } else if (place.type === "paragraph") {
      const paragraph = await findParagraph(context, place);
      const found = paragraph.search(before).load("items/text");
      await context.sync();
      if (found.items.length !== 1) throw moved();
      found.items[0].insertText(after, "Replace");
    } else throw moved();
    await context.sync();
  }, "1.3");
}
