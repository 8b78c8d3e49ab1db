import type { Document } from "../../core/document";
import { textOf } from "../../core/words";
import { singleLine } from "../plain-text";
import { words } from "../print-words";
import { escaped } from "./escape";
import type { Setting } from "./setting";

const CONTENTS_MIN = 4;
const LEVEL_MAX = 2;

/** Headings of the first two levels with links; none for a short report. */
export function contents({ language }: Document, { headings }: Setting): string {
  if (headings.size < CONTENTS_MIN) return "";
  const title = escaped(textOf(words.contents, language));
  const items = [...headings.values()]
    .filter(({ level }) => level <= LEVEL_MAX)
    .map(({ level, text, id }) => ({
      level,
      link: `<a href="#${id}">${escaped(singleLine(text))}</a>`,
    }));
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${title}</h2>\n${nested(items)}\n</nav>`;
}

interface Entry {
  readonly level: number;
  readonly link: string;
}

/** The second level stands in lists of its own inside the first. */
function nested(entries: readonly Entry[]): string {
  const lines = entries.map(({ level, link }, index) => {
    const before = entries[index - 1]?.level ?? 0;
    const opening = level > before ? "<ol>" : before > level ? "</li></ol></li>" : "</li>";
    return `${opening}<li>${link}`;
  });
  const ends = "</li></ol>".repeat(entries.at(-1)?.level ?? 0);
  return lines.join("\n") + ends;
}
