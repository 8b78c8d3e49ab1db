import { yearOf } from "../core/calendar";
import { catalogue } from "../core/words";
import { yearsIn } from "../core/years-in-text";
import type { DocumentRule, RuleInput } from "./rule";

const words = catalogue("documentCheck.DOC-04", {
  message:
    "The heading “{heading}” names the year {year}; the report is about {first} to {last}. Set the year, or take it out of the heading.",
});

/** Headings, and words above tables, name years of the period. */
export const headingYear: DocumentRule = {
  code: "DOC-04",
  words,
  *find(input) {
    const [first, last] = [yearOf(input.period.from), yearOf(input.period.to)];
    for (const { index, text } of headingsOf(input))
      for (const year of yearsIn(text))
        if (year < first || year > last)
          yield {
            place: { type: "paragraph", index, text },
            severity: "warning",
            message: words.message,
            values: {
              heading: text.trim(),
              year: String(year),
              first: String(first),
              last: String(last),
            },
          };
  },
};

/** Words above a table are a heading where they are not a whole paragraph of text. */
const CAPTION_LENGTH_MAX = 120;

function headingsOf({ document: { blocks } }: RuleInput) {
  return blocks.flatMap((block, at) => {
    if (block.type === "table") return [];
    const isCaption =
      blocks[at + 1]?.type === "table" &&
      block.text.length <= CAPTION_LENGTH_MAX &&
      !/[.:!?]\s*$/.test(block.text);
    return block.level > 0 || isCaption ? [block] : [];
  });
}
