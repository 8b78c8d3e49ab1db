import type { Message, Say } from "../core/words";
import { words } from "./reason-words";

/** A sentence of the catalogue with the places of its values. */
interface Reason {
  readonly message: Message;
  readonly form: RegExp;
}

const reasons: readonly Reason[] = Object.values<Message>(words).map((message) => ({
  message,
  form: formOf(message.english),
}));

/**
 * What a custom function says where it has no answer, in another language. The functions speak English, for Excel tells
 * them no language; a sentence that the catalogue lacks stays so.
 */
export function reasonText(english: string, say: Say): string {
  for (const { message, form } of reasons) {
    const found = form.exec(english);
    if (found !== null) return say(message, { ...found.groups });
  }
  return english;
}

/** Text with {places} as an expression that finds them; '' is an apostrophe there. */
function formOf(english: string): RegExp {
  const parts = english.replaceAll("''", "'").split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`, "s");
}
