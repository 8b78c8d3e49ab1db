import { type Message, textsOf } from "../core/words";
import { rowWords as words } from "./words";

const beginningsOf = (message: Message) =>
  textsOf(message).flatMap((text) => text.toLowerCase().split("|"));

const totals = beginningsOf(words.total);
const parts = beginningsOf(words.ofWhich);

/** Whether a row says that it adds others up, in any language of the program. */
export function isTotalLabel(label: string): boolean {
  return label.trim().startsWith("Σ") || beginsWith(label, totals);
}

/** Whether a row says that it is a part of the one above it. */
export function isPartLabel(label: string): boolean {
  return beginsWith(label, parts);
}

/** As whole words, behind whatever marks a row begins with. */
function beginsWith(label: string, beginnings: readonly string[]): boolean {
  const bare = label.toLowerCase().replace(/^[^\p{L}]+/u, "");
  return beginnings.some((one) => bare.startsWith(one) && !/^\p{L}/u.test(bare.slice(one.length)));
}
