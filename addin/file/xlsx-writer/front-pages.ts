import type { Block } from "../../core/document";
import type { Paper } from "../paper";
import { MARGIN_WIDTH, TEXT_WIDTH } from "./prose";
import { rowsHeight, type Sheet } from "./sheet";
import { pageHeight, printPage } from "./sheet-look";

/** Rows of the front page that one block was written into, from 1; none where the last is before the first. */
export interface WrittenBlock {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
}

/**
 * Ends pages of the printed front page so that no heading stands apart from what follows, no signature from its text,
 * and no paragraph is cut.
 */
export function endPages(sheet: Sheet, written: readonly WrittenBlock[], paper: Paper): void {
  const page = pageHeight(printPage({ widths: [MARGIN_WIDTH, TEXT_WIDTH], height: 0, paper }));
  let used = 0;
  for (const { first, last } of keptTogether(written)) {
    const height = rowsHeight(sheet, first, last);
    if (used > 0 && used + height > page && height <= page) {
      sheet.breaks.push(first - 1);
      used = 0;
    }
    used = (used + height) % page;
  }
}

/** Headings join the next block, and all from the last heading on joins signatures. */
function keptTogether(written: readonly WrittenBlock[]): { first: number; last: number }[] {
  const groups: { first: number; last: number; isOpen: boolean }[] = [];
  let chapter = 0;
  for (const { block, first, last } of written) {
    if (last < first) continue;
    const isHeading = block.type === "heading";
    const open = groups.at(-1);
    if (isHeading && open?.isOpen !== true) chapter = groups.length;
    if (block.type === "signatures" && groups.length > 0) {
      const start = groups[chapter]?.first ?? first;
      groups.splice(chapter, groups.length, { first: start, last, isOpen: false });
    } else if (open?.isOpen === true)
      groups[groups.length - 1] = { first: open.first, last, isOpen: isHeading };
    else groups.push({ first, last, isOpen: isHeading });
  }
  return groups;
}
