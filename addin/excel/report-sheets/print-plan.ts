import type { Document } from "../../core/document";
import { singleLine } from "../../layout/plain-text";

/** Excel allows 255 characters, its codes and doubled signs included. */
const HEAD_LENGTH_MAX = 100;

/** Running head and page numbers, in the codes of headers; an ampersand starts a code, so a real one is doubled. */
export function printOf({ runningHead, pageNumbering }: Document) {
  const text = (words: string) =>
    [...singleLine(words)].slice(0, HEAD_LENGTH_MAX).join("").replaceAll("&", "&&");
  const foot = text(pageNumbering).replace("{page}", "&P").replace("{pages}", "&N");
  return { isTurned: false, head: `&8 ${text(runningHead)}`, foot: `&8 ${foot}` };
}
