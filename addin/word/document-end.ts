import { HostFault } from "../core/host-fault";

/** What a document says, paragraph by paragraph: by this it is seen whether something was added at its end. */
export type End = readonly string[];

/** The paragraphs of the open document. */
export async function readEnd(context: Word.RequestContext): Promise<End> {
  const paragraphs = context.document.body.paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/**
 * Deletes what stands behind the paragraphs that there were: Word does not take back by itself what a failed batch has done.
 * Throws HostFault where that cannot be done, and where something stands there that is not ours: somebody wrote meanwhile.
 */
export async function takeBackTo(
  before: End,
  textsOfOurs: () => Promise<readonly string[]>,
): Promise<void> {
  try {
    const isClean = await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs.load("items/text");
      await context.sync();
      const { items } = paragraphs;
      if (items.length === before.length)
        return isSame(
          items.map(({ text }) => text),
          before,
        );
      const first = items[before.length];
      const ours = new Set((await textsOfOurs()).map(lettersOf));
      const added = items.slice(before.length);
      if (first === undefined || !added.every(({ text }) => ours.has(lettersOf(text))))
        return false;
      const rest = first.getRange("Whole").expandTo(items[items.length - 1].getRange("Whole"));
      rest.delete();
      await context.sync();
      return isSame(withoutEmptyEnd(await readEnd(context)), withoutEmptyEnd(before));
    });
    if (isClean) return;
  } catch (fault) {
    throw new HostFault("HalfInserted", "wordRemoveReport", { cause: fault });
  }
  throw new HostFault("HalfInserted", "wordRemoveReport");
}

/** Fields are numbers, and what parts words is not the same everywhere: letters alone tell a paragraph. */
const lettersOf = (text: string) => text.replace(/\P{L}/gu, "");

const isSame = (one: End, other: End) => one.join("\n") === other.join("\n");

/** Word keeps an empty paragraph at the end of what was deleted. */
function withoutEmptyEnd(paragraphs: End): End {
  return paragraphs.slice(0, paragraphs.findLastIndex((text) => text !== "") + 1);
}
