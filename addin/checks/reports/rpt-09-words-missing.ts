import type { Block, Document, Inline } from "../../core/document";
import { count, text } from "../../core/value";
import { missingKeys } from "../../core/words";
import type { Check, Found } from "../check";
import { PROSE_CELL, reportIn } from "../report-figures";

/** Where the words of each report stand in the catalogues. */
const PREFIX: Readonly<Record<Document["id"], string>> = {
  "cash-report": "cashReport.",
  "auditors-report": "auditorsReport.",
  "member-statement": "memberStatement.",
};

/** What is left where a sentence was not filled. */
const UNFILLED = /\{[a-zA-Z]+[,}]/;

export default {
  severity: "warning",
  title: "Every word of the report is there in its language",
  help: {
    reading: "The key of the text, and where it stands.",
    remedy: "Add it to the table of words, or send the report in English.",
    falseAlarm: "None: a reader without English misses it.",
  },
  message:
    "{what, select, language {The language {language} lacks {number, plural, one {one wording} other {{number} wordings}} of this report; the first is {key}.} unfilled {The text “{key}” was not filled.} other {A heading or label of {place} is empty.}}",
  advice:
    "{what, select, language {They stand in English: translate them, or say so beside the report. } other {}}A reader must not be left to guess.",
  source: "Each report in one language (ICOR statute III.A.3 and the languages of conferences).",
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    if (report === undefined) return;
    yield* untranslated(report);
    for (const block of report.blocks) yield* unworded(block);
  },
} satisfies Check;

function* untranslated({ id, language }: Document): Generator<Found> {
  const missing = missingKeys(language).filter((key) => key.startsWith(PREFIX[id]));
  if (missing.length === 0) return;
  yield found("language", {
    language,
    number: missing.length,
    key: [...missing].sort()[0],
    place: id,
  });
}

function* unworded(block: Block): Generator<Found> {
  for (const shown of wordsOf(block)) {
    const place = block.type === "table" ? block.id : block.type;
    if (shown.trim() === "") yield found("empty", { place, key: shown });
    else if (UNFILLED.test(shown)) yield found("unfilled", { place, key: shown });
  }
}

/** Headings, labels and sentences of a block that must not be empty; what people typed into cells is theirs. */
function wordsOf(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return [block.text];
    case "table":
      return [block.title, block.labelHeading, ...block.columns.map(({ label }) => label)];
    case "chart":
      return [block.title, block.alternativeText];
    case "paragraph":
    case "pen-lines":
      return [sentenceOf(block.content)];
    case "signatures":
      return [...block.offices, block.placeAndDate, block.signature];
    case "facts":
      return block.items.map(({ label }) => label);
    default:
      return [];
  }
}

/** The words of a running text; a figure stands for itself. */
function sentenceOf(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === "string") return part;
      return "strong" in part ? part.strong : part.key;
    })
    .join("");
}

function found(
  what: "language" | "unfilled" | "empty",
  { language = "", number = 0, key, place }: FoundWords,
): Found {
  return {
    cell: PROSE_CELL,
    values: {
      what: text(what),
      language: text(language),
      number: count(number),
      key: text(key),
      place: text(place),
    },
  };
}

interface FoundWords {
  readonly language?: string;
  readonly number?: number;
  readonly key: string;
  readonly place: string;
}
