import { singleLine } from "../../layout/plain-text";
import type { BlockOf } from "../block-writers";
import type { ContentsEntry } from "../contents-entries";
import { escaped, idOf } from "./escape";
import type { Setting } from "./setting";

/** Chapters and tables with links; nothing where there are none. */
export function contentsBlock(setting: Setting, { title }: BlockOf<"contents">): string {
  if (setting.entries.length === 0) return "";
  const heading = `<h2 id="contents">${escaped(singleLine(title))}</h2>`;
  return `<nav aria-labelledby="contents">\n${heading}\n${nested(setting)}\n</nav>`;
}

/** The second level stands in lists of its own inside the first. */
function nested(setting: Setting): string {
  const levels = setting.entries.map(({ level }, index) => (index === 0 ? 1 : level));
  const lines = setting.entries.map((entry, index) => {
    const [level, before] = [levels[index], levels[index - 1] ?? 0];
    const opening = level > before ? "<ol>" : before > level ? "</li></ol></li>" : "</li>";
    return `${opening}<li>${linkOf(setting, entry)}`;
  });
  return lines.join("\n") + "</li></ol>".repeat(levels.at(-1) ?? 0);
}

function linkOf({ headings, links }: Setting, { block, text }: ContentsEntry): string {
  const isPlace = block.type === "table" && links.isNamed(block);
  const id = isPlace ? idOf(block.id) : headings.get(block)?.id;
  return id === undefined ? escaped(text) : `<a href="#${id}">${escaped(text)}</a>`;
}
