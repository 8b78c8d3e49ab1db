import { singleLine } from "../../layout/plain-text";
import type { BlockOf } from "../block-writers";
import { contentsPitch } from "../contents-entries";
import { TWIPS_A_POINT } from "../docx-writer/measures";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** Chapters and tables with their pages, set so close that they stand on one page where they can. */
export function contentsBlock({ entries, room }: Setting, { title }: BlockOf<"contents">): string {
  const pitch = contentsPitch(entries.size, (room.left ?? room.height) / TWIPS_A_POINT);
  return `#report-contents(${literal(singleLine(title))}, ${pitch.toFixed(2)}pt)`;
}
