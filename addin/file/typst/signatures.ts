import type { Block } from "../../core/document";
import { list, textContent } from "./literal";

/** For each office its name, a line for place and date, and a line to sign on. */
export function signaturesBlock(block: Extract<Block, { type: "signatures" }>): string {
  const lines = `${textContent(block.placeAndDate)}, ${textContent(block.signature)}`;
  return `#report-signatures(${list(block.offices.map(textContent))}, ${lines})`;
}
