import type { Block } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { type ContentsEntry, contentsEntries, contentsPitch } from "../contents-entries";
import { headingPlace, linked } from "./anchors";
import { fieldOf } from "./fields";
import { TWIPS_A_POINT } from "./measures";
import { runOf, runXml } from "./run";
import { prose, type Setting } from "./writing";

/**
 * The chapters and tables with their pages. Nobody but the word processor knows the pages: it is asked to fill them in
 * when the document is opened or printed, and each line is a link in any case.
 */
export function contentsParts(
  setting: Setting,
  { title, blocks }: { title: string; blocks: readonly Block[] },
): string {
  const inner = { ...setting, isNewPage: false };
  const entries = contentsEntries(blocks);
  const pitch = contentsPitch(entries.length, setting.textLeft / TWIPS_A_POINT);
  return [
    prose(setting, { style: "ContentsHeading", content: [singleLine(title)] }),
    ...entries.map((entry) => contentsLine(inner, entry, pitch)),
  ].join("");
}

function contentsLine(setting: Setting, entry: ContentsEntry, pitch: number): string {
  const { anchors, isRightToLeft, textWidth } = setting;
  const place = entry.block.type === "table" ? entry.block.id : headingPlace(entry.index);
  const name = anchors.names.get(place);
  const page =
    name === undefined
      ? ""
      : runOf("<w:tab/>", {}) + runOf(fieldOf(`PAGEREF ${name}`, "dirty"), {});
  return prose(setting, {
    style: entry.level === 1 ? "TOC1" : "TOC2",
    content: [],
    spacing: { before: 0, after: 0, line: Math.floor(pitch * TWIPS_A_POINT), lineRule: "exact" },
    dottedTab: textWidth,
    end: linked(anchors, { place, content: runXml(entry.text, { isRightToLeft }) + page }),
  });
}
