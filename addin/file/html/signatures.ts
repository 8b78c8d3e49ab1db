import type { BlockOf } from "../block-writers";
import { escapedLines } from "./escape";
import { inlines } from "./inlines";
import type { Setting } from "./setting";

/** For each office its name, a line for place and date, and a line to sign on. */
export function signaturesBlock(_: Setting, block: BlockOf<"signatures">): string {
  const lines = [block.placeAndDate, block.signature].map(
    (words) => `<span>${escapedLines(words)}</span>`,
  );
  const pens = block.offices.map((office) => {
    const name = `<p><strong>${escapedLines(office)}</strong></p>`;
    return `<div class="signature">${name}<p class="lines">${lines.join("")}</p></div>`;
  });
  return `<div class="signatures">\n${pens.join("\n")}\n</div>`;
}

/** Words with lines below them to write on. */
export function penLinesBlock(
  setting: Setting,
  { content, lineCount }: BlockOf<"pen-lines">,
): string {
  const lines = '<span class="pen-line"></span>'.repeat(lineCount);
  return `<div class="pen"><p>${inlines(setting, content)}</p>${lines}</div>`;
}
