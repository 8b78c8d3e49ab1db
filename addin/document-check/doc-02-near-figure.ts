import type { Value } from "../core/value";
import { showValue } from "../core/value";
import { catalogue } from "../core/words";
import type { WordParagraph } from "../layout/word-document";
import { isNearMiss } from "./near-miss";
import type { DocumentFound, DocumentRule, RuleInput } from "./rule";
import { figuresIn, ownFigure, type TextFigure } from "./text-figures";

const words = catalogue("documentCheck.DOC-02", {
  message:
    "The text says {written}; beside it stands {near}, which is almost the same. Replace it, or leave it if it is another figure.",
});

/** A figure that was typed into the text is not almost, but exactly the figure that stands near it. */
export const nearFigure: DocumentRule = {
  code: "DOC-02",
  words,
  *find(input) {
    const known = valuesOf(input.figures);
    for (const section of sectionsOf(input)) {
      const near = nearFiguresOf(section, input);
      const exact = new Set(near.map(({ value }) => value));
      for (const block of section)
        if (block.type === "paragraph")
          for (const written of freeFigures(block, input.language)) {
            const slip = near.find((one) => isNearMiss(written, one));
            if (slip !== undefined && !exact.has(written.value) && !known.has(written.value))
              yield found(block, written, slip);
          }
    }
  },
};

function found(block: WordParagraph, written: TextFigure, near: TextFigure): DocumentFound {
  return {
    place: { type: "paragraph", index: block.index, text: block.text },
    severity: "warning",
    message: words.message,
    values: { written: written.text, near: near.text },
    replacement: { before: written.text, after: near.text },
  };
}

type Block = RuleInput["document"]["blocks"][number];

/** What stands below each heading, until the next one. */
function sectionsOf({ document }: RuleInput): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of document.blocks) {
    if (block.type === "paragraph" && block.level > 0) sections.push([]);
    sections[sections.length - 1].push(block);
  }
  return sections;
}

/** Figures of ours, and those of tables. */
function nearFiguresOf(section: readonly Block[], { readTables }: RuleInput): TextFigure[] {
  return section.flatMap((block) => {
    if (block.type === "paragraph")
      return block.figures.flatMap(({ text }) => ownFigure(text) ?? []);
    const read = readTables.find(({ table }) => table === block);
    return (read?.cells ?? []).flatMap(({ shown }) => shown ?? []);
  });
}

/** Figures of a paragraph that are none of ours. */
function freeFigures({ text, figures }: WordParagraph, language: string): readonly TextFigure[] {
  const own = figures.flatMap((figure) => figuresIn(figure.text, language).map((one) => one.text));
  return figuresIn(text, language).filter((one) => {
    const at = own.indexOf(one.text);
    if (at >= 0) own.splice(at, 1);
    return at < 0;
  });
}

/** What the books say anywhere is no slip. */
function valuesOf(figures: ReadonlyMap<string, Value>): ReadonlySet<number> {
  return new Set(
    [...figures.values()].flatMap((value) =>
      value.type === "amount" || value.type === "count"
        ? (ownFigure(showValue(value))?.value ?? [])
        : [],
    ),
  );
}
