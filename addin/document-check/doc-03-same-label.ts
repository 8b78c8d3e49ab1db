import { catalogue } from "../core/words";
import type { WordFigure, WordPlace } from "../layout/word-document";
import { changedFigures } from "./doc-01-changed-figure";
import { partsOfKey, type ReadTable } from "./read-tables";
import { isPartLabel, isTotalLabel } from "./row-words";
import type { DocumentFound, DocumentRule, RuleInput } from "./rule";
import { figureOfCell, ownFigure, type TextFigure } from "./text-figures";

const words = catalogue("documentCheck.DOC-03", {
  message:
    "“{label}” is {first} in one place and {second} here. A reader cannot tell which one holds: correct the wrong one, or give the two different labels.",
});

/** A figure with the words that stand for it. */
interface Labelled {
  readonly place: WordPlace;
  readonly label: string;
  readonly heading: string;
  /** Number of the heading below which it stands. */
  readonly section: number;
  readonly figure: TextFigure;
  /** Currency where it is known, else what stands beside the figure. */
  readonly unit: string;
  /** Whether it stands in a table of ours; there nothing is compared but by keys. */
  readonly isInOurs: boolean;
  /** Of ours. */
  readonly key?: string;
}

/** What has one label has one value. */
export const sameLabel: DocumentRule = {
  code: "DOC-03",
  words,
  *find(input) {
    yield* sameKeys(input);
    const changed = changedIds(input);
    const all = [...cellsOf(input), ...statementsOf(input)].filter(
      ({ place }) => place.type !== "figure" || !changed.has(place.id),
    );
    yield* sameRows(all);
    yield* retyped(all);
    yield* repeated(all);
  },
};

/** Figures that the first rule tells of: said once is enough. */
function changedIds({ document, figures }: RuleInput): ReadonlySet<number> {
  const read = document.blocks.flatMap((block) => block.figures);
  return new Set(changedFigures(read, figures).map(({ id }) => id));
}

/** A figure of ours that stands twice, once typed over. */
function* sameKeys({ document, figures }: RuleInput): Generator<DocumentFound> {
  const known = new Map<string, TextFigure>();
  for (const { id, key, text } of document.blocks.flatMap((block) => block.figures)) {
    const figure = ownFigure(text);
    // What the books know is held against them, by the first rule.
    if (figure === undefined || figures.has(key)) continue;
    const first = known.get(key);
    if (first === undefined) known.set(key, figure);
    else if (first.value !== figure.value)
      yield different({ place: { type: "figure", id }, label: key, figure }, first);
  }
}

/** The same row of two tables of ours: keys such as account.Bank name one thing, "total" another one in each table. */
function* sameRows(all: readonly Labelled[]): Generator<DocumentFound> {
  const known = new Map<string, Labelled & { readonly table: string }>();
  for (const one of all) {
    if (one.key === undefined) continue;
    const { table, row, column } = partsOfKey(one.key);
    if (!row.includes(".")) continue;
    const name = [row, one.label, column, one.heading, one.unit].join("\t");
    const first = known.get(name);
    if (first === undefined) known.set(name, { ...one, table });
    else if (first.table !== table && first.figure.value !== one.figure.value)
      yield different(one, first.figure);
  }
}

/** A cell that somebody typed, with the label and heading of a figure of ours. */
function* retyped(all: readonly Labelled[]): Generator<DocumentFound> {
  const ours = new Map<string, Labelled[]>();
  for (const one of all) {
    if (one.key !== undefined) ours.set(nameOf(one), [...(ours.get(nameOf(one)) ?? []), one]);
  }
  for (const one of all) {
    if (one.key !== undefined || one.isInOurs || !isTelling(one.label)) continue;
    const same = (ours.get(nameOf(one)) ?? []).filter((other) => isSameUnit(one, other));
    const values = new Set(same.map(({ figure }) => figure.value));
    // Several of ours have these words: which one is meant cannot be told.
    if (values.size === 1 && !values.has(one.figure.value))
      yield { ...different(one, same[0].figure), severity: "warning" };
  }
}

/** Two lines such as "Closing balance: 100.00" below one heading. */
function* repeated(all: readonly Labelled[]): Generator<DocumentFound> {
  const known = new Map<string, Labelled>();
  for (const one of all) {
    if (one.place.type !== "paragraph" || one.key !== undefined || !isTelling(one.label)) continue;
    const name = `${one.section}\t${nameOf(one)}`;
    const first = known.get(name);
    if (first === undefined) known.set(name, one);
    else if (isSameUnit(one, first) && first.figure.value !== one.figure.value)
      yield { ...different(one, first.figure), severity: "warning" };
  }
}

function different(
  { place, label, figure }: Pick<Labelled, "place" | "label" | "figure">,
  first: TextFigure,
): DocumentFound {
  return {
    place,
    severity: "error",
    message: words.message,
    values: { label, first: first.text, second: figure.text },
  };
}

const nameOf = ({ label, heading }: Labelled) => `${label.toLowerCase()}\t${heading.toLowerCase()}`;

const isSameUnit = (one: Labelled, other: Labelled) =>
  one.unit === "" || other.unit === "" || one.unit === other.unit;

/** Two words, or a long one: "Bank" or "January" may well stand for several things. */
function isTelling(label: string): boolean {
  const letters = label.match(/\p{L}/gu)?.length ?? 0;
  const isLong = letters >= 10 || (label.match(/\p{L}+/gu)?.length ?? 0) > 1;
  return isLong && !isTotalLabel(label) && !isPartLabel(label);
}

function cellsOf({ readTables, document, figures }: RuleInput): Labelled[] {
  const sections = sectionNumbers(document.blocks);
  return readTables.flatMap(({ table, block, cells }: ReadTable) =>
    cells.flatMap(({ row, column, text, label, heading, shown: figure, figure: own }) => {
      if (figure === undefined || label === "") return [];
      const place: WordPlace = own
        ? { type: "figure", id: own.id }
        : { type: "cell", table: table.index, row, column, text };
      const section = sections[block];
      const value = own && figures.get(own.key);
      const unit = value?.type === "amount" ? value.currency : figure.unit;
      const isInOurs = table.figures.length > 0;
      const key = own && { key: own.key };
      return [{ place, label, heading, section, figure, unit, isInOurs, ...key }];
    }),
  );
}

const STATEMENT = /^\s*(\p{L}[^:]{3,80}):\s*(\S.*)$/u;

/** Paragraphs such as "Closing balance: 100.00 EUR". */
function statementsOf({ document, language }: RuleInput): Labelled[] {
  const sections = sectionNumbers(document.blocks);
  return document.blocks.flatMap((block, at): Labelled[] => {
    if (block.type === "table" || block.level > 0) return [];
    const [, label, rest] = STATEMENT.exec(block.text) ?? [];
    const figure = figureOfCell((rest ?? "").replace(/\.\s*$/, ""), language);
    if (label === undefined || figure === undefined) return [];
    const own: WordFigure | undefined = block.figures[0];
    const place: WordPlace = { type: "paragraph", index: block.index, text: block.text };
    return [
      {
        place,
        label,
        heading: "",
        section: sections[at],
        figure,
        unit: figure.unit,
        isInOurs: false,
        ...(own && { key: own.key }),
      },
    ];
  });
}

/** By block the number of the heading above it. */
function sectionNumbers(blocks: RuleInput["document"]["blocks"]): readonly number[] {
  let section = 0;
  return blocks.map((block) => {
    if (block.type === "paragraph" && block.level > 0) section++;
    return section;
  });
}
