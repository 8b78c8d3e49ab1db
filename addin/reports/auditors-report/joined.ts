import type { Message, Say } from "../../core/words";
import { words } from "./words";

/** Parts of a sentence behind each other, with the sign of the language between them; blank ones are left out. */
export function joined(say: Say, parts: readonly string[], between: Message = words.apart): string {
  return parts
    .filter((part) => part !== "")
    .reduce((first, second) => (first === "" ? second : say(between, { first, second })), "");
}
