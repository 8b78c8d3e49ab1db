import type { Block } from "../../core/document";
import { escapedLines } from "./escape";

/** For each office its name, a line for place and date, and a line to sign on. */
export function signaturesBlock(block: Extract<Block, { type: "signatures" }>): string {
  const lines = [block.placeAndDate, block.signature].map(
    (words) => `<span>${escapedLines(words)}</span>`,
  );
  return block.offices
    .map((office) => {
      const name = `<p><strong>${escapedLines(office)}</strong></p>`;
      return `<div class="signature">${name}<p class="lines">${lines.join("")}</p></div>`;
    })
    .join("\n");
}
