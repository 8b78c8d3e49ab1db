import type { Document } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { PAPER_SIZE, type Paper } from "../paper";
import { FONT_FAMILIES } from "./fonts";
import { list, literal } from "./literal";

/** What stands before the looks: title, language, letters. No clock and no author. */
export function head(document: Document, paper: Paper): string {
  const { width, height } = PAPER_SIZE[paper];
  return [
    `#set document(title: ${literal(singleLine(document.title))}, author: (), date: none)`,
    `#let direction = ${document.direction}`,
    // Scripts that run from right to left have no slanted letters.
    `#let slanted = ${document.direction === "rtl" ? '"normal"' : '"italic"'}`,
    `#set page(width: ${width}pt, height: ${height}pt, numbering: "1")`,
    `#set text(font: ${list(FONT_FAMILIES.map(literal))}, fallback: false, size: 9.5pt, fill: rgb("#1F2933"))`,
    `#set text(${languageOf(document.language)}, dir: direction, hyphenate: false, overhang: false)`,
    `#let running-head = text(size: 8pt, ${literal(singleLine(document.runningHead))})`,
    `#let page-numbers = context text(size: 8pt, ${pageNumbers(document.pageNumbering)})`,
    "",
  ].join("\n");
}

/** Language and region of a tag such as de-AT. */
function languageOf(tag: string): string {
  const match = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag);
  const language = match?.[1].toLowerCase() ?? "en";
  const region = match?.[2];
  return `lang: "${language}", region: ${region === undefined ? "none" : `"${region.toLowerCase()}"`}`;
}

/** "Page {page} of {pages}" with the counters in the places of its placeholders. */
function pageNumbers(pattern: string): string {
  const pieces = singleLine(pattern).split(/(\{pages?\})/);
  return pieces.map(numberOf).join(" + ");
}

function numberOf(piece: string): string {
  if (piece === "{page}") return 'counter(page).display("1")';
  return piece === "{pages}" ? "str(counter(page).final().first())" : literal(piece);
}
